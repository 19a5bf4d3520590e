import { describe, expect, test } from "vitest";
import { Lexicon } from "#app/search/analysis/finnish/lexicon.ts";
import { readEntry } from "#app/search/analysis/finnish/stems.ts";

/** A word with its class, and forms of it written by hand: one line a class. */
const nominals = `
talo 1 | talon taloa taloon talossa talot talojen taloissa taloihin talossaan
kauppa 10 B | kaupan kauppaa kaupat
kala 9 | kalan kaloja kalojen kaloissa kaloihin
kauppa 9 B | kauppoja kaupoissa kauppoihin
risti 5 | ristin ristejä risteissä ristien
paperi 6 | paperin papereita papereiden papereissa
nalle 8 | nallen nalleja nalleilla
ovi 7 | oven ovea ovia ovissa
kulkija 12 | kulkijoita kulkijoille kulkijan
vanhempi 16 H | vanhemman vanhempia vanhemmissa
vapaa 17 | vapaan vapaita vapaaseen
maa 18 | maata maan maita maahan
suo 19 | suota soita soiden
tiili 23 | tiiltä tiilen tiiliä
uni 24 | unta unen unien
toimi 25 | tointa toimen toimia
pieni 26 | pientä pienen pienten pieniä
käsi 27 | kättä käden käteen käsiä käsissä
kynsi 28 | kynttä kynnen kynsiä
lapsi 29 | lasta lapsen lasten lapsia
kaksi 31 | kahta kahden kahteen
sisar 32 | sisaren sisarta sisaria
kytkin 33 | kytkimen kytkintä kytkimiä
onneton 34 C | onnettoman onnetonta onnettomia
lämmin 35 H | lämpimän lämmintä
sisin 36 | sisimmän sisintä sisimpiä
nainen 38 | naisen naista naisten naisia
vastaus 39 | vastauksen vastausta vastauksia
kalleus 40 | kalleuden kalleutta kalleuksia
vieras 41 | vieraan vierasta vieraita
mies 42 | miehen miestä miehiä
ohut 43 | ohuen ohutta ohuita
kevät 44 | kevään kevättä keväitä
kolmas 45 | kolmannen kolmatta kolmansia
tuhat 46 | tuhannen tuhatta tuhansia
kuollut 47 | kuolleen kuollutta kuolleita
hame 48 | hameen hametta hameita
osoite 48 C | osoitteen osoitetta osoitteisiin
askel 49 | askelen askeleen askelta
`;
const verbs = `
sanoa 52 | sanon sanoi sanottu sanonut sanoisin sanova sanoneen
muistaa 53 | muistan muisti muistettu muistanut
huutaa 54 F | huudan huusi huudettu huutanut
kaivaa 56 | kaivan kaivoi kaivettu
laskea 58 | lasken laski laskettu laskenut laskien
tuntea 59 J | tunnen tunsi tunnettu
sallia 61 | sallin salli sallittu
voida 62 | voin voi voitu voinut voidaan
saada 63 | saan sai saatu saanut saataisiin
juoda 64 | juon joi juotu juonut
käydä 65 | käyn kävi käyty
rohkaista 66 | rohkaisen rohkaisi rohkaistu rohkaissut
tulla 67 | tulen tuli tultu tullut tullaan tulkaa
tupakoida 68 | tupakoin tupakoi tupakoitu
valita 69 | valitsen valitsi valittu valinnut
juosta 70 | juoksen juoksi juostu
nähdä 71 | näen näki nähty nähnyt
vanheta 72 | vanhenen vanheni vanhennut
salata 73 | salaan salasi salattu salannut
katketa 74 | katkean katkesi katkennut
`;
const rows = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [word = "", forms = ""] = line.split(" | ");
      return [word, readEntry(word.split(" ")), forms.split(" ")] as const;
    });

describe("a word is found in all its forms", () => {
  test.each([...rows(nominals), ...rows(verbs)])("%s", (_, entry, forms) => {
    const lexicon = new Lexicon([entry]);

    const lost = [entry.lemma, ...forms].filter((form) => lexicon.read(form).length === 0);

    expect(lost).toEqual([]);
  });

  test("hyvä is also parempi and paras", () => {
    const lexicon = new Lexicon([readEntry(["hyvä", "10", "", "a"])]);

    const lost = ["parempi", "paremmassa", "parhaan", "parhaita", "paras"].filter(
      (form) => lexicon.read(form).length === 0,
    );

    expect(lost).toEqual([]);
  });
});

describe("what is no form of a word isn't read as one", () => {
  const lexicon = new Lexicon(
    ["talo 1", "kauppa 9 B", "nainen 38", "sanoa 52"].map((row) => readEntry(row.split(" "))),
  );

  test.each(["kauppan", "kaupaa", "talokka", "nainensa", "taloän", "sanoo2", "kaup", "aloa"])(
    "%s",
    (form) => {
      expect(lexicon.read(form)).toEqual([]);
    },
  );
});

test("a form of several words is read as each", () => {
  const lexicon = new Lexicon(["tuuli 26", "tuulla 67"].map((row) => readEntry(row.split(" "))));

  expect(
    lexicon
      .read("tuulen")
      .map(({ entry }) => entry.lemma)
      .toSorted(),
  ).toEqual(["tuuli", "tuulla"]);
});
