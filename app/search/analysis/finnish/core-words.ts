import { compoundNouns } from "./compound-nouns.ts";
import { type Entry, readEntry } from "./stems.ts";

/**
 * Words whose forms no rule of endings finds together: the commonest verbs and nouns of closed classes.
 *
 * Each with its class and the letter of its gradation, in the manner of Nykysuomen sanalista.
 */
const verbs =
  "olla 67, tehdä 71, nähdä 71, juosta 70, syödä 64, juoda 64, lyödä 64, viedä 64, tuoda 64, luoda 64, suoda 64, " +
  "saada 63, jäädä 63, myydä 63, käydä 65, voida 62, uida 62, tulla 67, mennä 67, panna 67, kuulla 67, nousta 66, " +
  "päästä 66, pestä 66, lähteä 60 F, tietää 76 F, tuntea 59 J, lentää 54 J, kääntää 54 J, rakentaa 54 J, löytää 54 F, " +
  "pyytää 54 F, huutaa 54 F, ymmärtää 54 K, pitää 53 F, vetää 53 F, hakea 58 D, lukea 58 D, auttaa 56 C, ottaa 53 C, " +
  "antaa 56 J, ajaa 56, alkaa 56 D, jakaa 56 D, jatkaa 56, taitaa 76 F";
const nominals =
  "vuosi 27, uusi 27, käsi 27, vesi 27, kuusi 27, viisi 27, tosi 27, täysi 27, köysi 27, kausi 27, kuukausi 27, " +
  "kansi 28 J, länsi 28 J, varsi 28 K, ponsi 28 J, lapsi 29, veitsi 30, yksi 31, kaksi 31, mies 42, kevät 44, olut 43, " +
  "kevyt 43, lyhyt 43, ohut 43, kolmas 45, neljäs 45, viides 45, kuudes 45, kahdeksas 45, yhdeksäs 45, tuhat 46, " +
  "hyvä 10 a, pitkä 10 a, poika 10 D, aika 9 D, reikä 10 D, jalka 9 D, jälki 7 L, nimi 7, lumi 25, toimi 25, niemi 25, " +
  "työ 19, tie 19, yö 19, suo 19, syy 18, maa 18, pää 18, puu 18, kuu 18, suu 18, luu 18, jää 18, sää 18, tee 18, " +
  "veli 7 L, tytär 32 C, osa 10, ala 9, isä 10, parempi 16 H a, enempi 16 H, moni 23 a, pieni 26 a, suuri 26 a";

/** The words that the grammar knows by itself, those of which compounds are made among them. */
export function coreEntries(): Entry[] {
  return `${verbs}, ${nominals}, ${compoundNouns}`
    .split(/,\s+/u)
    .map((row) => readEntry(row.trim().split(" ")));
}

/** Forms that no table makes, and the word that they are of. */
export const fixedForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    olla: "on ovat lienee lie",
    ei: "ei en et emme ette eivät älä älkää älköön",
    veli: "veljen veljeä veljet veljellä veljelle veljeltä veljeni veljesi",
  }).flatMap(([lemma, forms]) => forms.split(" ").map((form) => [form, lemma] as const)),
);
