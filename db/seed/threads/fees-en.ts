import type { SeedThread } from "#db/seed/types.ts";

export const feesEn: SeedThread[] = [
  {
    key: "exchange-rate-not-as-shown",
    lang: "en",
    topic: "fees",
    title: "Exchange rate on the statement is not the one I was shown",
    by: "marek",
    hoursAgo: 7,
    body: `The app said **11.42** Swedish kronor to the euro when I pressed pay. The statement says **11.31**. On this order that is 4 euros, on a bigger one it is real money.

It is the same payment, same day, I have screenshots of both. Which rate is binding, the one I agreed to or the one they like better later?`,
    tags: ["exchange-rate", "statement"],
    sameProblem: 1,
    views: 29,
    answers: [],
  },
  {
    key: "fee-not-returned-on-refund",
    lang: "en",
    topic: "fees",
    title: "I refunded a customer in full and you kept a fee for a sale that never was",
    by: "henrik_a",
    hoursAgo: 1490,
    body: `Order cancelled by the customer after ten minutes. I refunded €240.00, all of it. My balance went down by €240.00 and up by €4.56. So I am **25 cents poorer for a sale that did not happen**.

It is not the 25 cents. It is that nobody tells you before you press the button.`,
    tags: ["fee", "refund", "seller"],
    sameProblem: 14,
    views: 505,
    answers: [
      {
        key: "void-instead",
        by: "nkem",
        after: 40,
        body: `There's a way around for next time: within **the same day until 23:00** the button is called *Cancel* and not *Refund* (long-press on the payment). A cancelled payment costs nothing at all, the customer doesn't even see a charge. After that it's a refund, and the fixed part stays.`,
        helpful: 26,
        solution: { after: 130, note: "The button exists. Long-press! Who comes up with this?" },
      },
      {
        key: "official-fee",
        by: "stella",
        after: 1380,
        body: `Correct in every cent: we return the percentage (1.9 %, here €4.56) and keep the fixed €0.25, which is what the payment itself costs us, there and back.

You are also right that it has to say so *before* the button. From the next version the refund page shows “You get back €4.56 of the €4.81 fee”, and *Cancel* moves out of the long-press.`,
        helpful: 21,
        official: true,
        comments: [{ by: "henrik_a", text: "That is a decent answer. Thank you.", after: 240 }],
      },
      {
        key: "be-glad",
        by: "oldsalt",
        after: 1600,
        body: `Be glad they keep a part. Others keep all of it.`,
        helpful: 5,
      },
    ],
  },
  {
    key: "pay-in-euros-or-kronor",
    lang: "en",
    topic: "fees",
    title: "Till abroad asks “euros or local currency?”, which one is cheaper with the wallet?",
    by: "solveig",
    hoursAgo: 2230,
    body: `Small grocery in the mountains, the reader asks me whether I want to pay in **EUR** or **NOK**. The queue behind me breathes in my neck. I chose euros because then I know what it is. Was that clever?`,
    tags: ["exchange-rate", "travel", "abroad"],
    sameProblem: 26,
    views: 1377,
    answers: [
      {
        key: "local-always",
        by: "matkalaukku",
        after: 22,
        body: `Always the **local** currency. If you choose euros, the *shop's* company converts, and it may take what it likes. I have seen 4 to 8 percent. If you choose local, Soljuma converts at the day's rate plus 2.5 %.

Short rule for the queue: *the money of the country you stand in.*`,
        helpful: 37,
        solution: { after: 300 },
        comments: [
          {
            by: "solveig",
            text: "Good that I only bought cheese. (Expensive cheese.)",
            after: 301,
          },
          { by: "noor", text: "Does it go for cash machines as well?", after: 64000 },
          {
            by: "matkalaukku",
            text: "Even more so. There the mark-up is up to 12 %. Choose “without conversion”.",
            after: 64060,
          },
        ],
      },
      {
        key: "compare-on-receipt",
        by: "theodore_p",
        after: 190,
        body: `One correction for fairness: they must print the rate and the mark-up on the receipt. Twice I have found the shop's rate to be *better*, both times on a Sunday, when the market rate had moved and theirs had not. So “always” is 98 %. With a queue behind you, go with always.`,
        helpful: 16,
      },
    ],
  },
  {
    key: "refund-other-currency-gap",
    lang: "en",
    topic: "fees",
    title: "Refund in a different currency than the purchase, who pays the gap?",
    by: "elin",
    hoursAgo: 5,
    body: `Paid 1,149 Swedish kronor, refunded in euros. €3.12 is missing and both sides point at the other one: the shop says they sent back everything, the wallet says it passed on everything.

I know it's three euros. I want to understand *where* it went.`,
    tags: ["exchange-rate", "refund"],
    sameProblem: 5,
    views: 118,
    answers: [
      {
        key: "two-rates",
        by: "vera",
        after: 75,
        body: `Nobody took it, I think: the purchase was converted at the rate of *that* day and the refund at the rate of the day it was made. When the krona falls in between, you lose, when it rises, you win. (Nobody ever writes a thread when they win.)

What I'm not sure about is whether the 2.5 % is given back on a refund. Does anyone know?`,
        helpful: 7,
        comments: [
          {
            by: "elin",
            text: "That is my question too, because 2.5 % of it would be about 2.50 and then nearly all is explained.",
            after: 30,
          },
        ],
      },
    ],
    followers: ["marek"],
  },
  {
    key: "fees-this-year",
    lang: "en",
    topic: "fees",
    title: "where do i see what i payed in fees this year",
    by: "the_bikeshed",
    hoursAgo: 1540,
    body: `in total. tax lady wants one number`,
    tags: ["fees", "tax"],
    sameProblem: 8,
    views: 190,
    answers: [
      {
        key: "yearly",
        by: "nkem",
        after: 9,
        body: `Web › Statements › Yearly summary › last line.`,
        helpful: 13,
        solution: { after: 3 },
      },
    ],
  },
];
