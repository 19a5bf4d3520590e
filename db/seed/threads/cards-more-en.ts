import type { SeedThread } from "#db/seed/types.ts";

export const cardsMoreEn: SeedThread[] = [
  {
    key: "fuel-pump-declined",
    lang: "en",
    topic: "cards",
    title: "Card payments at unattended fuel pumps are declined since the weekend",
    by: "craig-w",
    hoursAgo: 206,
    body: `Three stations, three different chains, same thing: I hold the phone to the pump, it thinks for a while, “**card not accepted**”. Inside at the till the wallet works. Started on Saturday morning, before that never a problem in a year.

Nothing shows in Activity, not even a refused payment.

Anybody else? Please write **what pump, what card, what message**, maybe we find the pattern.`,
    tags: ["fuel-pump", "declined", "contactless"],
    fields: { "decline-code": "none shown", where: "At an unattended machine" },
    sameProblem: 57,
    views: 4120,
    comments: [
      { by: "bram", text: "Same. Debit, small chain, “card not accepted”.", after: 14 },
      { by: "lowtide", text: "same, credit card, says CALL BANK on the pump", after: 22 },
      { by: "ruth", text: "Works for me? Debit, filled up an hour ago.", after: 31 },
      { by: "bram", text: "Ruth, did the pump ask for the PIN?", after: 36 },
      { by: "ruth", text: "It did, yes.", after: 40 },
      { by: "bram", text: "Mine doesn’t. It used to.", after: 42 },
      {
        by: "jmk_82",
        text: "Debit, no PIN question, declined. Self-service car wash too, not only fuel.",
        after: 75,
      },
      { by: "kalastaja", text: "Boat harbour fuel, same thing. No PIN asked.", after: 110 },
      {
        by: "priya_n",
        text: "So far: PIN asked = works (1 of 1), PIN not asked = declined (4 of 4).",
        after: 118,
      },
      { by: "elin", text: "Parking machine, no PIN, declined.", after: 150 },
      { by: "marek", text: "Fuel, PIN asked, worked. Credit card.", after: 171 },
      { by: "priya_n", text: "2 of 2 and 5 of 5. I like this pattern.", after: 173 },
      {
        by: "timppa",
        text: "Sama täällä, kylmäasema, ei kysynyt tunnuslukua. Declined.",
        after: 240,
      },
      { by: "oldsalt", text: "Paid in cash. Worked.", after: 255 },
      { by: "lowtide", text: "lol", after: 257 },
      {
        by: "stella",
        text: "We are looking at it. Thank you for the pattern, it saves us hours. Please keep adding, above all the ones that work.",
        after: 330,
      },
      {
        by: "gwen_r",
        text: "Works: ticket machine of the tram, no PIN. But only €3.20.",
        after: 402,
      },
      {
        by: "priya_n",
        text: "First one against the pattern. Small amount though, nothing reserved in advance?",
        after: 410,
      },
      { by: "gwen_r", text: "Right, it takes exactly 3.20.", after: 415 },
      {
        by: "marek",
        text: "Pumps reserve something like €120 first, parking too. So: reservation + no PIN?",
        after: 428,
      },
      {
        by: "stella",
        text: "Yes. That is exactly it, see the official answer below.",
        after: 1510,
      },
      { by: "craig-w", text: "Brilliant, all of you.", after: 1530 },
      {
        by: "hattie",
        text: "does the plastic card work meanwhile? i'm on the road on friday",
        after: 2900,
      },
      {
        by: "ruth",
        text: "Plastic with the chip in the slot works, I tried for you.",
        after: 2960,
      },
      { by: "hattie", text: "you are a star", after: 2971 },
    ],
    answers: [
      {
        key: "chip-in-slot",
        by: "bram",
        after: 185,
        body: `Until it's fixed: the plastic card **in the slot** (not held to it), with the PIN. Worked at the pump that refused my phone a minute before.`,
        helpful: 29,
      },
      {
        key: "official-pump",
        by: "stella",
        after: 1500,
        body: `You found it. Unattended machines that **reserve a sum first and do not ask for a PIN** get a refusal from us since Saturday's update of the limits. It is our mistake and not your bank's.

What works until it is repaired:

- machines that ask for the PIN
- the plastic card in the slot
- paying inside at the till

A repair is being tested. I will edit this answer when it is out, so follow the thread if you want to know.`,
        helpful: 41,
        official: true,
        edited: {
          from: `You found it. Unattended machines that **reserve a sum first and do not ask for a PIN** get a refusal from us since Saturday's update of the limits. It is our mistake and not your bank's. More soon.`,
          after: 95,
          reason: "Added what works meanwhile",
        },
      },
      {
        key: "raise-limit",
        by: "zed99",
        after: 610,
        body: `raise your contactless limit to 150 in the app, fixed it for me`,
        helpful: 3,
        comments: [
          { by: "bram", text: "Tried, no change.", after: 40 },
          { by: "zed99", text: "ok weird. maybe my pump was a pin one", after: 66 },
        ],
      },
    ],
    followers: ["elin", "ruth", "kalastaja", "timppa", "gwen_r", "hattie", "marek"],
  },
  {
    key: "best-student-credit-card",
    lang: "en",
    topic: "cards",
    title: "Which bank has the best credit card for students?",
    by: "opiskelija22",
    hoursAgo: 980,
    body: `I moved for studies and everybody tells something different. No yearly fee would be good, and that it works with the wallet.`,
    tags: ["credit-card", "student"],
    fields: { where: "Online" },
    views: 96,
    answers: [
      {
        key: "any",
        by: "quietdog",
        after: 25,
        body: `The last half of the question we can answer: practically every card works with the wallet. The first half would turn into twelve adverts by tomorrow.`,
        helpful: 6,
      },
    ],
    state: { is: "closed", reason: "off_topic", by: "mo" },
  },
  {
    key: "card-refused-after-move",
    lang: "en",
    topic: "cards",
    title: "Card refused with D-14 after I moved, but the number and date are right",
    by: "otto",
    hoursAgo: 31,
    body: `Since I moved flats last week, one shop (train tickets, of all things) refuses my card with \`D-14\`, which should mean a wrong number or expiry date. Both are right, I have compared them four times with the plastic.

Everything else works. The shop says “ask your payment service”.`,
    tags: ["declined", "d-14", "address"],
    fields: { "decline-code": "D-14", where: "Online" },
    sameProblem: 4,
    views: 141,
    answers: [
      {
        key: "billing-address",
        by: "vera",
        after: 52,
        body: `Some shops compare the **billing address** as well, and the answer “does not match” comes back with the same code as a wrong date. The postcode is all they look at, usually.

Change it in two places, and the second is the one that people miss:

1. in the shop's own account
2. in the wallet: **Payment methods › the card › Billing address**. It does *not* follow your home address in the profile.`,
        helpful: 11,
        solution: { after: 1590 },
        comments: [
          {
            by: "otto",
            text: "Old postcode, in the second place. Ticket bought. You are good at this.",
            after: 1592,
          },
          { by: "elin", text: "Why does it not follow the home address?", after: 1640 },
          {
            by: "vera",
            text: "Because company cards are billed to the company. But it could at least ask.",
            after: 1655,
          },
        ],
      },
      {
        key: "retype",
        by: "craig-w",
        after: 88,
        body: `Remove the card and add it again, that fixes most things.`,
        helpful: 1,
        comments: [{ by: "otto", text: "Did that first, no luck. But thanks.", after: 20 }],
      },
    ],
  },
];
