import type { SeedThread } from "#db/seed/types.ts";

export const disputesEn: SeedThread[] = [
  {
    key: "dispute-deadline-sunday",
    lang: "en",
    topic: "refunds-and-disputes",
    title: "buyer opened a dispute and the deadline is a sunday, does sunday count??",
    by: "the_bikeshed",
    hoursAgo: 620,
    body: `first dispute ever. buyer says the wheelset never arrived, tracking says delivered to a parcel locker and **picked up**.

app says "answer by sunday". the carrier only sends the pickup receipt on weekdays and i asked them thursday. if sunday doesnt count i have until monday and everything is fine. if it does im in trouble

does anyone know for sure, not "i think"`,
    tags: ["dispute-deadline", "proof-of-delivery"],
    fields: { "paid-with": "I am the seller" },
    sameProblem: 23,
    views: 1204,
    comments: [
      { by: "rosehip", text: "It counts. Ask me how I know.", after: 9 },
      { by: "the_bikeshed", text: "oh no", after: 11 },
    ],
    answers: [
      {
        key: "counts",
        by: "pekka",
        after: 31,
        body: `For sure: **Sunday counts.** A dispute runs ten calendar days, holidays included, and ends at 23:59 Helsinki time on the day the app shows, wherever you are.

But you do not need the receipt to answer in time:

1. Open the dispute and choose **Answer**, not *Send*. Everything you add is saved as you go.
2. Put in what you have now: the tracking page as a PDF, the order, your messages.
3. Tick **“More evidence is coming”** and write what and from whom. That gives you 5 more days, once.
4. *Then* send, before Sunday 23:59.

People lose by sending nothing, not by sending something incomplete.`,
        helpful: 42,
        staffPick: true,
        solution: { after: 205 },
        comments: [
          {
            by: "the_bikeshed",
            text: "the tick box was there the whole time, below the fold. sent. thank you",
            after: 206,
          },
          {
            by: "puutarhapaja",
            text: "One more: the 5 days start when you send, not from the deadline. I sent early and lost two days.",
            after: 900,
          },
          { by: "pekka", text: "Right, well spotted.", after: 960 },
        ],
      },
      {
        key: "locker-code",
        by: "northlight",
        after: 118,
        body: `For parcel lockers there is something better than the receipt. The locker writes down **when the door was opened and with which code**, and the code went to the buyer's own phone. Ask the carrier for the "locker event log". Ours sent it in two hours, on a Saturday, because a machine does it.

We have won three of three with it.`,
        helpful: 27,
        solution: {
          after: 4400,
          note: "They did send it on Saturday night. Won the dispute with this.",
        },
      },
      {
        key: "it-does-not",
        by: "zed99",
        after: 140,
        body: `pretty sure only business days count, thats the law for banks. dont stress`,
        helpful: 0,
        comments: [
          {
            by: "vera",
            text: "That is for *payments*, not for dispute answers. Please don’t tell people not to hurry here.",
            after: 15,
          },
          { by: "zed99", text: "ok ok. the more you know", after: 48 },
        ],
      },
      {
        key: "official-days",
        by: "stella",
        after: 1720,
        body: `Confirming for the record: calendar days, until 23:59 Helsinki time. The app will show the hour and the number of days left from the next version on, because “by Sunday” plainly is not enough.`,
        helpful: 19,
        official: true,
      },
    ],
    followers: ["rosehip", "henrik_a", "tamsin"],
  },
  {
    key: "photos-from-before-shipping",
    lang: "en",
    topic: "refunds-and-disputes",
    title: "Dispute says “not as described”, I have photos from before shipping. Enough?",
    by: "rosehip",
    hoursAgo: 880,
    body: `Customer ordered six mugs in *oat*, now claims they are "yellow" and chipped. I photograph every order on the packing table before I close the box, so I have five sharp pictures, no chips, and they are as oat as oat gets.

Will the pictures do, or do I need more? €168 plus my pride.`,
    tags: ["dispute", "not-as-described", "photos"],
    fields: { "paid-with": "I am the seller" },
    sameProblem: 17,
    views: 930,
    answers: [
      {
        key: "photos-alone",
        by: "pekka",
        after: 54,
        body: `Photos alone rarely win, because they could be of any six mugs. Tie them to *this* order:

- the **packing list or order number in the same picture** as the goods
- the **weight** from the carrier's label next to the weight of the packed box. Broken or missing goods weigh less, replaced goods weigh something else
- the **listing as it was on the day of the sale** (colour name, photo, “colours vary by screen” if you have it)
- your **messages in order of time**, as one file, nothing left out. Leaving out the rude one makes the rest look chosen

Put it all into one PDF with a first page of five lines: what was ordered, what was sent, when it arrived, what the buyer said first, what you offered.

And offer something. “Send them back and I pay the return” decides half of these cases before anybody reads page two.`,
        helpful: 27,
        staffPick: true,
        solution: {
          after: 9100,
          note: "One PDF, five lines, an offer to take them back. Decided for me in eight days.",
        },
        comments: [
          {
            by: "rosehip",
            text: "The weight! It is printed on every label I own and I never looked at it.",
            after: 20,
          },
          {
            by: "henrik_a",
            text: "Saving the listing is the one people forget. I print mine to a file on the day of the sale now.",
            after: 700,
          },
        ],
      },
      {
        key: "colour-is-different",
        by: "tamsin",
        after: 133,
        body: `I lost one just like this and I think it was fair tbh. My "sand" really did look green under a kitchen lamp. If it is only the colour they complain about, a return costs you a postage; a lost dispute costs the goods *and* the €15.`,
        helpful: 11,
        comments: [
          { by: "rosehip", text: "Fifteen? Since when?", after: 40 },
          { by: "tamsin", text: "Since spring. Only if you lose.", after: 44 },
        ],
      },
      {
        key: "video",
        by: "jules",
        after: 600,
        body: `Short video of the packing, ten seconds, label visible at the end. I do it with the phone on a shelf. Nobody has argued since.`,
        helpful: 9,
      },
    ],
  },
  {
    key: "shops-that-refuse-refunds",
    lang: "en",
    topic: "refunds-and-disputes",
    title: "List of shops that refuse refunds",
    by: "zed99",
    hoursAgo: 1320,
    body: `lets collect them here so others are warned. i start: the phone case shop with the green logo, you all know which one. refused TWICE although the law says 14 days`,
    tags: ["shops", "refund-refused"],
    fields: { "paid-with": "Debit card" },
    sameProblem: 8,
    views: 1490,
    answers: [
      {
        key: "fourteen-days",
        by: "vera",
        after: 44,
        body: `The 14 days are real, but only for *distance* sales, and not for things made to your measure or opened hygiene goods. If the shop says no within the 14 days:

> I cancel the contract of [date], order number […], under the right of withdrawal. Please confirm within 5 days.

Send exactly that in writing. If nothing comes, open a dispute with “cancelled, not refunded” and attach it. That works far better than a list.`,
        helpful: 24,
      },
      {
        key: "agree",
        by: "craig-w",
        after: 210,
        body: `That sofa place with the adverts. Eleven weeks I waited.`,
        helpful: 1,
        deleted: true,
      },
      {
        key: "name-names",
        by: "oldsalt",
        after: 380,
        body: `In my days we told the neighbours, and that was the list. Half of what you'll collect here will be people who bought the wrong size.`,
        helpful: 9,
        comments: [
          { by: "zed99", text: "boomer", after: 12 },
          { by: "oldsalt", text: "Correct.", after: 15 },
        ],
      },
      {
        key: "why-locked",
        by: "mo",
        after: 1475,
        body: `I am locking this. We cannot check accusations against shops, and the shops are not here to answer. What stays is Vera's answer, because it helps everybody who was refused.

If you were refused a refund yourself, ask about your own case: what you bought, when, and what the shop wrote back.`,
        helpful: 13,
      },
    ],
    locked: true,
  },
  {
    key: "dispute-won-still-held",
    lang: "en",
    topic: "payments-on-hold",
    title: "Dispute closed in my favour but the money is still held",
    by: "reijo",
    hoursAgo: 700,
    body: `Sold an outboard engine, €780. Buyer opened a dispute, I answered, and 12 days ago I got the message that the dispute is closed in my favour. Very good.

But the payment is still on hold. Not the same amount even: it says €765 is held. I need the money for the next engine, spring comes faster than one thinks.

Sorry for my english.`,
    tags: ["dispute-closed", "hold"],
    fields: { "hold-code": "H-21", "what-was-sold": "Goods handed over in person" },
    sameProblem: 8,
    views: 402,
    answers: [
      {
        key: "two-holds",
        by: "pekka",
        after: 97,
        body: `The hold from the dispute and the hold for new sellers are **two different things**, and the first hides the second. Look which one it says: \`H-30\` is the dispute, \`H-21\` is the 21 days for first sales. Yours says H-21, so the dispute really is over, and this one simply went on running underneath.

The missing €15 is the dispute fee. When you win it is returned **separately**, usually the next bank day, as its own line “Fee returned”.

Handed over in person means that nobody has told the system yet that he has it. Either the buyer presses **“I have it”** (after a dispute he may not feel like it), or you do it yourself: **Add tracking › Not a parcel**, one sentence about where and when. Then it is 7 days from the payment and not 21, so yours should be over the next night.

(Englantisi on oikein hyvää.)`,
        helpful: 22,
        solution: {
          after: 13200,
          by: "leena_k",
          note: "Clear and confirmed by the codes; the asker has not been back.",
        },
      },
      {
        key: "twelve-days",
        by: "kwame",
        after: 1100,
        body: `Had the same and did nothing, was released on day 21 to the hour. The clock starts at the *payment*, not at the end of the dispute, so count again, you may be nearly there anyway.`,
        helpful: 8,
      },
    ],
  },
];
