import type { SeedThread } from "#db/seed/types.ts";

/** One long thread: everybody who sells has an answer to this one. */
export const proofEn: SeedThread[] = [
  {
    key: "what-do-you-keep-as-proof",
    lang: "en",
    topic: "refunds-and-disputes",
    title:
      "Sellers: what do you keep for each parcel, so that a dispute is ten minutes and not a weekend?",
    by: "northlight",
    hoursAgo: 1010,
    body: `We send about forty parcels a week and lose an afternoon whenever somebody opens a dispute, because the receipt is in one place, the tracking in another and the messages on my partner's phone.

I would like **one routine** that costs under a minute per parcel. What do you keep, where, and for how long? Small shops preferred, I know what a warehouse does.

I will mark the answers that we really end up using.`,
    tags: ["proof-of-delivery", "dispute", "routine", "small-shop"],
    fields: { "paid-with": "I am the seller" },
    sameProblem: 41,
    views: 4870,
    answers: [
      {
        key: "one-folder",
        by: "henrik_a",
        after: 35,
        body: `One folder per month, one file per order, and the **order number is the file name**. Nothing else, no sub-folders. In it goes the listing printed to PDF and the shipping label. When a dispute comes I search for the number, and that's all there is.`,
        helpful: 33,
        solution: { after: 20400, note: "This is the frame we use now." },
        comments: [{ by: "nkem", text: "Your bookkeeper would like to marry you.", after: 50 }],
      },
      {
        key: "label-photo",
        by: "rosehip",
        after: 52,
        body: `One photo, with the open box, the packing list and the label **in the same frame**. Twelve seconds. I used to take five lovely ones and none of them proved anything.`,
        helpful: 36,
        solution: { after: 20401, note: "Twelve seconds is true, we timed it." },
      },
      {
        key: "weigh-it",
        by: "pekka",
        after: 70,
        body: `The weight. Write the weight of the packed box on the packing list *before* you hand it over, and keep the carrier's label with the weight they measured. Two independent numbers that agree are the strongest thing a small seller can own, and they cost a kitchen scale.

Keep everything for **180 days** after delivery. That is how long a buyer can open a dispute; after that you only need what the tax office needs.`,
        helpful: 44,
        staffPick: true,
        solution: { after: 20402 },
        comments: [
          {
            by: "northlight",
            text: "We bought the scale. It has already won us one.",
            after: 20500,
          },
          {
            by: "priya_n",
            text: "Two numbers measured by two parties. This is just good testing.",
            after: 190,
          },
        ],
      },
      {
        key: "nothing",
        by: "oldsalt",
        after: 88,
        body: `Nothing at all, eleven years, two disputes, lost both, forty euros together. Do the sum before you build an archive.`,
        helpful: 18,
        comments: [
          { by: "bea", text: "Depends what you sell. My one loss was €410.", after: 20 },
          { by: "oldsalt", text: "Fair. I sell knots.", after: 25 },
        ],
      },
      {
        key: "messages-inside",
        by: "vera",
        after: 120,
        body: `From the buyer's side: keep the **conversation in the order messages**, not in a chat app. What is written under the order is attached to a dispute by itself, with times that nobody can doubt. Screenshots of a chat can be made in five minutes, and whoever decides knows that.`,
        helpful: 29,
      },
      {
        key: "tracking-always",
        by: "tamsin",
        after: 131,
        body: `Tracked shipping, always, even for a €9 print. It also shortens the hold on first sales. The two euros are an insurance.`,
        helpful: 17,
      },
      {
        key: "not-under-twenty",
        by: "jules",
        after: 149,
        body: `Disagree with Tamsin: under €20 I send untracked and simply refund when somebody says it got lost. 3 in 400 so far. Tracking would have cost me 800 euros to save 50.`,
        helpful: 15,
        comments: [
          {
            by: "tamsin",
            text: "With stickers, sure. With prints people notice that you refund without asking, and tell friends.",
            after: 33,
          },
          { by: "jules", text: "ok that's a point", after: 41 },
        ],
      },
      {
        key: "video-shelf",
        by: "the_bikeshed",
        after: 260,
        body: `phone on a shelf, films the table all day, overwrites itself after a week. i only cut out a clip if something is over 200€. sounds crazy, is zero work`,
        helpful: 12,
        comments: [
          {
            by: "leena_k",
            text: "If a person who works for you is in the picture, tell them in writing first. It is personal data.",
            after: 500,
          },
        ],
      },
      {
        key: "serial-numbers",
        by: "bram",
        after: 301,
        body: `Electronics: write down the **serial number** and put it on the invoice. I got a different amplifier back once. Same model, same colour, twelve years older.`,
        helpful: 21,
      },
      {
        key: "uv-pen",
        by: "gwen_r",
        after: 333,
        body: `A dot of UV ink inside. For second-hand clothes, where there is no serial number. Only you know where the dot is. Cheap lamp, cheap pen, and swapped returns stop.`,
        helpful: 14,
      },
      {
        key: "csv-tracking",
        by: "nkem",
        after: 420,
        body: `If your carrier lets you download the week as a table: do it every Friday and keep the file. Tracking pages **disappear**, often after 90 days, and a dispute can come on day 170.

I do this for four shops in one go, it takes as long as the coffee machine.`,
        helpful: 26,
        staffPick: true,
      },
      {
        key: "packing-list",
        by: "paolo",
        after: 540,
        body: `Packing list with tick boxes, signed with initials by who packed. When two people pack, you want to know whom to ask, not whom to blame.`,
        helpful: 7,
      },
      {
        key: "locker-log",
        by: "kaupankassa",
        after: 610,
        body: `For parcel lockers: the carrier's log of the door. Ask for it **the same week**, ours keeps it for 60 days only.`,
        helpful: 13,
      },
      {
        key: "digital",
        by: "theodore_p",
        after: 800,
        body: `What about those of us who sell files? For completeness: I keep the server's line of the download (time, order number, file), and nothing about the person beyond that. It has been accepted as proof of delivery once, and once not, with identical evidence.`,
        helpful: 8,
        comments: [
          {
            by: "stella",
            text: "It should be accepted. If you still have the number of the one that was not, use “Ask for a second look” in the dispute.",
            after: 600,
          },
        ],
      },
      {
        key: "handover",
        by: "kalastaja",
        after: 1005,
        body: `I hand over from the boat, no parcels. I ask people to press “I have it” while they stand there with the fish. If they do not want to press, I am polite and slow with the bag.`,
        helpful: 31,
        comments: [
          { by: "rosehip", text: "“Polite and slow with the bag” is going on my wall.", after: 60 },
        ],
      },
      {
        key: "sixty-seconds",
        by: "priya_n",
        after: 1300,
        body: `I timed the suggestions so far, because I can't help it (n = 10 parcels, kitchen table):

| what | seconds |
| --- | ---: |
| photo with list and label | 12 |
| weigh, write it down | 9 |
| listing to PDF | 14 |
| save under order number | 8 |

**43 seconds.** Which fits in your minute. The PDF is the one to automate if you can.`,
        helpful: 30,
      },
      {
        key: "small-claims",
        by: "craig-w",
        after: 1777,
        body: `You can keep what you like, the buyer always wins.`,
        helpful: 1,
        comments: [
          {
            by: "pekka",
            text: "I lost 9 of 61 in nine years. Seven of the nine because I answered too late.",
            after: 35,
          },
        ],
      },
      {
        key: "returns-too",
        by: "bea",
        after: 2100,
        body: `Do the same thing for **returns**: photo of the unopened parcel, then of what is inside, before you refund. Most of my trouble comes back *to* me, not from me.`,
        helpful: 16,
      },
      {
        key: "note-on-top",
        by: "solveig",
        after: 2890,
        body: `A friendly slip on top: “Something wrong? Write to us first, we answer within a day.” Our disputes went from one a month to one in half a year. The best evidence is the one you never need.`,
        helpful: 28,
      },
      {
        key: "gdpr",
        by: "leena_k",
        after: 3300,
        body: `A word from the accountant: throw it **away** again. Addresses and photos of labels are personal data; 180 days is easy to explain, “just in case, forever” is not. Put a reminder in the calendar, delete the folder of seven months ago. Invoices stay, they have their own six years.`,
        helpful: 23,
      },
      {
        key: "spreadsheet",
        by: "dmitri_s",
        after: 4100,
        body: `Spreadsheet: order, weight, tracking, packed by, returned y/n. It is boring. It works.`,
        helpful: 5,
      },
      {
        key: "too-much",
        by: "hattie",
        after: 5200,
        body: `i sell one knitted hat a month and this thread made me anxious 😅 i'll do the photo`,
        helpful: 19,
        comments: [{ by: "northlight", text: "The photo is two thirds of it. Really.", after: 45 }],
      },
      {
        key: "official-summary",
        by: "stella",
        after: 19000,
        body: `What a thread. For those who arrive here in a hurry: when we decide a dispute about a parcel we look at three things, in this order.

1. **Was it delivered**, according to somebody who is neither buyer nor seller (tracking, locker log, signature)?
2. **Was it the right thing** (listing, packing list, weight, serial number)?
3. **Did the two of you talk** before the dispute, and did somebody offer something reasonable?

Anything that answers one of these helps. Anything that does not, however much of it there is, does not.`,
        helpful: 37,
        official: true,
      },
    ],
    followers: ["sam", "otto", "lena_f", "owen", "reijo"],
  },
];
