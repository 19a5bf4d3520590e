import type { SeedThread } from "#db/seed/types.ts";

export const cardsEn: SeedThread[] = [
  {
    key: "declined-d-17-online",
    lang: "en",
    topic: "cards",
    title: "Every online payment declined with D-17, the same card works in shops",
    by: "priya_n",
    hoursAgo: 1130,
    body: `**What happens:** paying online with my linked debit card ends in “Declined, \`D-17\`”. Three different shops, €12 to €240.

**What I expected:** that it works, as it did last week.

**Steps tried**

1. another shop: same
2. balance checked: more than enough
3. unlinked and linked the card again: linking works, paying does not
4. the *plastic* card at a till: works
5. another card: works, so it is not my phone

The code is not explained anywhere I could find. What is 17?`,
    tags: ["declined", "d-17", "online-payment"],
    fields: { "decline-code": "D-17", where: "Online" },
    sameProblem: 37,
    views: 2890,
    answers: [
      {
        key: "confirmation-missing",
        by: "marek",
        after: 41,
        body: `17 = **the bank asked for confirmation and got none.** For online payments your bank sends a question to *its own* app (“is this you, €12?”). If you have a new phone, or you have switched off the notifications of the bank's app, you never see the question, and after five minutes the answer is no.

1. Open the bank's app **before** you pay and keep it open.
2. Pay. Switch to the bank's app by hand. If there is a question waiting, say yes.
3. If there is none: in the bank's settings look for *confirmation device* or similar. Yours is probably still the old phone.

In shops the PIN is the confirmation, that's why it works there.`,
        helpful: 46,
        staffPick: true,
        solution: { after: 88 },
        comments: [
          {
            by: "priya_n",
            text: "Confirmation device: a phone I sold two weeks ago. Thank you, and *ouch*.",
            after: 90,
          },
          {
            by: "tom_b",
            text: "Whoever bought that phone could have confirmed payments if it wasn’t wiped. Tell your bank to remove it, not just to add the new one.",
            after: 140,
          },
          { by: "priya_n", text: "Done, and wiped remotely. Good point.", after: 260 },
        ],
      },
      {
        key: "all-codes",
        by: "vera",
        after: 320,
        body: `I collected the codes from two years of threads. Corrections welcome:

| code | in plain words | who can change it |
| --- | --- | --- |
| \`D-05\` | the bank says no and does not say why | your bank |
| \`D-14\` | card number or expiry date is wrong | you |
| \`D-17\` | no confirmation within five minutes | you |
| \`D-51\` | not enough money | you |
| \`D-61\` | over a limit (day, online, or abroad) | you, in the bank's app |
| \`D-91\` | the bank did not answer at all | nobody, try in an hour |`,
        helpful: 39,
        edited: {
          from: `I collected the codes from two years of threads:

\`D-05\` bank says no, \`D-14\` wrong number or date, \`D-17\` no confirmation, \`D-51\` no money, \`D-61\` over a limit.`,
          after: 900,
          reason: "Made it a table, added D-91 after Anna's comment",
        },
        comments: [
          {
            by: "anna",
            text: "All correct. D-91 is missing: the bank did not answer at all. Try again in an hour.",
            after: 620,
          },
          { by: "quietdog", text: "This should be an article.", after: 1400 },
        ],
      },
      {
        key: "browser",
        by: "bram",
        after: 500,
        body: `With me it was the browser, it blocked the pop-up with the bank's question. Worth a look if your confirmation runs in the browser and not in an app.`,
        helpful: 14,
      },
    ],
    followers: ["ruth", "elin", "otto"],
  },
  {
    key: "two-charges-one-grey",
    lang: "en",
    topic: "cards",
    title: "Two charges for one order, one of them is grey",
    by: "m_oksanen",
    hoursAgo: 1200,
    body: `I ordered a desk lamp. The page hung, I pressed once more (I know, I know). Now the bank shows **two** charges of €63.50, one black and one grey, and the shop swears that they have one order.

Do I dispute the second one, and does the grey mean anything?`,
    tags: ["double-charge", "reservation"],
    fields: { where: "Online" },
    sameProblem: 31,
    views: 1020,
    answers: [
      {
        key: "grey-is-reservation",
        by: "ruth",
        after: 19,
        body: `Grey is a **reservation**, not a charge: money set aside for a payment that nobody came to collect. It falls off by itself. Mine have taken between 2 and 8 days, depending on the bank.

Don't dispute it. A dispute needs a payment, and there isn't one, so it would be refused and you'd have wasted the evening.`,
        helpful: 28,
        solution: { after: 8650, note: "Fell off on day six." },
      },
      {
        key: "sooner",
        by: "jmk_82",
        after: 47,
        body: `If you need the 63 € *now*: ask the shop to “release the authorisation”. It's one click on their side and takes a day instead of a week. Give them the time to the minute and the amount, they have no name there.`,
        helpful: 17,
        comments: [
          {
            by: "m_oksanen",
            text: "They did not know the word “authorisation” but they found a button.",
            after: 1500,
          },
        ],
      },
      {
        key: "two-black",
        by: "pekka",
        after: 66,
        body: `And for those who find this with **two black ones**: that is a real double charge. Write to the shop first (they can refund in a minute), and open a dispute “charged twice” after three days without an answer.`,
        helpful: 19,
      },
      {
        key: "hotel",
        by: "elin",
        after: 400,
        body: `My hotel one stayed grey for 30 days. They exist.`,
        helpful: 4,
      },
      {
        key: "wait-three",
        by: "craig-w",
        after: 1900,
        body: `I would still ring the bank. Better one call too many.`,
        helpful: 2,
        comments: [{ by: "ruth", text: "They will tell you it is a reservation :)", after: 30 }],
      },
    ],
  },
  {
    key: "expired-card-subscriptions",
    lang: "en",
    topic: "cards",
    title: "New card because the old one expired: do I have to tell every subscription?",
    by: "ruth",
    hoursAgo: 120,
    body: `My linked card runs out at the end of the month. I pay nine things through the wallet (newspaper, two streaming ones, gym, cloud storage, the dog's insurance, …). Do they know the *card* or do they know the *wallet*? I'd hate to have the dog uninsured over this.`,
    tags: ["expired-card", "subscriptions"],
    fields: { where: "Nowhere, it is about linking a card" },
    sameProblem: 22,
    views: 770,
    answers: [
      {
        key: "they-know-the-wallet",
        by: "vera",
        after: 30,
        body: `They know the wallet. Link the new card, open **Payment methods › Order**, drag it to the top, done. All nine follow.

The exception: subscriptions where you once chose “always this card”. You see them under the old card as **“3 depend on this card”** when you try to remove it. So remove the old card *last*, and read that line.`,
        helpful: 33,
        solution: { after: 2800 },
        comments: [
          {
            by: "ruth",
            text: "Two depended on it, and of course one was the dog. Moved both.",
            after: 2802,
          },
          { by: "jmk_82", text: "Give the dog a pat.", after: 2900 },
        ],
      },
      {
        key: "automatic",
        by: "quietdog",
        after: 700,
        body: `Some banks pass on the new expiry date by themselves, same number, and then you notice nothing at all. Mine does since last year. Doesn't work if the number changes.`,
        helpful: 11,
      },
    ],
  },
  {
    key: "linking-takes-one-euro",
    lang: "en",
    topic: "cards",
    title: "Linking a card takes 1 euro and then asks for four digits I can't find",
    by: "bram",
    hoursAgo: 3350,
    body: `It took €1.00 and wants “the four digits next to the charge on your statement”. In my bank's app there's the euro, the name, the date. No digits anywhere. I have looked on the web version too.`,
    tags: ["link-card", "four-digits"],
    fields: { where: "Nowhere, it is about linking a card" },
    sameProblem: 28,
    views: 1610,
    answers: [
      {
        key: "press-the-line",
        by: "jmk_82",
        after: 26,
        body: `Press **on** the line, so that the details open. It says something like \`SOLJUMA*4417 CODE\` there, in the field “message” or “description”. The list cuts it off after eight letters.`,
        helpful: 30,
        solution: { after: 61 },
      },
      {
        key: "wait-a-day",
        by: "marek",
        after: 90,
        body: `If the details show only “reservation”: wait until the next bank day. The digits come with the booking, not with the reservation. The euro is given back either way.`,
        helpful: 21,
        comments: [{ by: "bea", text: "This was it for me.", after: 90000 }],
      },
    ],
  },
];
