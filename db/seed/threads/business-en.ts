import type { SeedThread } from "#db/seed/types.ts";

export const businessEn: SeedThread[] = [
  {
    key: "access-for-an-employee",
    lang: "en",
    topic: "business",
    title: "Second person on the account who may refund, but not pay out",
    by: "lena_f",
    hoursAgo: 1100,
    body: `I hired my first employee (part-time, Saturdays). She has to be able to take payments and do refunds when I'm not there. She should **not** see the balance or move money to a bank.

Right now she uses my phone and my fingerprint is, well, on me.`,
    tags: ["employees", "access", "roles"],
    sameProblem: 20,
    views: 812,
    answers: [
      {
        key: "till-role",
        by: "paolo",
        after: 55,
        body: `**Business account › People › Invite**, role *Till*. Till can: take payments, refund up to a sum you set (mine is 100), see today's sales. Can't: balance, payouts, customers' details, other days.

She uses her own phone and her own sign-in, and the receipts carry her first name. When somebody leaves you press *Remove* and it's over in a second.`,
        helpful: 27,
        solution: { after: 1600 },
        comments: [
          {
            by: "lena_f",
            text: "Perfect. I set it to 80, which is our dearest item.",
            after: 1602,
          },
          {
            by: "nkem",
            text: "There’s also *Bookkeeper*: sees everything, touches nothing. I beg all my clients for it.",
            after: 1700,
          },
        ],
      },
      {
        key: "never-share",
        by: "tom_b",
        after: 130,
        body: `Please do it *today* and not at the weekend. As long as she uses your phone every refund is “by Lena”, and if one day a sum is missing, you have no way to know and she has no way to show that it wasn't her. It protects both.`,
        helpful: 19,
      },
    ],
  },
  {
    key: "sole-trader-documents",
    lang: "en",
    topic: "verification",
    title: "Sole trader, no company register here: which documents pass?",
    by: "bea",
    hoursAgo: 2890,
    body: `I bake. In my country a sole trader with my turnover isn't *in* any register, so there's no extract. The verification form wants one. I tried:

- tax number letter → rejected, \`V-31\`
- insurance certificate → rejected, \`V-31\`
- passport → accepted, but “business document missing”

What did other sole traders send?`,
    tags: ["verification", "sole-trader", "v-31"],
    fields: { form: "Sole trader", "reason-code": "V-31" },
    sameProblem: 35,
    views: 2470,
    answers: [
      {
        key: "tax-certificate",
        by: "leena_k",
        after: 70,
        body: `\`V-31\` means *“this kind of document does not show that the business exists today”*. The letter that assigns a tax number shows that it existed once. What passes for sole traders without a register:

1. a **tax registration certificate**, not older than 3 months. It is not the letter with the number, it is a separate paper that you order (free in most countries, comes as a PDF)
2. or a **trade licence** with your name and trade on it
3. or the **last VAT return with the receipt of the tax office**

One of them is enough. All four corners in the picture, nothing covered, not a photo of a screen. Choose **“I am not in a register”** at the top of the form first: it changes what the next page accepts, and hardly anybody sees it.`,
        helpful: 40,
        staffPick: true,
        solution: {
          after: 8500,
          note: "The certificate did it. Ordered on Monday, verified on Friday.",
        },
        comments: [
          {
            by: "bea",
            text: "That choice at the top! It had been set to “registered” by default.",
            after: 95,
          },
          { by: "lena_f", text: "Same paper worked for a hairdresser.", after: 12000 },
        ],
      },
      {
        key: "photo-tips",
        by: "lena_f",
        after: 3000,
        body: `If you photograph: daylight, flat on the floor, phone parallel, no flash. I got \`V-12\` (unreadable) three times from the kitchen lamp and passed at once by the window.`,
        helpful: 18,
      },
      {
        key: "official-documents",
        by: "stella",
        after: 4200,
        body: `Leena's list is what our checkers use. A check takes **2 to 3 bank days**; if a document is rejected, the next one goes to the front of the queue, so don't open a new application.`,
        helpful: 22,
        official: true,
      },
    ],
    followers: ["declan", "rosehip"],
  },
  {
    key: "register-extract-rejected-twice",
    lang: "en",
    topic: "verification",
    title: "Business verification: trade register extract rejected twice, no reason given",
    by: "declan",
    hoursAgo: 2,
    body: `Uploaded the PDF straight from the register: 4 pages, nine days old, not edited, not scanned, not photographed. Both times within two minutes: “**document could not be read**”, no code, nothing.

- file is 1.1 MB, opens fine everywhere
- the register signs it digitally and it's “protected against changes”; could that be it?
- tried another browser, same

Opening day is in twelve days and the reader is lying here like a paperweight.`,
    tags: ["verification", "register-extract", "pdf"],
    fields: { form: "Limited company" },
    sameProblem: 5,
    views: 33,
    answers: [],
    followers: ["bea"],
  },
  {
    key: "beneficial-owner-exactly-25",
    lang: "en",
    topic: "verification",
    title: "Four founders with exactly 25 % each. Is anybody a beneficial owner?",
    by: "theodore_p",
    hoursAgo: 1780,
    body: `The form asks for everybody who owns **more than 25 %**. We are four and each holds exactly a quarter. So strictly nobody. The form doesn't accept “nobody”: the button stays grey.

Do we list all four (not true), one (less true) or leave?`,
    tags: ["beneficial-owner", "verification"],
    fields: { form: "Limited company" },
    sameProblem: 6,
    views: 310,
    answers: [
      {
        key: "board-instead",
        by: "leena_k",
        after: 88,
        body: `If nobody owns more than 25 %, the law looks at who *decides*: then the **managing director or the members of the board** are named instead. In the form: **Add a person › “acts as owner, holds no more than 25 %”**. As soon as one such person is there the button works.

It is true, and it is what your own register will say as well. Compare, because they must be the same.`,
        helpful: 21,
        solution: { after: 500 },
        comments: [
          {
            by: "theodore_p",
            text: "Elegant. Our register indeed lists the board. Accepted overnight.",
            after: 1440,
          },
        ],
      },
    ],
  },
  {
    key: "verification-married-name",
    lang: "en",
    topic: "verification",
    title: "V-20 name mismatch since I married, register takes six weeks to update",
    by: "annika-l",
    hoursAgo: 1010,
    body: `Passport: new name. Company register: old name, and they quote **six weeks**. Verification wants both to be the same and says \`V-20\`. Payouts are paused meanwhile.

Is there any way to say “this is one person” without waiting six weeks?`,
    tags: ["verification", "name-change", "v-20"],
    fields: { form: "Sole trader", "reason-code": "V-20" },
    sameProblem: 4,
    views: 205,
    answers: [
      {
        key: "both-papers",
        by: "ilse",
        after: 45,
        body: `I think there's a field for an additional document, “anything else we should know”? I'd put the marriage certificate there.`,
        helpful: 6,
      },
      {
        key: "old-passport",
        by: "craig-w",
        after: 120,
        body: `Use the old passport as long as it's valid, nobody checks.`,
        helpful: 0,
        comments: [
          {
            by: "leena_k",
            text: "Please do not: it is cancelled on the day the new one is made, and they do check.",
            after: 20,
          },
        ],
      },
    ],
    state: {
      is: "solved_otherwise",
      note: "The register gives a “confirmation of a pending change” on the same day if you ask at the counter. That plus the marriage certificate as one PDF was accepted in two days.",
      after: 7300,
    },
  },
  {
    key: "two-shops-one-company",
    lang: "en",
    topic: "business",
    title: "Two shops, one company: two accounts or one?",
    by: "northlight",
    hoursAgo: 9,
    body: `We're opening a small framing shop next door to the press. Same company, same bank account, but I'd like separate sales figures and a different name on customers' statements.

Open a second business account and be verified again, or is there something smarter?`,
    tags: ["second-shop", "statement-name"],
    sameProblem: 4,
    views: 132,
    answers: [
      {
        key: "locations",
        by: "paolo",
        after: 85,
        body: `One account, two **locations** (Settings › Locations). Each has its own name on the customer's statement, its own readers and its own line in the reports. Payouts can go together or apart. No second verification.`,
        helpful: 9,
        comments: [
          {
            by: "northlight",
            text: "Can each have its own till people? If yes this is the answer.",
            after: 300,
          },
        ],
      },
      {
        key: "two-accounts",
        by: "henrik_a",
        after: 400,
        body: `I went with two accounts and wouldn't go back: when one was on hold for a check, the other one kept the lights on.`,
        helpful: 6,
        comments: [{ by: "nkem", text: "A fair point, and twice the bookkeeping.", after: 45 }],
      },
    ],
  },
];
