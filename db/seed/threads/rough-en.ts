import type { SeedThread } from "#db/seed/types.ts";

/** Questions that did not come in good order: rambling, one-liners, half answers. */
export const roughEn: SeedThread[] = [
  {
    key: "curtains-deposit",
    lang: "en",
    topic: "refunds-and-disputes",
    title: "Deposit for made to measure curtains, firm has gone quiet, do I get it back or not",
    by: "sharon58",
    hoursAgo: 240,
    body: `Sorry this is long. In spring we had a lady here from a curtain firm, very nice, measured all the windows and also the one in the hall which I did not ask for, and I paid a deposit of 190 with the wallet because she had one of those little readers with her. They said eight weeks. After nine weeks I rang and a man said the cloth is late, after twelve weeks nobody picked up and now the number is not in use any more. My neighbour says the firm has moved to the next town and is still trading under the daughter's name but you know how neighbours are. I have the receipt on paper and the payment in the list, it says CARD PRESENT next to it whatever that means. My husband says with made to measure you never get anything back. Is that so? And is it not too late now, it is nearly five months.`,
    tags: ["deposit", "made-to-measure"],
    fields: { "paid-with": "Debit card", waiting: "about 140" },
    sameProblem: 2,
    views: 176,
    answers: [
      {
        key: "different-rule",
        by: "vera",
        after: 85,
        body: `Your husband means the right to *change your mind*. That one you don't have for things made to measure. But you didn't change your mind, they didn't deliver, and that's another rule altogether: no curtains, money back, measured or not.

You have 180 days from the payment. Nearly five months is about 150. So do it this week, please, not next month.`,
        helpful: 12,
      },
      {
        key: "card-present",
        by: "jmk_82",
        after: 140,
        body: `"Card present" only means she had the reader there and you held your phone to it. Doesnt change anything for a dispute I think, maybe Pekka knows.`,
        helpful: 3,
      },
      {
        key: "what-date",
        by: "pekka",
        after: 610,
        body: `Vera is right about the rule. Before you open the dispute I need two things from you, because the reason to choose depends on them:

1. Does the receipt or any paper say a **delivery date**, or “eight weeks”?
2. What is the **name on the payment** in your list, is it the old firm?

If there is nothing in writing about the eight weeks it still works, but then you first have to give them a last date yourself, in writing. A letter to the address on the receipt is enough, even if nobody opens it.`,
        helpful: 14,
        comments: [
          {
            by: "sharon58",
            text: "It says delivery approx. 8 weeks in handwriting, on the back. The name is the old firm. I will look for the address tonight, my husband has put the paper somewhere safe.",
            after: 1400,
          },
          {
            by: "pekka",
            text: "Handwriting on their paper is fine. Photograph both sides.",
            after: 1460,
          },
        ],
      },
    ],
    followers: ["ruth"],
  },
  {
    key: "webhook-signature",
    lang: "en",
    topic: "links-and-readers",
    title: "Webhook of a paid link: signature never matches, test events are fine",
    by: "dmitri_s",
    hoursAgo: 22,
    body: `Payment links, own little shop, the "paid" call comes in but my check of the signature fails. With *Send a test event* it passes every time. Boiled down:

\`\`\`js
app.use(parseJson());
app.post("/paid", (request, response) => {
  const mine = hmacSha256(secret, JSON.stringify(request.body));
  if (mine !== request.headers["x-signature"]) return response.status(400).end();
  ship(request.body.order);
});
\`\`\`

Log of a real one:

\`\`\`
POST /paid 400  expected 9c41…e2  got 1f07…b8  amount 24.90
POST /paid 400  expected 77d0…1a  got c3e9…05  amount 12.00
\`\`\`

Same secret, I have copied it three times. What differs between test and real?`,
    tags: ["webhook", "signature", "payment-link"],
    fields: { reader: "No reader" },
    sameProblem: 6,
    views: 410,
    answers: [
      {
        key: "raw-body",
        by: "priya_n",
        after: 34,
        body: `You sign the JSON that *you* have written again, not the bytes that were sent. \`24.90\` comes back from the parser as the number 24.9, so your text is one character shorter. The test event has \`amount: 100\`, which survives.

Keep the raw body and sign that:

\`\`\`js
app.post("/paid", rawBody(), (request, response) => {
  const mine = hmacSha256(secret, request.body);
\`\`\`

And while you're there: compare with a constant-time function, not with \`!==\`.`,
        helpful: 19,
        solution: { after: 55 },
        comments: [
          {
            by: "dmitri_s",
            text: "12.00 is in my own log, and I looked at it for two hours. Thank you.",
            after: 57,
          },
          {
            by: "theodore_p",
            text: "Also mind that the call may come twice. Ship by order number, once.",
            after: 600,
          },
          { by: "dmitri_s", text: "…I will look whether somebody got two mugs.", after: 640 },
        ],
      },
    ],
  },
  {
    key: "blank-receipts",
    lang: "en",
    topic: "links-and-readers",
    title: "Counter reader prints blank receipts",
    by: "bea",
    hoursAgo: 2600,
    body: `New roll of paper from the stationers, since then the receipts are white. Not faint, white. The reader thinks it's printing, makes the noise and all.`,
    tags: ["counter-reader", "receipt"],
    fields: { reader: "Counter reader with a printer" },
    sameProblem: 10,
    views: 377,
    answers: [
      {
        key: "other-way",
        by: "paolo",
        after: 6,
        body: `Roll is in the wrong way round. Scratch it with a fingernail: the side that goes dark has to face the front.`,
        helpful: 22,
        solution: { after: 5 },
        comments: [
          { by: "bea", text: "I'd like to delete this thread now please", after: 7 },
          { by: "rosehip", text: "Don't. I'm going to need it again in a year.", after: 90 },
        ],
      },
    ],
  },
  {
    key: "wifes-phone-passkey",
    lang: "en",
    topic: "security",
    title: "Can my wife have a passkey for my wallet on her phone?",
    by: "bram",
    hoursAgo: 1120,
    body: `For emergencies. I travel for work and twice she had to pay the nursery from my account while I was in the air. We share everything else too.`,
    tags: ["passkey", "family"],
    sameProblem: 5,
    views: 260,
    answers: [
      {
        key: "technically",
        by: "quietdog",
        after: 40,
        body: `Technically yes: sign in on her phone, Passkeys › Add, her finger. It doesn't check whose finger it is.`,
        helpful: 7,
      },
      {
        key: "please-dont",
        by: "tom_b",
        after: 95,
        body: `Technically yes, by the terms no, and if one day there's a payment that neither of you made, “my wife has a key as well” is the sentence that loses you the refund. I've seen it. A **shared purse** with 300 in it does the same job, she has her own key and her own name on it.`,
        helpful: 16,
        comments: [
          {
            by: "bram",
            text: "The nursery can't take the shared purse, it's an agreement on my name.",
            after: 60,
          },
          {
            by: "tom_b",
            text: "Hm. Then the agreement has to move to the purse, which means the nursery must send a new one. Annoying once.",
            after: 80,
          },
        ],
      },
      {
        key: "we-do",
        by: "lowtide",
        after: 30000,
        body: `we do it since years, nothing ever happened. everybody does`,
        helpful: 4,
        comments: [
          {
            by: "vera",
            text: "Nothing ever happens until the one time, that's the whole idea of insurance.",
            after: 400,
          },
        ],
      },
    ],
  },
];
