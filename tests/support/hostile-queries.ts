import { randomFrom } from "#tests/bench/site/vocabulary.ts";

/** Queries that were meant to break something, or look as if. */
const known = [
  `"`,
  `""""`,
  `'; drop table posts; --`,
  `" OR "" NEAR(a b, 3) *`,
  `title : refund ^ AND NOT (`,
  `{title body} : x`,
  `'refund':*A & !'card'`,
  `refund | ((((((((`,
  `\\ \\' \\" :*`,
  `%_%' escape '\\`,
  `is:is:solved tag:tag:x by:@@@ topic:-1 -is:solved`,
  `-"a b" --- -- - -a -b -c -d -e -f`,
  `tag:${"x".repeat(300)} by:${"é".repeat(50)}`,
  `\u0000refund\u0000`,
  `\u202erefund\u202c \ufeff \u200b\u200d`,
  "\ud800 \udfff lone",
  "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
  "İıſﬃ ß ẞ Å Å",
  "田中さんにあげて下さい 🏳️‍🌈👩‍👩‍👧‍👦",
  "../../etc/passwd%00 ${7*7} {{7*7}} <img src=x onerror=alert(1)>",
  "1e309 NaN -0 0x1p4 9".repeat(40),
  "a ".repeat(5_000),
  "(".repeat(10_000),
  '"x" '.repeat(2_500),
  "ä".repeat(10_000),
  "e\u0301".repeat(5_000),
  "-refund ".repeat(1_250),
  "the of and to a in is it you that",
];

const pieces = [
  ...`"'()*:^-+|&!~<>{}[]\\/%_#@$?.,;= \t\n\r\0`,
  ..."is: tag: topic: by: AND OR NOT NEAR refund palautus käyttäjä 🦆 \u0301 \u202e \ud800 a1 x-99 €".split(
    " ",
  ),
];

/** The known ones, then as many as are wanted put together at random; the same for the same seed. */
export function hostileQueries(many: number, seed = 11): string[] {
  const random = randomFrom(seed);
  const made = Array.from({ length: Math.max(0, many - known.length) }, () => {
    const length = random() < 0.02 ? 3_000 : 1 + Math.floor(random() * 40);
    return Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join(
      random() < 0.5 ? "" : " ",
    );
  });
  return [...known, ...made].slice(0, many);
}
