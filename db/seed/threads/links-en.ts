import type { SeedThread } from "#db/seed/types.ts";

export const linksEn: SeedThread[] = [
  {
    key: "reader-loses-connection",
    lang: "en",
    topic: "links-and-readers",
    title: "Pocket reader loses the connection whenever the phone screen goes dark",
    by: "paolo",
    hoursAgo: 655,
    body: `Ice cream van, Saturday, queue of thirty. Between two customers the phone goes dark, and then the reader needs **20 to 40 seconds** to find it again. Sometimes it doesn't, and I have to switch it off and on.

Did it with the old phone and with the new one. Battery full. Reader is on 3.2.`,
    tags: ["pocket-reader", "connection", "battery"],
    fields: { reader: "Pocket reader" },
    sameProblem: 29,
    views: 1710,
    answers: [
      {
        key: "battery-saver",
        by: "bram",
        after: 21,
        body: `Phone settings, not reader settings: **allow the app to run in the background** and take it out of the battery saver's list. The phone puts the wireless to sleep when it thinks nobody needs it.

1. Phone settings › Apps › Soljuma › Battery › *Unrestricted*
2. In the app: Reader › **Keep awake during opening hours**
3. Forget the reader in the phone's list of devices, and pair it again *from the app*, not from the phone`,
        helpful: 30,
        solution: { after: 10200, note: "Full Saturday, 214 cones, not one lost connection." },
        comments: [
          {
            by: "paolo",
            text: "Step 3 was the one I had never done right. I always paired it from the phone.",
            after: 10203,
          },
        ],
      },
      {
        key: "cable",
        by: "kalastaja",
        after: 140,
        body: `Cable. The reader works with the phone on a USB cable and then there is nothing to lose. Ugly but it has not failed me in wind and rain.`,
        helpful: 17,
        solution: { after: 10210, note: "Keeping the cable in the van for the big days." },
      },
      {
        key: "version-33",
        by: "the_bikeshed",
        after: 1300,
        body: `3.3 is out since last week and the changelog says "reconnects faster". on mine it's 5 sec now. Reader › About › update, needs the charger plugged in`,
        helpful: 12,
      },
    ],
    followers: ["lena_f", "owen"],
  },
  {
    key: "part-payment-by-link",
    lang: "en",
    topic: "links-and-readers",
    title: "Payment link for a deposit now and the rest later",
    by: "northlight",
    hoursAgo: 2310,
    body: `A customer orders 200 wedding invitations, €640. I'd like 200 now and 440 on delivery, and **one** order on her side and mine. Two links work but they look like two orders, and last time somebody paid the big one twice.`,
    tags: ["payment-link", "deposit"],
    fields: { reader: "No reader" },
    sameProblem: 10,
    views: 402,
    answers: [
      {
        key: "instalments",
        by: "paolo",
        after: 95,
        body: `New link › Amount › **In parts**. You give the parts and dates, she gets one link, and the page shows “200 of 640 paid”. It can't be paid twice because a paid part is greyed out.`,
        helpful: 20,
        solution: { after: 1450 },
        comments: [
          { by: "northlight", text: "I have been doing this by hand for two years.", after: 1452 },
        ],
      },
      {
        key: "invoice",
        by: "nkem",
        after: 300,
        body: `For bookkeeping an *invoice* with a deposit line is cleaner: VAT is due on the deposit when it's paid, and the invoice does that by itself. A link in parts does not (yet?).`,
        helpful: 14,
      },
    ],
  },
  {
    key: "white-reader-update",
    lang: "en",
    topic: "links-and-readers",
    title: "First white reader says “update needed” and the update never ends",
    by: "henrik_a",
    hoursAgo: 9600,
    body: `The first model, the white one without a screen. Says *update needed*, goes to 100 %, restarts, says *update needed*. Four evenings now.`,
    tags: ["white-reader", "update"],
    sameProblem: 27,
    views: 2240,
    answers: [
      {
        key: "reset-needle",
        by: "the_bikeshed",
        after: 55,
        body: `there's a pinhole under the battery lid. hold a needle in it for **12 seconds** until it beeps twice, then pair it as new and run the update *with the phone on wifi*. over mobile data it always stops at the end and starts over`,
        helpful: 31,
        solution: { after: 1400 },
        comments: [{ by: "henrik_a", text: "Beeped twice, updated once. Thanks!", after: 1402 }],
      },
      {
        key: "retired",
        by: "stella",
        after: 180000,
        body: `For later readers: the white reader has been retired and takes no updates any more. It is replaced free of charge under **Reader › My reader is old**. The reset above no longer helps.`,
        helpful: 9,
        official: true,
      },
    ],
  },
  {
    key: "white-reader-contactless-limit",
    lang: "en",
    topic: "links-and-readers",
    title: "White reader: how do I raise the contactless limit to 50?",
    by: "oldsalt",
    hoursAgo: 8900,
    body: `It asks for the PIN from €25 on. The cards are good for 50 now. Is that a setting?`,
    tags: ["white-reader", "contactless"],
    fields: { reader: "Pocket reader" },
    sameProblem: 3,
    views: 310,
    answers: [
      {
        key: "not-possible",
        by: "bram",
        after: 240,
        body: `It came with an update last autumn, I believe: Reader › Settings › Limits.`,
        helpful: 4,
      },
    ],
    state: { is: "closed", reason: "outdated", by: "mo" },
  },
  {
    key: "invoice-paid-one-day-late",
    lang: "en",
    topic: "links-and-readers",
    title: "Customer paid my invoice one day late and got a reminder with a fee. Embarrassing",
    by: "lena_f",
    hoursAgo: 70,
    body: `My best customer paid on the due date in the evening. The bank booked it the next morning, and at **06:00 your system sent her a reminder with €5**. She wasn't amused, I wasn't either.

How do I get the five euros off, and how do I make reminders wait a few days?`,
    tags: ["invoice", "reminder"],
    fields: { reader: "No reader" },
    sameProblem: 11,
    views: 288,
    answers: [
      {
        key: "grace-days",
        by: "antti_m",
        after: 100,
        body: `Invoices › Settings › **Reminder after … days**. Standard is 1, I have 7. And **Fee in the first reminder: none**. The law in many countries does not let you take a fee in the first one to a private customer anyway.

The one that is already out: open the invoice › the line with the fee › *Credit*. She gets a note that it is settled.`,
        helpful: 18,
        solution: { after: 60 },
        comments: [
          { by: "lena_f", text: "Credited, set to 7, and brought her cake.", after: 1500 },
        ],
      },
      {
        key: "bank-day",
        by: "nkem",
        after: 400,
        body: `If the payment date matters legally: it's the day *she* gave the order, not the day it was booked. So she was on time, and you may say so.`,
        helpful: 10,
      },
    ],
  },
];
