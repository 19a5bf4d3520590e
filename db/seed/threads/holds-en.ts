import type { SeedThread } from "#db/seed/types.ts";

export const holdsEn: SeedThread[] = [
  {
    key: "hold-first-sales-21-days",
    lang: "en",
    topic: "payments-on-hold",
    title: "Three sales, three payments on hold for 21 days. Did I do something wrong?",
    by: "tamsin",
    hoursAgo: 2740,
    body: `I opened my account two weeks ago to sell linocuts. First three sales, €45 / €45 / €120, and all three say **“On hold, up to 21 days”** with the code \`H-21\`.

I have already posted two of them and paid the shipping out of my own pocket. I have done nothing odd, I think? My name, my prints, my address.

Is this a punishment, is it random, and can I make it shorter?`,
    tags: ["hold", "first-sales", "h-21"],
    fields: { "hold-code": "H-21", "what-was-sold": "Goods that are sent" },
    sameProblem: 52,
    views: 3960,
    answers: [
      {
        key: "everybody-gets-it",
        by: "owen",
        after: 25,
        body: `Not a punishment, everybody gets it. First **5 sales or first 90 days**, whichever is over later I think. I wrote bad words to support about it and then felt silly.`,
        helpful: 15,
        comments: [{ by: "stella", text: "Almost: whichever is over *first*.", after: 1220 }],
      },
      {
        key: "add-tracking",
        by: "pekka",
        after: 58,
        body: `\`H-21\` is for new sellers: until a few sales have gone well, the money waits in case the buyer never gets the parcel. You can shorten it a lot:

1. **Activity** › the payment › **Add tracking**. Type the carrier's number exactly, without spaces.
2. When the carrier reports *delivered*, the hold ends **3 days later** instead of on day 21.
3. No tracking? Ask the buyer to open the payment and press **“I have it”**. Then it is released the same day.

What does *not* help: refunding and asking them to pay again (new payment, new 21 days), writing to support (they see the same clock as you), or waiting with the parcel until the money comes. The last one is how people get a dispute on their very first sale.`,
        helpful: 49,
        staffPick: true,
        solution: { after: 6100 },
        comments: [
          {
            by: "tamsin",
            text: "Added tracking to both on Tuesday, both released today. The third one pressed the button when I asked. All three done!",
            after: 6098,
          },
          {
            by: "villasukka",
            text: "The button helped me too, I did not know the buyer has one.",
            after: 61000,
          },
        ],
      },
      {
        key: "official-h21",
        by: "anna",
        after: 1180,
        body: `To have the whole rule in one place:

- The hold is for **your first five sales or your first 90 days**, whichever is over first.
- It ends on day 21 at the latest, counted from the payment. You do not have to do anything for that.
- It ends **earlier** when tracking says delivered (3 days after) or the buyer confirms (at once).
- The money is yours and it is shown in your balance as *waiting*. It earns the buyer nothing, and we do not use it.

A dispute stops the clock; that hold has the code \`H-30\`.`,
        helpful: 34,
        official: true,
      },
      {
        key: "plan-for-it",
        by: "bea",
        after: 4300,
        body: `Practical: plan for it. I asked my first five customers to pay a few days before I posted and told them why. Nobody minded, two wished me luck.`,
        helpful: 18,
      },
    ],
    followers: ["jules", "lena_f", "northlight", "kwame"],
  },
  {
    key: "tracking-added-not-released",
    lang: "en",
    topic: "payments-on-hold",
    title: "Tracking added five days ago, parcel delivered, payment still on hold",
    by: "owen",
    hoursAgo: 365,
    body: `Followed the advice that is all over this forum. Tracking number is in, carrier's page says **delivered on Thursday, signed for**, that is five days ago. The payment (€212) still says \`H-21\` and “waiting for delivery”.

What is it waiting for? It is delivered!`,
    tags: ["hold", "tracking", "h-21"],
    fields: { "hold-code": "H-21", "what-was-sold": "Goods that are sent" },
    sameProblem: 19,
    views: 688,
    answers: [
      {
        key: "wrong-carrier",
        by: "northlight",
        after: 33,
        body: `Tap the tracking number in Activity. If it opens a page of the *wrong carrier*, that is your problem: the app guesses the carrier from the look of the number, and two of them use the same length.

Delete the number, press **Choose carrier** first, then type it in again. The three days count from the delivery and not from your correction, so it should come loose the next night.`,
        helpful: 31,
        solution: { after: 1440 },
        comments: [
          {
            by: "owen",
            text: "It thought my parcel was in Portugal. Fixed and released at 6 this morning. Cheers.",
            after: 1440,
          },
          { by: "craig-w", text: "Portugal here as well. What is it with Portugal?", after: 2900 },
        ],
      },
      {
        key: "spaces",
        by: "bram",
        after: 71,
        body: `Or spaces. If you paste it from the carrier's mail there is often a space at the end that you can't see.`,
        helpful: 12,
      },
    ],
  },
  {
    key: "hold-case-number",
    lang: "en",
    topic: "payments-on-hold",
    title: "WHY is my 1,340 on hold, nobody tells me anything, day NINE",
    by: "zed99",
    hoursAgo: 510,
    body: `nine days. NINE. my own money from my own salary. code h-05 and "we are checking this payment". support says "we cannot tell you more at this point". landlord wants the rent tomorrow

somebody from the company READ THIS and release it, my case number is in my profile, i can send my id to anyone who can help`,
    tags: ["hold", "h-05"],
    fields: { "hold-code": "H-05", "what-was-sold": "Nothing, it is not a sale" },
    sameProblem: 5,
    views: 733,
    answers: [
      {
        key: "do-not-send-id",
        by: "tom_b",
        after: 8,
        body: `First, please **do not send your ID to anyone who answers here** or writes to you because of this post. That includes people who say they are from the company. Staff have a badge next to the name, and they will not ask.

\`H-05\` is a check that the law demands for payments that look unusual. A first salary from a new employer, or a sum much bigger than before, is enough. Three things are true and not nice: they may not tell you why, it can take up to ten bank days, and asking daily does not make it faster. What does: **Help › Write to us**, and one document that shows where the money comes from. For a salary that is the payslip. Most people are never asked for it and so never send it.

For the landlord: there is a letter in the app, **Activity › the payment › Confirmation of a held payment**. Mine accepted it.`,
        helpful: 34,
        staffPick: true,
      },
      {
        key: "closing",
        by: "mo",
        after: 95,
        body: `I understand that this is awful the day before rent. It cannot be solved in public though: it needs your account, and nobody here can or should look into it. I am closing the thread so that nobody fishes for your documents; Tom's answer stays for others with \`H-05\`.`,
        helpful: 6,
        comments: [
          {
            by: "zed99",
            text: "update for whoever: sent payslip, was released after 2 days. sorry for shouting",
            after: 4100,
          },
        ],
      },
    ],
    state: { is: "closed", reason: "private_matter", by: "mo" },
  },
  {
    key: "wallet-limited-after-holiday",
    lang: "en",
    topic: "payments-on-hold",
    title: "Wallet limited to 200 a day since I came back from holiday",
    by: "kwame",
    hoursAgo: 1660,
    body: `Two weeks in Ghana, used the wallet there without trouble. Since I'm home every payment over **200 € a day** is refused with “your limit has been adjusted”. Before it was 2,000.

I did not adjust anything. Where is this set?`,
    tags: ["limit", "travel"],
    fields: { "what-was-sold": "Nothing, it is not a sale" },
    sameProblem: 7,
    views: 318,
    answers: [
      {
        key: "travel-mode",
        by: "solveig",
        after: 49,
        body: `Did you set a *travel notice* before you left? It can have its own limit and an end date. Mine once ended a month after the trip because I mistyped.`,
        helpful: 10,
        comments: [{ by: "kwame", text: "I did set one! But it says it ended.", after: 70 }],
      },
      {
        key: "confirm-address",
        by: "gwen_r",
        after: 215,
        body: `Check Profile › **To do**. I had “confirm your address” waiting there for weeks, no notification, and the limit went away a minute after I confirmed.`,
        helpful: 13,
      },
    ],
    state: {
      is: "solved_otherwise",
      note: "It was both and neither: the travel notice had ended, but its limit stayed. Made a new notice for one day with the limit 2,000; when it ended the normal limit was back.",
      after: 2980,
    },
  },
  {
    key: "hold-digital-goods",
    lang: "en",
    topic: "payments-on-hold",
    title: "I sell sewing patterns as files. How do I prove delivery when nothing is delivered?",
    by: "jules",
    hoursAgo: 1240,
    body: `Third pattern sold, third \`H-21\`. There's no parcel and so no tracking number. The form wants a carrier. I am my own carrier, by e-mail.

Do I really wait 21 days each time for 8 euros?`,
    tags: ["hold", "digital-goods", "h-21"],
    fields: { "hold-code": "H-21", "what-was-sold": "A service or something digital" },
    sameProblem: 15,
    views: 590,
    answers: [
      {
        key: "service-delivered",
        by: "theodore_p",
        after: 82,
        body: `In **Add tracking** scroll to the very end of the carriers. The last entry is *“Not a parcel”*. Choose it, give the date and in one sentence how the customer got the file. Then the hold is 7 days rather than 21.`,
        helpful: 25,
        solution: { after: 190 },
      },
      {
        key: "ask-the-buyer",
        by: "hattie",
        after: 140,
        body: `put one line at the end of the mail with the file: "if it opens fine, please press *I have it* under the payment, it helps a small shop". about half of mine do it the same evening`,
        helpful: 22,
        solution: { after: 9000, note: "Both together is perfect." },
        comments: [{ by: "jules", text: "stealing this word for word", after: 52 }],
      },
    ],
  },
];
