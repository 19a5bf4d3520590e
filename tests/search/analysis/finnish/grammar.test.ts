import { describe, expect, test } from "vitest";
import { grammarKeys } from "#app/search/analysis/finnish/grammar.ts";

/** Forms of one word each, written by hand: one line for each kind of stem. */
const nominals = [
  "talo talon taloa talossa taloon taloja talojen taloissa taloihin talomme talostani",
  "kauppa kaupan kauppaa kaupassa kauppaan kauppoja kauppojen kaupoissa kauppoihin",
  "käyttäjä käyttäjän käyttäjää käyttäjiä käyttäjien käyttäjille käyttäjäni käyttäjiin",
  "hotelli hotellin hotellia hotellissa hotelliin hotelleja hotellien hotelleissa hotelleihin",
  "pankki pankin pankkia pankissa pankkiin pankkeja pankkien pankeissa",
  "osoite osoitteen osoitetta osoitteessa osoitteeseen osoitteita osoitteiden osoitteissa",
  "vastaus vastauksen vastausta vastauksessa vastaukseen vastauksia vastausten vastauksissa",
  "vapaus vapauden vapautta vapaudessa vapauteen",
  "punainen punaisen punaista punaisessa punaiseen punaisia punaisten punaisissa",
  "asiakas asiakkaan asiakasta asiakkaalla asiakkaaseen asiakkaita asiakkaiden asiakkailla",
  "kirjain kirjaimen kirjainta kirjaimessa kirjaimia kirjaimissa",
  "haku haun hakua haussa hakuun hakuja hakujen hauissa",
  "nopea nopean nopeaa nopeassa nopeita nopeiden",
  "käyttö käytön käyttöä käytössä käyttöön käyttöjen",
  "työtön työttömän työtöntä työttömiä työttömille",
];
const verbs = [
  "maksaa maksan maksat maksoin maksoi maksettu maksettiin maksanut maksaneet maksaisi maksamalla maksavat maksava",
  "näyttää näytän näytti näytetty näytetään näyttänyt näyttäisin näyttämällä näyttävät",
  "haluta haluan halusin halunnut haluttu halutaan haluaisin haluavat",
  "kirjautua kirjaudun kirjautui kirjauduttu kirjautunut kirjautumassa kirjautuu",
  "ajatella ajattelen ajatteli ajateltu ajatellut ajatellaan ajattelisi",
  "valita valitsen valitsi valinnut valittu valitaan valitsevat",
];

describe("forms of a word meet its first form", () => {
  test.each([...nominals, ...verbs].map((line) => line.split(" ")))("%s", (first, ...forms) => {
    const keys = grammarKeys(first!);

    const lost = forms.filter((form) => !grammarKeys(form).some((key) => keys.includes(key)));

    expect(lost).toEqual([]);
  });

  test.each([
    ["käyttäjäkin", "käyttäjä"],
    ["maksankohan", "maksan"],
    ["taloissakaan", "talo"],
    ["onnistuuko", "onnistua"],
    ["puhelimessaan", "puhelimessa"],
    ["silmiini", "silmä"],
  ])("%s meets %s", (form, other) => {
    const keys = grammarKeys(other);

    expect(grammarKeys(form).some((key) => keys.includes(key))).toBe(true);
  });
});

test("different words share no key", () => {
  const words = [...nominals, ...verbs].map((line) => line.split(" "));
  const owners = new Map<string, Set<string>>();
  for (const forms of words)
    for (const key of forms.flatMap(grammarKeys))
      owners.set(key, (owners.get(key) ?? new Set()).add(forms[0]!));

  const shared = [...owners].filter(([, of]) => of.size > 1).map(([key]) => key);

  expect(shared).toEqual([]);
});

test("a word with a is not the word with ä", () => {
  const keys = grammarKeys("väärä");

  expect(grammarKeys("vaara").filter((key) => keys.includes(key))).toEqual([]);
});

test("a key is never taken for a word: it is the word itself, or it ends in a digit", () => {
  expect(grammarKeys("käyttäjille").filter((key) => !/\d$/u.test(key))).toEqual(["käyttäjille"]);
});
