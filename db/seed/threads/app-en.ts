import type { SeedThread } from "#db/seed/types.ts";

export const appEn: SeedThread[] = [
  {
    key: "white-screen-after-update",
    lang: "en",
    topic: "app",
    title: "white screen after todays update, cant open anything",
    by: "zed99",
    hoursAgo: 12,
    body: `updated to 8.4.0 this morning and now its a white screen. restarted phone twice. im standing at a bus stop and my ticket is in there`,
    tags: ["crash", "white-screen", "update"],
    fields: { "app-version": "8.4.0" },
    sameProblem: 60,
    views: 5230,
    answers: [
      {
        key: "airplane",
        by: "hattie",
        after: 11,
        body: `turn on flight mode, open the app, turn it off again. mine came back. no idea why`,
        helpful: 35,
        solution: { after: 4, note: "caught the bus" },
        comments: [
          {
            by: "priya_n",
            text: "It hangs while loading the news box. Without a network it gives up and goes on. So this is a real way around.",
            after: 25,
          },
        ],
      },
      {
        key: "web",
        by: "jmk_82",
        after: 15,
        body: `Tickets are on the web version as well: sign in in the phone's browser, **Tickets**, the square code works from there.`,
        helpful: 24,
        solution: { after: 400 },
        edited: {
          from: `Tickets are on the web version as well: sign in in the phone's browser, My Things, the square code works from there.`,
          after: 130,
          reason: "The menu is called Tickets since last year",
          by: "mo",
        },
      },
      {
        key: "clear-cache",
        by: "bram",
        after: 38,
        body: `Clear the app's **cache** (not its *data*, that'd sign you out and make you do the whole code dance): phone settings › apps › storage › clear cache.`,
        helpful: 26,
        solution: { after: 380, note: "this one fixed it for good" },
        comments: [
          { by: "elin", text: "I pressed data. I can confirm the code dance.", after: 55 },
        ],
      },
      {
        key: "official-841",
        by: "stella",
        after: 330,
        body: `We're sorry. 8.4.0 was stopped at 10:30 and **8.4.1** is in the stores since 13:00. Priya guessed it: the news box. If you have 8.4.0 and cannot reach the store, flight mode is the way.`,
        helpful: 29,
        official: true,
        edited: {
          from: `We're sorry. 8.4.0 was stopped at 10:30. We are working on it.`,
          after: 160,
          reason: "8.4.1 is out",
        },
      },
    ],
    followers: ["yusuf", "elin", "lowtide"],
  },
  {
    key: "csv-breaks-in-spreadsheet",
    lang: "en",
    topic: "app",
    title:
      "CSV of the monthly statement breaks in my spreadsheet: all in one column, 12,50 becomes a date",
    by: "nkem",
    hoursAgo: 1590,
    body: `Downloaded last month's statement as CSV for one of my shops. In my spreadsheet program

- everything lands in **one column**
- after I split it by hand, \`12,50\` turns into *12 May* (!!)
- ä and ö look like hieroglyphs

I do this for four shops each month. I'd like to never do it by hand again.`,
    tags: ["csv", "statement", "export", "bookkeeping"],
    sameProblem: 12,
    views: 1190,
    answers: [
      {
        key: "spreadsheet-format",
        by: "priya_n",
        after: 50,
        body: `Three different causes, one screen:

**Statement › Download › Format**

| your spreadsheet speaks | choose |
| --- | --- |
| English (12.50) | *CSV, comma* |
| Finnish, German, … (12,50) | *CSV, semicolon* |
| you don't know | *Spreadsheet (.ods)* |

The hieroglyphs: tick **“With byte order mark”**. Ugly name, but it's what tells the spreadsheet that the file is UTF-8.

And to never do it by hand: **Statement › Schedule** sends the file on the 1st, with the same settings.`,
        helpful: 41,
        staffPick: true,
        solution: { after: 190 },
        comments: [
          {
            by: "nkem",
            text: "Four shops, four schedules, zero hieroglyphs. Bless you.",
            after: 191,
          },
          {
            by: "hanna",
            text: "Toimii myös suomenkielisenä: puolipiste ja tavujärjestysmerkki.",
            after: 9000,
          },
        ],
      },
      {
        key: "import-dialog",
        by: "theodore_p",
        after: 140,
        body: `If somebody sends you the “wrong” one: don't double-click the file. *Import* it, and set the amount column to **text** first. Then no program on Earth turns it into May.`,
        helpful: 19,
        edited: {
          from: `Don't double-click the file, import it.`,
          after: 20,
          reason: "Said what to set",
        },
      },
    ],
  },
  {
    key: "notifications-twice",
    lang: "en",
    topic: "app",
    title: "Every notification arrives twice, on phone and watch, some even three times",
    by: "yusuf",
    hoursAgo: 17,
    body: `Since about a week each payment buzzes **twice on the phone**, and once more on the watch half a minute later. The two on the phone aren't the same: one says “You paid €3.40”, the other “Payment of €3.40”.

Signed out and in: no change. Only one device in Security › Devices.`,
    tags: ["notifications", "watch"],
    fields: { "app-version": "8.5.2" },
    sameProblem: 6,
    views: 61,
    comments: [{ by: "elin", text: "Same wording pair here. 8.5.2 too.", after: 140 }],
    answers: [],
  },
  {
    key: "statement-name-of-shop",
    lang: "en",
    topic: "app",
    title: "Can the list show the shop's real name instead of capital letters?",
    by: "otto",
    hoursAgo: 74,
    body: `My list reads like a spy novel: *KRV*HLSNK 0042*, *PMT MKT BV*, *TBK GMBH 11*. I know roughly what I bought, but at the end of the month I have to open each one.

Is there a way to rename them, or to make the app show the shop's ordinary name?`,
    tags: ["activity", "statement-name"],
    fields: { "app-version": "8.5.2" },
    sameProblem: 15,
    views: 190,
    answers: [
      {
        key: "own-label",
        by: "riikka",
        after: 60,
        body: `You can give it a name of your own: open the payment, press the name, type. It asks “for all from this shop?”. I have *Bakery*, *Other bakery* and *Bakery, regret*.`,
        helpful: 10,
        comments: [
          {
            by: "otto",
            text: "That helps with the regulars! New ones still look like spies though.",
            after: 200,
          },
        ],
      },
      {
        key: "shop-decides",
        by: "vera",
        after: 2700,
        body: `The letters are what the *shop* entered when it signed up with its bank, Soljuma only prints them. Some have a “shop name” in addition. If there is one, the app uses it since 8.5, so part of it may get better by itself with time.`,
        helpful: 5,
      },
    ],
    followers: ["vera"],
  },
  {
    key: "why-is-your-app-so-bad",
    lang: "en",
    topic: "app",
    title: "Why is your app so bad",
    by: "craig-w",
    hoursAgo: 190,
    body: `First the update, then the fuel pumps. Who tests this? Nobody, that's who.`,
    tags: [],
    sameProblem: 4,
    views: 164,
    comments: [
      {
        by: "priya_n",
        text: "What happens, on which screen? There’s a white screen thread with three ways around.",
        after: 9,
      },
      {
        by: "mo",
        text: "I understand the anger. There is no question in it that somebody could answer, so I am closing it. Each fault that you can describe is welcome as its own question.",
        after: 130,
      },
    ],
    answers: [],
    state: { is: "closed", reason: "not_answerable", by: "mo" },
  },
];
