import type { SeedThread } from "#db/seed/types.ts";

export const securityEn: SeedThread[] = [
  {
    key: "code-goes-to-old-number",
    lang: "en",
    topic: "security",
    title: "Sign-in code goes to my old phone number and I can't change it without the code",
    by: "marianne",
    hoursAgo: 3540,
    body: `New job, new number. The old SIM went back to my old employer. Now:

- to sign in I need a code, which is sent to the **old number**
- to change the number I have to sign in

I'm still signed in on my tablet, but there too it wants a code before it lets me change anything. It's a perfect circle. Somebody must have got out of it?`,
    tags: ["new-phone", "sign-in-code", "phone-number"],
    sameProblem: 48,
    views: 4430,
    answers: [
      {
        key: "tablet-way",
        by: "quietdog",
        after: 33,
        body: `The tablet is your way out, **don't sign out there**. On it:

1. **Profile › Security › Change number**, and when it asks for the code press *“I can't receive it”*.
2. Choose *“Confirm on this device”*. That works only on a device that has been signed in for 30 days or more.
3. Type the new number, confirm the code that comes to it.
4. It takes effect after **72 hours**. That is on purpose: whoever has stolen your tablet can't do it quietly, because you get a mail about it at once.`,
        helpful: 43,
        staffPick: true,
        solution: { after: 4700 },
        comments: [
          {
            by: "marianne",
            text: "72 hours and ten minutes later: works. I owe you a coffee.",
            after: 4702,
          },
          {
            by: "dmitri_s",
            text: "Does it count if the tablet was switched off most of the time?",
            after: 5100,
          },
          { by: "quietdog", text: "Mine sleeps in a drawer, and it counted.", after: 5160 },
        ],
      },
      {
        key: "recovery-codes",
        by: "tom_b",
        after: 61,
        body: `For everyone who reads this *before* changing the number: go to **Profile › Security › Recovery codes** today, print the ten codes, and put them where your passport is. Each works once instead of any code by phone. Two minutes now against three days later.

And tell your old employer's telecom person to keep that SIM in a drawer for a month. Numbers are given to somebody new quickly, and then *they* get your codes.`,
        helpful: 36,
        solution: { after: 4710, note: "Printed. Next to the passport." },
      },
      {
        key: "no-device-left",
        by: "gwen_r",
        after: 900,
        body: `And if there's no device left at all: “I can't sign in” on the first page, then a video call with your ID in the hand. Took me 20 minutes, they were nice. Opening hours only.`,
        helpful: 20,
      },
    ],
    followers: ["sharon58", "annika-l", "iida"],
  },
  {
    key: "passkey-on-lost-phone",
    lang: "en",
    topic: "security",
    title: "My passkey lived on a phone that is now in a lake",
    by: "dmitri_s",
    hoursAgo: 1560,
    body: `Yes, a lake. Kayak, pocket, end of story.

My passkey was on that phone only. I remember my e-mail address, I have a laptop where I've never signed in, and new SIM with the same number. What is the order of doing things so that I don't lock myself out for good?`,
    tags: ["passkey", "lost-phone"],
    sameProblem: 16,
    views: 880,
    answers: [
      {
        key: "order",
        by: "tom_b",
        after: 27,
        body: `Sorry about the phone. The order matters, so:

1. **Laptop › Sign in › Other ways › code by phone.** Same number, new SIM, so that works.
2. **Security › Devices**: remove the phone in the lake. Fish are honest, but still.
3. **Security › Passkeys › Add**, on the laptop. Now you have one again.
4. Only then install the app on the new phone and add a second passkey there.

Two passkeys on two devices, and you never need to write this question again.`,
        helpful: 32,
        solution: { after: 180 },
        comments: [
          {
            by: "dmitri_s",
            text: "Worked in exactly that order. New phone hangs on a string now.",
            after: 182,
          },
        ],
      },
      {
        key: "backup-keychain",
        by: "priya_n",
        after: 75,
        body: `Worth checking first: most phones copy passkeys to your *phone account*. If you sign in to that on the new phone, the passkey may simply be there already, and you only do Tom's step 2.`,
        helpful: 19,
      },
    ],
  },
  {
    key: "payment-that-is-not-mine",
    lang: "en",
    topic: "security",
    title: "There is a payment of 29.99 in my list that I did not make",
    by: "gwen_r",
    hoursAgo: 19,
    body: `To something called **BRGTLGHT MEDIA**, yesterday at 03:12, €29.99. I was asleep. I've changed my password. What now, in which order? I don't want to do the wrong thing first.`,
    tags: ["unknown-payment", "stolen"],
    sameProblem: 24,
    views: 1333,
    answers: [
      {
        key: "first-lock",
        by: "tom_b",
        after: 6,
        body: `1. **Lock the wallet** (Profile › Lock my wallet). Takes a second and can be undone.
2. Look at **Security › Devices**. Anything you don't know? Remove it.
3. *Then* look at the payment itself. At the bottom it says **how** it was confirmed: passkey, code, or “agreement”. Tell us which.`,
        helpful: 30,
        comments: [
          {
            by: "gwen_r",
            text: "Locked. Devices are all mine. It says “agreement”. What is that?",
            after: 9,
          },
        ],
      },
      {
        key: "agreement",
        by: "tom_b",
        after: 22,
        body: `“Agreement” = a subscription that you (or somebody in the house) agreed to once. The shop takes the money without asking each time. The name on the statement is often the owner's and not the shop's.

**Payments › Agreements** lists them all with the date you agreed. Look for 29.99 there, open it, and you'll see the shop's proper name. If it rings no bell, press *End* and *“I did not agree to this”*: that starts the refund, 8 weeks back without a reason.`,
        helpful: 34,
        solution: { after: 41 },
        comments: [
          {
            by: "gwen_r",
            text: "It is a puzzle magazine that I tried a year ago, free for twelve months. I am an idiot, but a safe one.",
            after: 42,
          },
          {
            by: "tom_b",
            text: "You did everything in the right order. That’s not what idiots do.",
            after: 47,
          },
        ],
      },
      {
        key: "official-unknown",
        by: "anna",
        after: 700,
        body: `Thank you, Tom. In short, for everybody: a payment confirmed by **passkey or code** that you did not make is an emergency, so lock the wallet and call us from the app, at any hour. A payment by **agreement** is nearly always a forgotten subscription; you can end it yourself and have 8 weeks to ask for the money back.`,
        helpful: 27,
        official: true,
      },
    ],
  },
  {
    key: "sign-out-other-devices",
    lang: "en",
    topic: "security",
    title: "How do I sign out everywhere else? I used a library computer",
    by: "solveig",
    hoursAgo: 4810,
    body: `I looked at my statement on a computer in the library and I honestly don't remember whether I signed out. I'm at home now.`,
    tags: ["sign-out", "shared-computer"],
    sameProblem: 9,
    views: 450,
    answers: [
      {
        key: "devices",
        by: "jmk_82",
        after: 10,
        body: `Profile › Security › Devices › **Sign out all others**. Works at once. (And a computer that nobody touches for 15 minutes is signed out anyway.)`,
        helpful: 22,
        solution: { after: 16 },
        comments: [{ by: "solveig", text: "Done before my tea was ready, thank you.", after: 17 }],
      },
    ],
  },
  {
    key: "paste-blocked",
    lang: "en",
    topic: "security",
    title: "Password field doesn't let me paste from my password manager",
    by: "theodore_p",
    hoursAgo: 10,
    body: `My password has 40 characters and lives in a password manager. Since some weeks the field on the web sign-in swallows the paste: nothing appears. Typing 40 characters by hand is not security, it is calligraphy.`,
    tags: ["password", "paste"],
    sameProblem: 11,
    views: 296,
    answers: [
      {
        key: "on-purpose",
        by: "craig-w",
        after: 75,
        body: `They do that on purpose so robots can't try passwords. Quite right too.`,
        helpful: 2,
        comments: [
          {
            by: "priya_n",
            text: "Robots don’t use the clipboard. It only stops people with good passwords.",
            after: 14,
          },
          { by: "craig-w", text: "My bank does the same and they will know.", after: 50 },
          { by: "theodore_p", text: "Your bank, with respect, is wrong too.", after: 61 },
        ],
      },
      {
        key: "use-fill",
        by: "quietdog",
        after: 110,
        body: `For me pasting is broken, but the manager's own **fill** (long press in the field) works. It sets the field instead of pasting. Doesn't explain why, but gets you in.`,
        helpful: 12,
      },
      {
        key: "passkey-instead",
        by: "tom_b",
        after: 350,
        body: `Both of you may be right about the why, I don't know. But the better answer to “40 characters” is **none**: add a passkey (Security › Passkeys), and you only meet that field again in an emergency.`,
        helpful: 15,
      },
    ],
  },
];
