import type { SeedArticle } from "#db/seed/types.ts";

export const moneyEn: SeedArticle[] = [
  {
    key: "where-is-my-refund",
    lang: "en",
    section: "refunds",
    kind: "troubleshooting",
    title: "Where is my refund?",
    inShort:
      "Look at the day of the purchase on your bank statement, not at the day of the refund. Nothing there after 10 bank days? Give your bank the refund reference.",
    by: "stella",
    publishedDaysAgo: 15,
    verifiedDaysAgo: 10,
    blocks: [
      { kind: "heading", text: "How long it takes" },
      {
        kind: "text",
        text: "“Completed” means that we have sent the money to the card network. From there it takes **3 to 10 bank days**, and the bank decides on which date it shows.",
        from: { thread: "refund-completed-no-money", post: "staff-word", mode: "verbatim" },
      },
      {
        kind: "text",
        text: `| You paid with | Usual time | Where it shows |
| --- | --- | --- |
| Wallet balance or gift card | at once | in Activity |
| Debit card | 3 to 5 bank days | often at the date of the purchase |
| Credit card | 5 to 10 bank days | often at the date of the purchase |
| Bank transfer | 1 to 2 bank days | at the date of the refund |`,
      },
      { kind: "heading", text: "Find it" },
      {
        kind: "step",
        text: "Open your bank’s app at the day you **bought** the thing, not at the day of the refund. Many banks put a card refund on the original purchase date, so it never appears at the top of the list.",
        from: { thread: "refund-completed-no-money", post: "purchase-date", mode: "adapted" },
      },
      {
        kind: "step",
        text: "Look for a line with a minus sign, or for the purchase crossed out. Some banks show it in grey and without a second line.",
        from: { thread: "refund-completed-no-money", post: "purchase-date", mode: "adapted" },
      },
      {
        kind: "step",
        text: "Nothing there? In the wallet go to **Activity**, open the refund and copy the *refund reference* (23 digits, starts with 7).",
        from: { thread: "refund-completed-no-money", post: "purchase-date", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "Send that number to your bank and ask them to trace it. With the number they can see it in minutes. Without it they will tell you to wait.",
        from: { thread: "refund-completed-no-money", post: "purchase-date", mode: "verbatim" },
      },
      { kind: "heading", text: "When it takes longer" },
      {
        kind: "cause",
        text: "The card was **replaced** after the purchase. The old card’s bank forwards the money: add up to 5 days.",
        from: { thread: "refund-completed-no-money", post: "staff-word", mode: "adapted" },
      },
      {
        kind: "cause",
        text: "The purchase was in **another currency**. The amount can differ by a few cents, so a search for the exact sum will not find it.",
        from: { thread: "refund-completed-no-money", post: "staff-word", mode: "adapted" },
      },
      {
        kind: "note",
        text: "If you paid partly from the wallet balance and partly by card, **two** refunds are made. The balance part comes back at once, and people think that the rest is missing. Open the payment and look for “2 refunds” under the amount.",
        from: { thread: "refund-completed-no-money", post: "balance-part", mode: "adapted" },
      },
      {
        kind: "note",
        text: "A refund goes back the way the money came. It cannot be sent to another card, and a gift card cannot be turned into cash by a refund.",
        from: { thread: "gift-card-refund-as-money", post: "same-way-back", mode: "adapted" },
      },
    ],
  },
  {
    key: "answer-a-dispute-in-time",
    lang: "en",
    section: "refunds",
    kind: "guide",
    title: "Answer a dispute in time",
    inShort:
      "You have ten calendar days, Sundays and holidays included, until 23:59 Helsinki time. Send what you have; you may add the rest once, within 5 days.",
    by: "stella",
    publishedDaysAgo: 20,
    verifiedDaysAgo: 14,
    blocks: [
      {
        kind: "warning",
        text: "People lose by sending nothing, not by sending something incomplete.",
        from: { thread: "dispute-deadline-sunday", post: "counts", mode: "verbatim" },
      },
      { kind: "heading", text: "Answer, even without everything" },
      {
        kind: "step",
        text: "Open the dispute and choose **Answer**, not *Send*. Everything you add is saved as you go.",
        from: { thread: "dispute-deadline-sunday", post: "counts", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "Add what you have now: the order, the tracking page as a PDF, and your messages with the buyer.",
        from: { thread: "dispute-deadline-sunday", post: "counts", mode: "adapted" },
      },
      {
        kind: "step",
        text: "Is something missing? Tick **“More evidence is coming”** and write what and from whom. You get 5 more days, once, counted from the moment you send.",
        from: { thread: "dispute-deadline-sunday", post: "counts", mode: "adapted" },
      },
      { kind: "step", text: "Send before 23:59 Helsinki time on the last day, wherever you are." },
      { kind: "heading", text: "What convinces" },
      {
        kind: "text",
        text: `Photos alone rarely win, because they could be of any parcel. Tie them to *this* order:

- the packing list or order number **in the same picture** as the goods
- the weight you wrote down, next to the weight the carrier measured
- the listing as it was on the day of the sale
- your messages in order of time, as one file, nothing left out`,
        from: { thread: "photos-from-before-shipping", post: "photos-alone", mode: "adapted" },
      },
      {
        kind: "text",
        text: "Put it all into one PDF with a first page of five lines: what was ordered, what was sent, when it arrived, what the buyer said first, what you offered.",
        from: { thread: "photos-from-before-shipping", post: "photos-alone", mode: "verbatim" },
      },
      {
        kind: "note",
        text: "Delivered to a parcel locker? Ask the carrier for the locker’s event log: it says when the door was opened and with which code. Ask in the first days, because some carriers keep it for a short time only.",
        from: { thread: "dispute-deadline-sunday", post: "locker-code", mode: "adapted" },
      },
      {
        kind: "note",
        text: "Offer something reasonable, a return or a part of the price, **inside** the dispute. Many are settled that way before anybody has to decide.",
        from: { thread: "photos-from-before-shipping", post: "photos-alone", mode: "adapted" },
      },
    ],
  },
  {
    key: "why-a-payment-is-held",
    lang: "en",
    section: "holds",
    kind: "faq",
    title: "Why a payment is held, and for how long",
    inShort:
      "The code under the payment tells why. H-21 is for first sales and ends on day 21 at the latest; tracking or the buyer’s “I have it” ends it sooner.",
    by: "anna",
    publishedDaysAgo: 40,
    verifiedDaysAgo: 12,
    blocks: [
      { kind: "heading", text: "Which hold is it?" },
      {
        kind: "text",
        text: `Open **Activity**, then the payment, then *Why is this held?*

| Code | Why | Ends |
| --- | --- | --- |
| \`H-21\` | your first five sales or first 90 days, whichever is over first | on day 21 at the latest |
| \`H-30\` | the buyer has opened a dispute | when the dispute is decided |
| \`H-05\` | a check of an unusual payment, which the law demands | within ten bank days |`,
      },
      { kind: "heading", text: "Make an H-21 shorter" },
      {
        kind: "step",
        text: "**Activity** › the payment › **Add tracking**. Type the carrier's number exactly, without spaces.",
        from: { thread: "hold-first-sales-21-days", post: "add-tracking", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "When the carrier reports *delivered*, the hold ends **3 days later** instead of on day 21.",
        from: { thread: "hold-first-sales-21-days", post: "add-tracking", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "No tracking? Ask the buyer to open the payment and press **“I have it”**. Then it is released the same day.",
        from: { thread: "hold-first-sales-21-days", post: "add-tracking", mode: "verbatim" },
      },
      {
        kind: "note",
        text: "You sell a service or a file? At the end of the list of carriers is *“Not a parcel”*. Choose it and write in one sentence how and when it was delivered. The hold is then 7 days.",
        from: { thread: "hold-digital-goods", post: "service-delivered", mode: "adapted" },
      },
      { kind: "heading", text: "What does not help" },
      {
        kind: "warning",
        text: "Do not wait with the parcel until the money comes: that is how a first sale ends in a dispute. Refunding and asking for a new payment starts 21 new days.",
        from: { thread: "hold-first-sales-21-days", post: "add-tracking", mode: "adapted" },
      },
      {
        kind: "text",
        text: "The money is yours and it is shown in your balance as *waiting*. It earns the buyer nothing, and we do not use it.",
        from: { thread: "hold-first-sales-21-days", post: "official-h21", mode: "verbatim" },
      },
    ],
  },
  {
    key: "card-was-declined",
    lang: "en",
    section: "cards",
    kind: "troubleshooting",
    title: "A card was declined: find the reason",
    inShort:
      "The code under the refused payment says who can change it. D-17, the most common one online, means that your bank asked for a confirmation and got none.",
    by: "anna",
    publishedDaysAgo: 38,
    verifiedDaysAgo: 21,
    blocks: [
      { kind: "heading", text: "The codes" },
      {
        kind: "text",
        text: `| code | in plain words | who can change it |
| --- | --- | --- |
| \`D-05\` | the bank says no and does not say why | your bank |
| \`D-14\` | card number or expiry date is wrong | you |
| \`D-17\` | no confirmation within five minutes | you |
| \`D-51\` | not enough money | you |
| \`D-61\` | over a limit (day, online, or abroad) | you, in the bank's app |
| \`D-91\` | the bank did not answer at all | nobody, try in an hour |`,
        from: { thread: "declined-d-17-online", post: "all-codes", mode: "verbatim" },
      },
      { kind: "heading", text: "D-17: works in shops, not online" },
      {
        kind: "cause",
        text: "For online payments your bank sends a question to *its own* app (“is this you, €12?”).",
        from: { thread: "declined-d-17-online", post: "confirmation-missing", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "Open the bank's app **before** you pay and keep it open.",
        from: { thread: "declined-d-17-online", post: "confirmation-missing", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "Pay. Switch to the bank's app by hand. If there is a question waiting, say yes.",
        from: { thread: "declined-d-17-online", post: "confirmation-missing", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "No question? Look in the bank’s settings for *confirmation device* or a similar word. After a change of phone it is often still the old one. Remove the old one as well.",
        from: { thread: "declined-d-17-online", post: "confirmation-missing", mode: "adapted" },
      },
      {
        kind: "fix",
        text: "Your bank’s confirmation opens in a browser? Then the browser may be blocking the window. Allow pop-ups for the shop’s page and pay again.",
        from: { thread: "declined-d-17-online", post: "browser", mode: "adapted" },
      },
      {
        kind: "note",
        text: "A grey line of the same amount is a reservation and not a charge. It falls off by itself, usually within 2 to 8 days.",
        from: { thread: "two-charges-one-grey", post: "grey-is-reservation", mode: "adapted" },
      },
    ],
  },
  {
    key: "when-a-payout-arrives",
    lang: "en",
    section: "transfers",
    kind: "reference",
    title: "When a payout arrives",
    inShort:
      "Ordered by 15:00 Helsinki time on a bank day, it is in your bank by 09:00 the next bank day. Weekends and bank holidays do not count.",
    by: "anna",
    publishedDaysAgo: 50,
    verifiedDaysAgo: 25,
    blocks: [
      {
        kind: "text",
        text: `| You order it | It leaves us | It is in your bank |
| --- | --- | --- |
| bank day, by 15:00 | the same day at 18:00 | next bank day by 09:00 |
| bank day, after 15:00 | next bank day at 18:00 | the bank day after that |
| weekend or holiday | next bank day at 18:00 | the bank day after that |
| as an *instant payout* | at once | within minutes, also on holidays |`,
        from: { thread: "friday-payout-not-there", post: "official-times", mode: "adapted" },
      },
      {
        kind: "text",
        text: "**Monday was a bank holiday** *for the transfer system*, even if your shops were open. This surprises people several times a year: the grey days in **Payouts › Calendar** are the ones that do not count.",
        from: { thread: "friday-payout-not-there", post: "three-clocks", mode: "adapted" },
      },
      {
        kind: "note",
        text: "*Instant payout* works on holidays too, costs 1 % (at most €5) and can be chosen for a part of the sum.",
        from: { thread: "friday-payout-not-there", post: "three-clocks", mode: "verbatim" },
      },
      { kind: "heading", text: "It did not arrive" },
      {
        kind: "text",
        text: "Some banks book it only at noon. If it is not there by the end of the second bank day, write to us with the payout number (it starts with `PO-`).",
        from: { thread: "friday-payout-not-there", post: "official-times", mode: "verbatim" },
      },
      {
        kind: "fix",
        text: "It came back with “name does not match”? Open **Bank accounts › your account › Name at the bank**, write the name letter by letter as it stands on your statement and press *Check the name*. The answer must be “match”, not “close match”.",
        from: { thread: "transfer-came-back-name", post: "check-name", mode: "adapted" },
      },
    ],
  },
];
