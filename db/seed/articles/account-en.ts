import type { SeedArticle } from "#db/seed/types.ts";

export const accountEn: SeedArticle[] = [
  {
    key: "is-this-mail-from-us",
    lang: "en",
    section: "security",
    kind: "guide",
    title: "Is this mail really from us?",
    inShort:
      "Open the app and look under Messages: each real mail or text from us has its twin there. No twin, not real. Report it with a picture and delete it.",
    by: "anna",
    publishedDaysAgo: 28,
    verifiedDaysAgo: 6,
    blocks: [
      { kind: "heading", text: "Four tests, the surest first" },
      {
        kind: "step",
        text: "**Look in the app, under Messages.** Every real mail from Soljuma has its twin there. No twin, not real.",
        from: { thread: "mail-says-wallet-limited", post: "how-to-tell", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "**It wants you to sign in through a button.** Real mails tell you where to look in the app; they never have a button that ends at a sign-in page.",
        from: { thread: "mail-says-wallet-limited", post: "how-to-tell", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "**It is in a hurry.** 24 hours, permanent, final. A real limit just waits for you.",
        from: { thread: "mail-says-wallet-limited", post: "how-to-tell", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "**It knows your name.** That proves nothing: names and addresses are stolen by the million from web shops.",
        from: { thread: "mail-says-wallet-limited", post: "how-to-tell", mode: "adapted" },
      },
      { kind: "heading", text: "What we never do" },
      {
        kind: "text",
        text: `- ask for your password, a code or a recovery code
- send a link that ends at a page where you sign in
- ask you to install a program so that we can “help”
- ask you to move money to a “safe account”`,
        from: { thread: "mail-says-wallet-limited", post: "official-mail", mode: "verbatim" },
      },
      { kind: "heading", text: "Somebody calls you" },
      {
        kind: "text",
        text: "When we really do call you, the app shows a green line *“You are talking to Soljuma”* with the first name of the person. No green line, not us.",
        from: { thread: "caller-wants-screen-sharing", post: "official-call", mode: "verbatim" },
      },
      {
        kind: "note",
        text: "A sentence for the telephone: *“I will call you back through the app.”* A real person says “of course”. A fake one has a reason why that’s impossible today.",
        from: { thread: "caller-wants-screen-sharing", post: "ask-him", mode: "adapted" },
      },
      {
        kind: "warning",
        text: "Pressed the button, or read a code to somebody? **Profile › Lock my wallet**, now, before you read on. Then call from there; we answer at night as well. Being quick is what counts.",
      },
    ],
  },
  {
    key: "sign-in-after-changing-phone",
    lang: "en",
    section: "security",
    kind: "guide",
    title: "Sign in after changing your phone or number",
    inShort:
      "A device that has been signed in for 30 days can confirm a new number without the old one. It takes effect after 72 hours. Recovery codes work at once.",
    by: "stella",
    publishedDaysAgo: 55,
    verifiedDaysAgo: 33,
    blocks: [
      { kind: "heading", text: "You still have a device that is signed in" },
      { kind: "warning", text: "Do not sign out on it, and do not reset it, before you are done." },
      {
        kind: "step",
        text: "**Profile › Security › Change number**, and when it asks for the code press *“I can't receive it”*.",
        from: { thread: "code-goes-to-old-number", post: "tablet-way", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "Choose *“Confirm on this device”*. That works only on a device that has been signed in for 30 days or more.",
        from: { thread: "code-goes-to-old-number", post: "tablet-way", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "Type the new number, confirm the code that comes to it.",
        from: { thread: "code-goes-to-old-number", post: "tablet-way", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "Wait 72 hours. The wait is on purpose: whoever has stolen your device cannot do this quietly, because you get a mail about it at once.",
        from: { thread: "code-goes-to-old-number", post: "tablet-way", mode: "adapted" },
      },
      { kind: "heading", text: "The phone is lost, the number is the same" },
      {
        kind: "text",
        text: `Put the number on a new SIM first. Then, in this order:

1. sign in on another device by **Other ways › code by phone**
2. remove the lost phone under **Security › Devices**
3. add a passkey on the device you are using
4. install the app on the new phone, and add a second passkey there`,
        from: { thread: "passkey-on-lost-phone", post: "order", mode: "adapted" },
      },
      {
        kind: "note",
        text: "Most phones copy passkeys to your *phone account*. If you sign in to that on the new phone, the passkey may simply be there already.",
        from: { thread: "passkey-on-lost-phone", post: "backup-keychain", mode: "adapted" },
      },
      { kind: "heading", text: "Nothing is left" },
      {
        kind: "text",
        text: "Choose *I can’t sign in* on the first page. It leads to a video call with your identity document in your hand; in opening hours it takes about 20 minutes.",
        from: { thread: "code-goes-to-old-number", post: "no-device-left", mode: "adapted" },
      },
      {
        kind: "fix",
        text: "For the next time: print the ten codes under **Profile › Security › Recovery codes** and put them where your passport is. Each works once instead of any code by phone.",
        from: { thread: "code-goes-to-old-number", post: "recovery-codes", mode: "adapted" },
      },
    ],
  },
  {
    key: "documents-for-sole-traders",
    lang: "en",
    section: "business",
    kind: "reference",
    title: "Sole traders: documents that pass the first time",
    inShort:
      "Choose “I am not in a register” at the top of the form. Then one paper is enough: a tax registration certificate, a trade licence, or the last VAT return.",
    by: "stella",
    publishedDaysAgo: 100,
    verifiedDaysAgo: 30,
    blocks: [
      { kind: "heading", text: "Before you upload" },
      {
        kind: "step",
        text: "Choose **“I am not in a register”** at the top of the form first: it changes what the next page accepts, and hardly anybody sees it.",
        from: { thread: "sole-trader-documents", post: "tax-certificate", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "Take one of the papers below. All four corners in the picture, nothing covered, not a photo of a screen.",
        from: { thread: "sole-trader-documents", post: "tax-certificate", mode: "adapted" },
      },
      {
        kind: "step",
        text: "If you photograph: daylight, flat on the floor, phone parallel, no flash.",
        from: { thread: "sole-trader-documents", post: "photo-tips", mode: "verbatim" },
      },
      { kind: "heading", text: "One of these is enough" },
      {
        kind: "text",
        text: `- a **tax registration certificate**, not older than 3 months
- a **trade licence** with your name and trade on it
- the **last VAT return with the receipt of the tax office**`,
        from: { thread: "sole-trader-documents", post: "tax-certificate", mode: "adapted" },
      },
      {
        kind: "note",
        text: "The letter that assigns a tax number is not the certificate. It shows that the business existed once, not that it exists today.",
        from: { thread: "sole-trader-documents", post: "tax-certificate", mode: "adapted" },
      },
      { kind: "heading", text: "If it is rejected" },
      {
        kind: "text",
        text: `| Code | What it means | What to do |
| --- | --- | --- |
| \`V-12\` | the picture cannot be read | photograph again by a window |
| \`V-20\` | the names differ | name at the bank, in the register and in the passport must agree |
| \`V-31\` | the paper does not show that the business exists today | send one of the three above |`,
      },
      {
        kind: "text",
        text: "A check takes **2 to 3 bank days**; if a document is rejected, the next one goes to the front of the queue, so don't open a new application.",
        from: { thread: "sole-trader-documents", post: "official-documents", mode: "verbatim" },
      },
    ],
  },
  {
    key: "update-the-white-reader",
    lang: "en",
    section: "business",
    kind: "troubleshooting",
    title: "The white reader asks for an update again and again",
    inShort:
      "Hold a needle in the pinhole under the battery lid for 12 seconds, pair the reader as new, and run the update with the phone on wifi.",
    by: "stella",
    publishedDaysAgo: 380,
    verifiedDaysAgo: 340,
    blocks: [
      {
        kind: "cause",
        text: "Over mobile data the download stops just before the end and starts over, so the reader never leaves *update needed*.",
        from: { thread: "white-reader-update", post: "reset-needle", mode: "adapted" },
      },
      {
        kind: "step",
        text: "Open the battery lid. Hold a needle in the pinhole for **12 seconds**, until it beeps twice.",
        from: { thread: "white-reader-update", post: "reset-needle", mode: "adapted" },
      },
      { kind: "step", text: "Connect the phone to wifi and keep the reader next to it." },
      {
        kind: "step",
        text: "Pair the reader as new and start the update. It takes about ten minutes.",
      },
    ],
    archived: {
      reason:
        "The white reader is retired and takes no updates any more. It is replaced free of charge under Reader › My reader is old.",
      daysAgo: 270,
      by: "stella",
    },
  },
];
