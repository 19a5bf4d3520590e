import type { SeedThread } from "#db/seed/types.ts";

export const refundsEn: SeedThread[] = [
  {
    key: "refund-completed-no-money",
    lang: "en",
    topic: "refunds-and-disputes",
    title: "Refund says “completed”, but after nine days there is no money on my card",
    by: "otto",
    hoursAgo: 456,
    body: `I sent back a pair of boots. The shop refunded me nine days ago and the wallet shows it in green: **Refund completed, €84.90**. There is still nothing on my card.

What I have checked:

- the card is the same one I paid with, it has not been replaced
- my bank’s app, the last 30 days, sorted newest first
- the shop, who say “it is out of our hands”

Is the money lost somewhere in between? Who do I have to call, the bank or you?`,
    tags: ["refund-completed", "card", "bank-statement"],
    fields: { "paid-with": "Credit card", waiting: "9" },
    sameProblem: 46,
    views: 3204,
    edited: {
      from: `I sent back a pair of boots. The shop refunded me nine days ago and the wallet shows it in green: **Refund completed, €84.90**. There is still nothing on my card!!

Is the money lost somewhere in between? Who do I have to call, the bank or you?`,
      after: 64,
      reason: "Added what I have checked already",
    },
    comments: [
      {
        by: "jmk_82",
        text: "Debit or credit? Mine only takes this long on the credit card.",
        after: 18,
      },
      { by: "otto", text: "Credit. I should have said so.", after: 25 },
    ],
    answers: [
      {
        key: "purchase-date",
        by: "pekka",
        after: 48,
        body: `Look at the day you **bought** the boots, not the day of the refund. Many banks put a card refund on the original purchase date, so it never appears at the top of the list.

1. Open the purchase in your bank’s app and scroll to that date. You are looking for a line with a minus sign, or the purchase crossed out.
2. Nothing there? In the wallet go to **Activity**, open the refund and copy the *refund reference* (23 digits, starts with 7).
3. Send that number to your bank and ask them to trace it. With the number they can see it in minutes. Without it they will tell you to wait.

Under ten bank days I would not worry. Weekends and public holidays do not count, so you are on day six.`,
        helpful: 38,
        staffPick: true,
        solution: { after: 1320 },
        edited: {
          from: `Look at the day you **bought** the boots, not the day of the refund. Many banks put a card refund on the original purchase date.

If it is not there, copy the refund reference from **Activity** and send it to your bank. Under ten bank days I would not worry.`,
          after: 35,
          reason: "Wrote it as steps, and how to find the reference",
        },
        comments: [
          {
            by: "otto",
            text: "It was there! Under the 9th of last month, in grey. I would never have scrolled that far.",
            after: 1322,
          },
          {
            by: "oldsalt",
            text: "Mine shows up as a *crossed out* purchase and no second line at all. Confused me for a week.",
            after: 1710,
          },
        ],
      },
      {
        key: "balance-part",
        by: "vera",
        after: 1490,
        body: `If you paid partly from the wallet balance and partly by card, **two** refunds are made. The balance part comes back at once, and people (me, last spring) think that the rest is missing.

Open the payment and look for “2 refunds” under the amount.`,
        helpful: 9,
      },
      {
        key: "staff-word",
        by: "anna",
        after: 2710,
        body: `Pekka is right. “Completed” means that we have sent the money to the card network. From there it takes **3 to 10 bank days**, and the bank decides on which date it shows.

Two cases take longer:

- a card that was **replaced** after the purchase: the old card’s bank forwards the money, add up to 5 days
- a purchase in **another currency**: the amount can differ by a few cents, so searching your statement for the exact sum will not find it`,
        helpful: 12,
        official: true,
        comments: [
          { by: "riikka", text: "Does this go for gift cards too?", after: 95 },
          {
            by: "anna",
            text: "Gift cards: no. The money goes back to the gift card at once.",
            after: 130,
          },
          {
            by: "vera",
            text: "Please put “sent to your bank” in the app instead of “completed”. That one word is the whole problem.",
            after: 260,
          },
          { by: "anna", text: "Passed on. It is changing in the next release.", after: 1180 },
        ],
      },
      {
        key: "closed-card",
        by: "lowtide",
        after: 4385,
        body: `same here with a closed card!! the bank moved it to my new account by itself, took 13 days in total. nobody told me anything, it was just there one morning`,
        helpful: 2,
      },
    ],
    followers: ["sam", "elin", "quietdog", "ruth"],
  },
  {
    key: "seller-says-refunded-nothing",
    lang: "en",
    topic: "refunds-and-disputes",
    title: "Seller says refunded, wallet shows nothing at all",
    by: "lowtide",
    hoursAgo: 4,
    body: `bought a used camera lens, came with fungus, seller agreed to refund 140 euros. that was four days ago.

he sent me a **screenshot** with a reference number, but under the payment in activity there is no refund, not even a pending one. just the payment. he has stopped answering since yesterday

can a refund be on its way and not show on my side?? or is the screenshot fake. how long can i wait before a dispute? i dont want to look like an idiot if it arrives tomorrow`,
    tags: ["refund-missing", "private-seller"],
    fields: { "paid-with": "Debit card", waiting: "4" },
    sameProblem: 2,
    views: 38,
    answers: [],
    followers: ["vera"],
  },
  {
    key: "refund-only-shipping",
    lang: "en",
    topic: "refunds-and-disputes",
    title: "Can I refund only the shipping?",
    by: "henrik_a",
    hoursAgo: 790,
    body: `I run a small shop for fly-fishing gear. A parcel went out a week late because of me, and I want to give the customer the €6.90 of shipping back and nothing else.

When I press **Refund** I only see the whole amount with a slider. The slider moves in steps of one euro. I do not want to be the man who refunds €7.00 and then explains ten cents to his accountant.`,
    tags: ["partial-refund", "shipping"],
    fields: { "paid-with": "I am the seller" },
    sameProblem: 12,
    views: 611,
    answers: [
      {
        key: "type-it",
        by: "northlight",
        after: 37,
        body: `Tap the number above the slider. It becomes a field and you can type 6,90. Took me a year to notice.

You can do several partial refunds on the same payment, until the whole sum is used up.`,
        helpful: 21,
        solution: { after: 58 },
        comments: [
          { by: "henrik_a", text: "A year? Now I feel better. Thank you, it worked.", after: 59 },
          {
            by: "priya_n",
            text: "The field should look like a field. Filed under “hidden treasures”.",
            after: 400,
          },
        ],
      },
      {
        key: "official-partial",
        by: "stella",
        after: 1290,
        body: `Yes. Some rules that are good to know before you promise something to a customer:

| | |
| --- | --- |
| Smallest partial refund | €0.50 |
| Until when | 180 days after the payment |
| How many | up to 10 for one payment |
| What the buyer sees | your note, if you write one, and the amount |

The percentage part of our fee is returned in proportion. The fixed €0.25 is not.`,
        helpful: 14,
        official: true,
      },
      {
        key: "coupon",
        by: "jules",
        after: 2050,
        body: `I'd rather send a voucher for the next order. Costs the same and they come back. But if they *asked* for money, give money.`,
        helpful: 3,
      },
    ],
  },
  {
    key: "refund-not-working-pls-help",
    lang: "en",
    topic: "refunds-and-disputes",
    title: "refund not working pls help",
    by: "user4471",
    hoursAgo: 130,
    body: `i tried to make refund and it does not work. tried 3 times. please help its urgent`,
    tags: ["refund"],
    fields: { "paid-with": "Wallet balance" },
    views: 54,
    comments: [
      {
        by: "vera",
        text: "Which step fails, and what does the message say? Are you the buyer who wants money back, or the seller who wants to send it?",
        after: 22,
      },
      {
        by: "mo",
        text: "I have marked this as “needs info”. Please answer Vera’s two questions here; the mark goes away as soon as you do.",
        after: 310,
      },
    ],
    answers: [],
    state: { is: "needs_info" },
  },
  {
    key: "how-long-does-a-refund-take",
    lang: "en",
    topic: "refunds-and-disputes",
    title: "How long does a refund take?",
    by: "sam",
    hoursAgo: 98,
    body: `Title says it. Shop pressed the button on Saturday. Debit card. When do I see it?`,
    tags: ["refund-pending"],
    fields: { "paid-with": "Debit card", waiting: "2" },
    sameProblem: 3,
    views: 77,
    answers: [
      {
        key: "short",
        by: "jmk_82",
        after: 12,
        body: `Debit: three to five bank days, and it may hide at the date of the *purchase*. There's an article about exactly this, look for “Where is my refund?” in the Help Center.`,
        helpful: 4,
        comments: [{ by: "sam", text: "found it, thanks. should have searched first", after: 31 }],
      },
    ],
    state: { is: "duplicate", of: { article: "where-is-my-refund" }, by: "pekka" },
  },
  {
    key: "gift-card-refund-as-money",
    lang: "en",
    topic: "refunds-and-disputes",
    title: "Gift card refund went back to the gift card. Can I get it as money?",
    by: "elin",
    hoursAgo: 1180,
    body: `My sister gave me a gift card of a bookshop (€50). I bought a cookbook for €32, it came with pages missing, the shop refunded. The refund went to the gift card.

But I had no other plan with that shop, and they are closing the branch in my town. Is there any way to have the €32 in the wallet instead?`,
    tags: ["gift-card", "refund-completed"],
    fields: { "paid-with": "Wallet balance" },
    sameProblem: 6,
    views: 240,
    answers: [
      {
        key: "same-way-back",
        by: "pekka",
        after: 66,
        body: `No, not through Soljuma: a refund always goes back **the way the money came**, and yours came from the gift card. That is there to stop people from turning stolen gift cards into cash.

What you *can* do is ask the shop. If they are closing the branch, many pay out the rest by bank transfer when you show the card. It is their decision, not a rule.`,
        helpful: 17,
        solution: {
          after: 4020,
          note: "The shop paid it out. I had to show the gift card and sign a paper.",
        },
      },
      {
        key: "give-it-away",
        by: "gwen_r",
        after: 190,
        body: `You can also hand it on: gift card › **Give to somebody else**. My neighbour bought mine for the full value, she orders there every month.`,
        helpful: 8,
        comments: [
          { by: "elin", text: "Good to know! I did not see that it can be moved.", after: 75 },
        ],
      },
    ],
  },
];
