import type { SeedThread } from "#db/seed/types.ts";

export const scamsEn: SeedThread[] = [
  {
    key: "mail-says-wallet-limited",
    lang: "en",
    topic: "scams",
    title: "Mail says my wallet is “limited”, with a button. Is this you?",
    by: "sharon58",
    hoursAgo: 1270,
    body: `Came this morning, looks exactly like yours, logo and all:

> Dear customer, your wallet has been **limited** due to unusual activity. Confirm your identity within 24 hours to avoid permanent closure. *[Restore access]*

My wallet works as always. But it knows my first name, and last week I did pay for something unusual (a chimney sweep). I have not pressed anything. My son says delete, my husband says press, so I am asking here.`,
    tags: ["phishing", "mail", "is-this-real"],
    sameProblem: 58,
    views: 6120,
    comments: [
      {
        by: "tom_b",
        text: "Please don’t press. What is the sender’s *address*, the part after the name?",
        after: 4,
      },
      {
        by: "sharon58",
        text: "It says Soljuma Security and then, in small, something with “wallet-restore” and a lot of letters.",
        after: 15,
      },
      { by: "tom_b", text: "Then it is not from Soljuma. Answer follows.", after: 16 },
    ],
    answers: [
      {
        key: "how-to-tell",
        by: "tom_b",
        after: 30,
        body: `It's a fake, and a good one. How to tell, from sure to less sure:

1. **Look in the app, under Messages.** Every real mail from Soljuma has its twin there. No twin, not real. This test needs no computer knowledge and can't be faked.
2. **It wants you to sign in through a button.** Real mails tell you where to look in the app; they never have a button that ends at a sign-in page.
3. **It is in a hurry.** 24 hours, permanent, final. A real limit just waits for you.
4. The first name proves nothing. Names and addresses are stolen by the million from web shops.

Your son wins. Before deleting: take a picture, then **Help › Report a message**. That gets the fake page shut down, often within the hour.`,
        helpful: 54,
        staffPick: true,
        solution: { after: 95 },
        comments: [
          {
            by: "sharon58",
            text: "No twin in Messages. Reported and deleted. My husband is making the coffee.",
            after: 96,
          },
          {
            by: "mrs_p",
            text: "The twin rule is the first of all these rules that I can remember.",
            after: 21000,
          },
        ],
      },
      {
        key: "i-pressed",
        by: "lowtide",
        after: 60500,
        body: `i DID press it last night, and typed in password and the code too. what now???`,
        helpful: 1,
        comments: [
          {
            by: "tom_b",
            text: "Profile › Lock my wallet. NOW, before reading on. Then call from there, they answer at night as well. Then change the password of your mail.",
            after: 3,
          },
          {
            by: "lowtide",
            text: "locked. they're on the phone with me. nothing gone yet",
            after: 19,
          },
          {
            by: "lowtide",
            text: "all good, they had tried 2 payments but the lock was faster. im shaking",
            after: 84,
          },
          {
            by: "vera",
            text: "Well done. Being quick is what counts, not being clever.",
            after: 90,
          },
        ],
      },
      {
        key: "official-mail",
        by: "anna",
        after: 690,
        body: `Not from us. For the record, what we **never** do by mail, message or phone:

- ask for your password, a code or a recovery code
- send a link that ends at a page where you sign in
- ask you to install a program so that we can “help”
- ask you to move money to a “safe account”

This wave began on Monday, and thanks to about 70 reports the pages behind it are gone. New ones will come; the twin in **Messages** stays the best test.`,
        helpful: 47,
        official: true,
      },
      {
        key: "hover",
        by: "bram",
        after: 1000,
        body: `On a computer, hold the mouse over the button without clicking, and the real address appears at the bottom. On a phone hold your finger on it. (But the twin test is better, because you can't press by accident.)`,
        helpful: 18,
      },
      {
        key: "shop-leak",
        by: "dmitri_s",
        after: 2800,
        body: `Mine had my *full address*. I traced it to a shop that had a leak in spring. Use a different mail alias for each shop and you'll know whom to thank.`,
        helpful: 13,
      },
    ],
    followers: ["mrs_p", "gwen_r", "elin", "ruth", "noor"],
  },
  {
    key: "buyer-overpaid",
    lang: "en",
    topic: "scams",
    title: "Buyer paid 400 too much “by mistake” and wants the difference sent to his mover",
    by: "fiona_g",
    hoursAgo: 30,
    body: `Selling a dresser, we agreed on €240. The buyer's payment is **€640**. He says his secretary mistyped, very polite, could I please keep 20 for the trouble and send 380 to the man who collects the furniture. The 640 really is there, I can see it in Activity!

Something itches. But it is there. Isn't it?`,
    tags: ["overpayment", "private-seller", "is-this-real"],
    sameProblem: 13,
    views: 1105,
    answers: [
      {
        key: "classic",
        by: "tom_b",
        after: 12,
        body: `The itch is right. It's an old trick: the 640 come from a stolen card or a hijacked wallet. In a week or two the real owner disputes it, the 640 are taken back, and the 380 that *you* sent are gone, because you sent those yourself.

**Refund the whole 640 with the Refund button.** That goes back to where it came from, whoever that is. Don't send anything to anybody else, and don't hand over the dresser.

A real buyer with a real secretary is happy with a refund. Watch what he answers.`,
        helpful: 38,
        staffPick: true,
        solution: { after: 300 },
        comments: [
          {
            by: "fiona_g",
            text: "I refunded. He became quite rude within a minute, so: thank you.",
            after: 301,
          },
          { by: "sharon58", text: "“My secretary” is always in these.", after: 900 },
        ],
      },
      {
        key: "pending-check",
        by: "pekka",
        after: 44,
        body: `To the “isn't it there?”: *there* and *yours* are different things. Every card payment can be disputed for 180 days. That's why the trick always needs **you** to send money on quickly.`,
        helpful: 22,
      },
    ],
  },
  {
    key: "caller-wants-screen-sharing",
    lang: "en",
    topic: "scams",
    title: "A kind young man from “the security department” wants me to install a program",
    by: "mrs_p",
    hoursAgo: 760,
    body: `He rang twice today. He knows my name and my town and says that somebody in Bremen is using my wallet at this very moment. I am to install a small program so that he can see my screen and “roll it back”. He rings again at five.

I am 79 and not stupid, but he is very convincing, and he never once asked for a password. He says I can ask anybody. So I do.`,
    tags: ["phone-call", "remote-control", "is-this-real"],
    sameProblem: 9,
    views: 980,
    answers: [
      {
        key: "hang-up",
        by: "tom_b",
        after: 5,
        body: `Dear Mrs P., please don't pick up at five. **Nobody from Soljuma, a bank or the police will ever ask you to install a program.** With it he doesn't *need* a password: he waits until you sign in yourself, darkens your screen and does the rest.

If nothing is installed yet, nothing has happened. Block the number. If something is installed:

1. Switch the computer **off**, by the button.
2. On the phone: Profile › **Lock my wallet**.
3. Call your bank.
4. Let somebody who knows computers remove the program before it goes online again.`,
        helpful: 44,
        staffPick: true,
        solution: { after: 260 },
        comments: [
          {
            by: "mrs_p",
            text: "Nothing was installed. At five I let it ring and watched it. It felt rather good.",
            after: 262,
          },
          { by: "oldsalt", text: "That sentence made my week.", after: 300 },
        ],
      },
      {
        key: "ask-him",
        by: "vera",
        after: 29,
        body: `A sentence for the telephone, you may read it out: *“I will call you back through the app.”* A real person says “of course”. A fake one has a reason why that's impossible today.`,
        helpful: 31,
      },
      {
        key: "official-call",
        by: "stella",
        after: 1015,
        body: `You did exactly the right thing by asking. When we really do call you, the app shows a green line *“You are talking to Soljuma”* with the first name of the person. No green line, not us.`,
        helpful: 33,
        official: true,
      },
    ],
    followers: ["sharon58", "mummo-51"],
  },
  {
    key: "pay-as-friend",
    lang: "en",
    topic: "scams",
    title: "Seller wants me to pay “as a friend” to save the fee. Ok?",
    by: "noor",
    hoursAgo: 590,
    body: `Stroller, €320, looks lovely, she has good reviews. She asks me to choose *To a friend* instead of *For goods*, because then she doesn't pay the 1.9 %, and she'd take 5 € off. We'd both save. Is there a catch?`,
    tags: ["friend-payment", "buyer-protection"],
    sameProblem: 12,
    views: 540,
    answers: [
      {
        key: "the-catch",
        by: "elin",
        after: 9,
        body: `The catch is that the 5 € are the price of your insurance. *To a friend* = no dispute, no buyer protection, the money is simply given away. Offer to pay her fee instead: 6 €, and you both sleep.`,
        helpful: 34,
        solution: { after: 48 },
        comments: [
          {
            by: "noor",
            text: "I offered and she said yes straight away. So she was honest AND I'm insured.",
            after: 50,
          },
        ],
      },
      {
        key: "cash",
        by: "oldsalt",
        after: 30,
        body: `Or go there, look at it, pay on the spot. Then it does not matter which.`,
        helpful: 15,
      },
    ],
  },
  {
    key: "fake-payment-screenshot-dup",
    lang: "en",
    topic: "scams",
    title: "buyer sent more than agreed and asks me to forward the rest, trap?",
    by: "lowtide",
    hoursAgo: 84,
    body: `sold my old drone for 180, got 430. now he wants 250 forwarded to a "shipping agent". money is visible in my wallet. trap or honest mistake`,
    tags: ["overpayment", "is-this-real"],
    sameProblem: 1,
    views: 41,
    answers: [
      {
        key: "trap",
        by: "fiona_g",
        after: 18,
        body: `Trap. Mine had a secretary, yours has a shipping agent. Press Refund on the *whole* payment and send nothing to anyone. Everything is in the thread this gets linked to in a minute.`,
        helpful: 8,
      },
    ],
    state: { is: "duplicate", of: { thread: "buyer-overpaid" }, by: "tom_b" },
  },
];
