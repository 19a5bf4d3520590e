import type { SeedThread } from "#db/seed/types.ts";

export const transfersEn: SeedThread[] = [
  {
    key: "friday-payout-not-there",
    lang: "en",
    topic: "bank-transfers",
    title: "Payout made on Friday afternoon, bank says nothing came. It's Tuesday.",
    by: "rosehip",
    hoursAgo: 2010,
    body: `Friday 15:20 I pressed **Pay out**, €1,870, and the app said “on its way”. It is Tuesday noon. My bank sees nothing. Clay and glaze bill is due tomorrow.

Normally it's there the next morning. Monday was a holiday in half of Europe but not here.`,
    tags: ["payout", "cut-off", "bank-holiday"],
    sameProblem: 33,
    views: 1850,
    answers: [
      {
        key: "three-clocks",
        by: "nkem",
        after: 17,
        body: `Three clocks, and you were unlucky with all of them:

1. **15:00 is the cut-off.** 15:20 counts as the next bank day, so Monday.
2. **Monday was a bank holiday** *for the transfer system*, even if your shops were open. So Tuesday.
3. It leaves us in the evening run and arrives **the next bank morning**: Wednesday, before 9.

So you'll have it tomorrow. For the bill: *Instant payout* works on holidays too, costs 1 % (at most €5) and can be chosen for a part of the sum. Not for one that's already on its way though.`,
        helpful: 35,
        solution: { after: 1220 },
        comments: [
          { by: "rosehip", text: "Wednesday 7:40. You should be running the bank.", after: 1221 },
          { by: "lena_f", text: "Is there a list of these holidays somewhere?", after: 1500 },
          { by: "nkem", text: "Payouts › the little calendar. Grey days are off.", after: 1540 },
        ],
      },
      {
        key: "schedule",
        by: "paolo",
        after: 130,
        body: `I've set it to automatic, every day at 14:00. Then I can't be late.`,
        helpful: 14,
        comments: [
          {
            by: "nkem",
            text: "And your bookkeeper gets 250 lines a year instead of 50. Weekly, please :)",
            after: 25,
          },
        ],
      },
      {
        key: "official-times",
        by: "anna",
        after: 2760,
        body: `Nkem's answer is right. The exact times, all Helsinki time: ordered by **15:00** on a bank day, sent at **18:00**, in your bank by **09:00** the next bank day. Some banks book it only at noon. If it is not there by the end of the second bank day, write to us with the payout number (it starts with \`PO-\`).`,
        helpful: 23,
        official: true,
      },
    ],
    followers: ["tamsin", "northlight"],
  },
  {
    key: "transfer-came-back-name",
    lang: "en",
    topic: "bank-transfers",
    title: "Transfer to my own bank account came back: “name does not match”",
    by: "ilse",
    hoursAgo: 1395,
    body: `My wallet is in the name **Ilse V.** (full surname of course), my bank account too, but the bank has my second first name in front: they write me as *Maria Ilse*. For three years nobody cared. Now the third transfer has come back, minus nothing, but after four days each.

Must I rename myself in the wallet, or in the bank, or marry somebody?`,
    tags: ["name-mismatch", "transfer-returned"],
    sameProblem: 18,
    views: 702,
    answers: [
      {
        key: "check-name",
        by: "leena_k",
        after: 64,
        body: `Since the banks began to compare names, the order and the second names matter. You do not have to rename anything: **Bank accounts › your account › Name at the bank** is a field of its own. Write there letter by letter what is on your bank statement. Then press *Check the name*; it asks the bank and must answer “match”, not “close match”.`,
        helpful: 29,
        solution: { after: 1700 },
        comments: [
          { by: "ilse", text: "“Match”. No wedding needed. Thank you, Leena!", after: 1702 },
        ],
      },
      {
        key: "close-match",
        by: "annika-l",
        after: 2400,
        body: `Adding: “close match” still goes *through* with some banks and comes back with others. If yours says close, fix it before you send something important.`,
        helpful: 10,
      },
    ],
  },
  {
    key: "sent-to-wrong-person",
    lang: "en",
    topic: "bank-transfers",
    title: "i sent 60€ to the wrong hanna",
    by: "hattie",
    hoursAgo: 270,
    body: `two hannas in my contacts, wanted to pay back my friend for the tickets and sent it to a hanna i bought a pram from in 2021. noticed after ten seconds. there is no undo??

she hasn't answered my message. is the money just hers now`,
    tags: ["wrong-recipient", "undo"],
    sameProblem: 21,
    views: 640,
    comments: [
      {
        by: "oldsalt",
        text: "Not hers. Keeping money that came by mistake is not allowed anywhere I know of. Sleep well.",
        after: 12,
      },
    ],
    answers: [
      {
        key: "ask-back",
        by: "riikka",
        after: 15,
        body: `Open the payment → **Ask for it back**. It sends her a polite, ready-made message with one button, “send back”. Mine came back in an hour, and my wrong Hanna was a plumber.

If she does nothing in 3 days, you'll see a second button that asks Soljuma to write to her.`,
        helpful: 24,
        solution: { after: 2950 },
        comments: [
          {
            by: "hattie",
            text: "she sent it back with a photo of the baby in the pram 😭 he's FOUR",
            after: 2951,
          },
        ],
      },
      {
        key: "official-wrong-person",
        by: "anna",
        after: 1100,
        body: `What we can and cannot do: a payment between two people is final the second it arrives, so we cannot take it out of the other wallet. We can write to the other person on your behalf (after 3 days), and if the answer is no, give you what you need for a claim in writing.

If the other wallet **was never opened** (a phone number without an account), the money returns by itself after 10 days, and you can press *Cancel* until then.`,
        helpful: 18,
        official: true,
      },
    ],
  },
  {
    key: "minimum-payout",
    lang: "en",
    topic: "bank-transfers",
    title: "Is there a smallest payout? Mine has 4.10 in it and the button is grey",
    by: "quietdog",
    hoursAgo: 52,
    body: `I closed my little shop and want the account empty and at rest. €4.10 left, “Pay out” is grey, no explanation when I press it. On the web it is the same.

If there's a minimum: what happens to the 4.10 when I close the account?`,
    tags: ["payout", "closing-account"],
    sameProblem: 3,
    views: 47,
    answers: [],
  },
  {
    key: "otto-standing-transfer",
    lang: "en",
    topic: "bank-transfers",
    title: "Standing transfer on the 31st: what happens in months that have no 31st?",
    by: "otto",
    hoursAgo: 6,
    body: `I share the rent with my brother and set up a standing transfer “on the 31st of each month”. The app accepted it without a word.

What does it do in a month with 30 days, or in February? Skip it, or take the last day? I would like to know *before* my brother does.`,
    tags: ["standing-transfer", "rent"],
    sameProblem: 1,
    views: 22,
    answers: [],
  },
  {
    key: "top-up-without-reference",
    lang: "en",
    topic: "bank-transfers",
    title: "I forgot the reference when I topped up by bank transfer",
    by: "mrs_p",
    hoursAgo: 310,
    body: `I transferred 100 euros from my bank to the wallet, as my grandson had shown me. He rang this morning and asked “you did put in the reference, Gran?” I had not. It has been two days. Is it lost? I have written the reference on the refrigerator for next time.`,
    tags: ["top-up", "reference"],
    sameProblem: 9,
    views: 205,
    answers: [
      {
        key: "matched-by-name",
        by: "ilse",
        after: 44,
        body: `Not lost! It sits in a list and is matched by your name and account. With me it took until the third bank day. If you want to hurry it: **Add money › I have already paid** and give the amount and the day. Then a person looks.

(If nobody can match it, it goes back to your bank after 10 days by itself.)`,
        helpful: 15,
        solution: {
          after: 2700,
          note: "It came this morning, all of it. The refrigerator keeps the reference.",
        },
      },
    ],
  },
];
