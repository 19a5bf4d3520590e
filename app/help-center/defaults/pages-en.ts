const guidelines = `Everybody here wants a problem solved. These few rules keep that easy.

## Asking

- Look first: your question may have an answer already.
- Put the problem into the title, one problem a question.
- Say what you did, what you expected and what happened instead. Error messages word for word.
- When an answer helps, mark it: the next person finds it faster.

## Answering

- Answer the question that was asked. If you are guessing, say so.
- Say where you know it from. Link to the page and tell its gist, for links break.
- Disagree with the answer, never with the person.

## Never in public

Everything you post here can be read by anybody. **Never write card numbers, account numbers, personal identity codes, passwords or one-time codes**, yours or somebody else's, and cover them in pictures. Nobody from the company asks for them here.

## What does not belong here

- Advertising, referral codes, the same text again and again.
- Insults, threats, and other people's private matters.
- Guides to getting round the law or other people's security.
- Matters of your own account that need private details. Use the ways on the contact page for those.

## When something goes wrong

Moderators may edit, close, hide or remove a post. They give a reason, and it can be undone. Who keeps breaking these rules may be suspended from writing for a while.
`;

const terms = `These are the terms for taking part in this community. Reading needs no account and no consent.

## Your account

You give a name to be shown, an e-mail address and a password. Keep the password to yourself; what happens under your account is yours to answer for. You must be old enough to make such an agreement where you live, or have the permission of somebody who may give it.

## What you write

What you write stays yours. By posting you let everybody use it under the licence [Creative Commons Attribution-ShareAlike 4.0](https://creativecommons.org/licenses/by-sa/4.0/): others may copy and change it as long as they name you and keep the licence. You can't take that back for copies that others have made already.

Post only what you may pass on. Posts that came from other sites keep the author, address and licence that stand beside them.

## Help articles

Staff may make a help article from your words. You are credited under it by a link to your profile, and you are told. When you are no longer here, no name is shown.

## Answers are from people

Answers come from other customers unless they are marked as official. They are given in good faith and may be wrong. Only official answers and help articles are the word of the company.

## What we may do

We may edit, move, hide or remove posts and suspend accounts that break the [guidelines](/en/about/guidelines) or the law, and we give a reason. The community may change or end; we tell beforehand when we can.

## Changes

When these terms change, the new version stands on this page with its date.
`;

const privacy = `This page says what this site keeps about you, why, and for how long. The company that runs it is responsible for it; the contact page tells how to reach it.

## Without an account

Reading leaves no profile of you. The server writes short technical logs (time, page, a number for the request) without your name. Your internet address is held for a short while in counters that stop abuse. A question that you begin as a guest is kept as a draft for up to 30 days, named only by a random cookie.

## Whether answers are found

Who searches or begins to ask leaves a trail of steps: searched, read this article, asked. It hangs on a random number, not on a person or an account, and is deleted 30 days after it began. Nobody outside this site gets it.

- **As a guest**, the number is carried in the addresses of that visit (\`?j=…\`) and nothing is set in your browser. Only if you say yes to the line under a search or a step of asking does a cookie keep it, for 30 days. You can stop there and delete all of it.
- **Signed in**, the number is made from your session and can't be turned back into it or into you.
- **What you searched for** stays with the trail until half an hour after your last step (a day, if you are signed in or said yes), without card numbers, account numbers, identity codes, passwords, e-mail addresses and telephone numbers: those are taken out before anything is stored. What nobody found an answer to is then kept without a trail, for a year, so that the company sees what is missing.
- **If your browser asks not to be followed** (Do Not Track or Global Privacy Control), none of this is noted.

## With an account

| What | Why | How long |
| --- | --- | --- |
| E-mail address | to sign in | as long as the account is there |
| Password | to sign in; kept only as a hash that can't be turned back | as long as the account is there |
| Name, handle and what you say of yourself | shown beside what you write | as long as the account is there |
| Posts, votes, solutions, follows | they are the community | see below |
| Sign-ins: when, and what kind of browser | so that you can see and end them | until they end, at most 90 days |

Your e-mail address is never shown to other members.

## What everybody sees

Your posts with your name, when they were written, and earlier versions of edited posts. Your profile lists them. Votes are shown as numbers only.

## What is kept out

Card numbers, bank account numbers, Finnish identity codes, passwords and keys are looked for before anything you write is stored, drafts too. A form with one comes back to you and nothing of it is kept; in a draft, words stand in its place. E-mail addresses, phone numbers and street addresses are asked about once. The check runs on this server; what it finds is noted nowhere. It can miss something, so look yourself too.

## Pictures

Uploaded pictures are encoded anew, so place and camera data are gone. What a picture shows stays: cover names and numbers before you upload it.

## Who else gets it

Nobody, for this site itself: it loads nothing from other servers, has no advertising and no trackers. What the company's own hosting involves, the company tells here.

## Your rights

You may see, correct and have removed what is kept about you, and complain to the data protection authority of your country. Write to the company by one of the ways on the contact page. Posts may stay without your name when others build on them.
`;

const accessibility = `We want everybody to be able to use this site, and aim at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.

## What we do

- Every page works without JavaScript and with the keyboard alone.
- Text can be enlarged to 400 % and reflows to a width of 320 pixels.
- Colours have enough contrast in the light and in the dark theme. A state is always told in words too.
- Automatic tests look for accessibility problems each time this software changes.

## What may not work

- Pictures in posts are added by members, and some have no description.
- Code and tables in posts may need scrolling sideways within their box.
- Posts brought over from other sites were written elsewhere and may have headings or links that make little sense alone.

Automatic tests find only a part of all problems. This text describes the software as it is delivered; a full review by people has not been made.

## Tell us

If something is in your way, tell us by one of the ways on the contact page: which page, what you tried, and what you use. If you get no answer, or not a good one, you can turn to the authority that watches over accessibility in your country.
`;

const cookies = `This site sets only cookies that it needs for what you asked it to do. There are none for advertising or for following you across sites, and so there is no banner to click away. Who only reads gets none.

| Name | What for | When it is set | How long |
| --- | --- | --- | --- |
| \`session\` (\`__Host-session\` over https) | keeps you signed in | when you sign in | up to 90 days; for staff up to 12 hours |
| \`lang\` | the language you chose | when you choose one | a year |
| \`theme\` | light or dark | when you choose one | a year |
| \`text\` | the size of text you chose | when you choose one | a year |
| \`journey\` | a random number by which we see whether you found your answer | when you say yes to it under a search | 30 days |
| \`draft\` | finds the question you began before signing in | when you begin one as a guest | up to 30 days |

All of them come from this site alone and can't be read by scripts. You can delete them in your browser at any time; the worst that happens is that you are signed out and a guest's draft is no longer found.
`;

const shortcuts = `Everything here can be done with the keyboard. There are no single-key shortcuts that could get in the way of assistive technology.

| Key | Does | Where |
| --- | --- | --- |
| \`Tab\`, \`Shift\` + \`Tab\` | next, previous control | everywhere |
| \`Enter\` | follows a link, presses a button | everywhere |
| \`Space\` | ticks a box, opens what can be opened | everywhere |
| \`Ctrl\` or \`Cmd\` + \`B\`, \`I\`, \`K\`, \`E\` | bold, italic, link, code | text fields with formatting buttons |

The first \`Tab\` on a page offers to skip to its content.
`;

export const pagesEn: Record<string, { title: string; markdown: string }> = {
  guidelines: { title: "Guidelines", markdown: guidelines },
  terms: { title: "Terms", markdown: terms },
  privacy: { title: "Privacy", markdown: privacy },
  accessibility: { title: "Accessibility statement", markdown: accessibility },
  cookies: { title: "Cookies", markdown: cookies },
  shortcuts: { title: "Keyboard", markdown: shortcuts },
};
