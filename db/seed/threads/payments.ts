import type { SeedThread } from "#db/seed/types.ts";

export const paymentsEn: SeedThread[] = [
  {
    key: "split-a-dinner",
    lang: "en",
    topic: "payments",
    title: "Splitting a dinner for nine when two of us don't have the wallet",
    by: "ruth",
    hoursAgo: 52,
    body: `Birthday, nine people, one bill (€312), I paid. Seven have the wallet, two don't and won't. **Split** wants nine wallets or nothing: as soon as I take the two out it divides by seven.

I'd like 312 / 9 from each of the seven and forget about it.`,
    tags: ["split", "friends"],
    sameProblem: 5,
    views: 211,
    answers: [
      {
        key: "guest-share",
        by: "hattie",
        after: 14,
        body: `tap the + twice and choose *guest* instead of a contact. guests count when it divides but nobody asks them for money. i call mine "cash people"`,
        helpful: 16,
        solution: { after: 22 },
        comments: [
          {
            by: "ruth",
            text: "Cash people it is. One of them paid me in coins, out of principle.",
            after: 1500,
          },
          { by: "oldsalt", text: "That was me.", after: 1600 },
        ],
      },
      {
        key: "link",
        by: "jmk_82",
        after: 40,
        body: `Guests can also pay by link, with any card and without an account. Press the guest › *Send a link*.`,
        helpful: 9,
      },
    ],
  },
  {
    key: "clock-symbol",
    lang: "en",
    topic: "payments",
    title: "Payment to a friend has had a little clock next to it for four days",
    by: "kwame",
    hoursAgo: 150,
    body: `Sent 45 to my cousin for fuel. His side: nothing. My side: taken from the balance, grey clock. It's not a hold I think, there is no code and no "why is this held". Pressing the clock does nothing. What is it waiting for??`,
    tags: ["pending", "friend-payment"],
    sameProblem: 7,
    views: 233,
    answers: [
      {
        key: "me-too",
        by: "noor",
        after: 200,
        body: `I have the same since Sunday, would like to know as well`,
        helpful: 0,
        comments: [
          {
            by: "mo",
            text: "Hi Noor, “I have this too” under the question does that, and then you are told when there is an answer.",
            after: 40,
          },
        ],
      },
      {
        key: "new-number",
        by: "elin",
        after: 330,
        body: `Has your cousin changed his number? Mine had, so the wallet was waiting for somebody to open an account with the *old* one. I could press Cancel on it. But I had an orange envelope, not a clock, so perhaps it's something else.`,
        helpful: 5,
        comments: [{ by: "kwame", text: "No, same number for years. And no Cancel.", after: 95 }],
      },
      {
        key: "restart",
        by: "craig-w",
        after: 1500,
        body: `Did you try turning it off and on`,
        helpful: 0,
      },
      {
        key: "his-limit",
        by: "gwen_r",
        after: 2900,
        body: `Ask him to look at *his* Profile › To do. When the one who receives has hit his yearly limit without confirming who he is, payments wait on your side and he isn't told loudly. Not sure about the clock but it'd fit with “no code”.`,
        helpful: 6,
      },
    ],
    followers: ["noor"],
  },
];

export const paymentsFi: SeedThread[] = [
  {
    key: "yhteinen-kukkaro",
    lang: "fi",
    topic: "payments",
    title: "Yhteinen kukkaro mökkiporukalle: kuka näkee mitä?",
    by: "timppa",
    hoursAgo: 1960,
    body: `Meitä on kuus ja yhteinen mökki. Haluttais yhteinen kassa, johon jokainen laittaa 50 e kuussa ja josta kuka tahansa voi maksaa polttopuut. Kysymys kuuluu: näkeekö muut mun **omat** ostokset, jos liityn yhteiseen kukkaroon?`,
    tags: ["yhteinen-kukkaro", "yksityisyys"],
    sameProblem: 7,
    views: 310,
    answers: [
      {
        key: "vain-kukkaro",
        by: "sanna",
        after: 29,
        body: `Ei näe. Muut näkee vain sen, mitä kukkaroon laitetaan ja mitä siitä maksetaan. Oma lompakko pysyy omana. Meillä on tämmönen koiraporukalla, ja ainoa riita on ollut se kuka osti väärät nappulat.`,
        helpful: 15,
        solution: { after: 900 },
      },
      {
        key: "omistaja-vastaa",
        by: "leena_k",
        after: 140,
        body: `Yksi asia paperille: kukkaro on **perustajan** nimissä. Jos hän lähtee porukasta, kukkaro pitää siirtää toiselle ennen kuin hän sulkee tilinsä. Asetukset › *Siirrä kukkaro*.`,
        helpful: 12,
        comments: [
          {
            by: "timppa",
            text: "Hyvä tietää, perustaja on just se joka uhkaa aina lähteä.",
            after: 300,
          },
        ],
      },
    ],
  },
];
