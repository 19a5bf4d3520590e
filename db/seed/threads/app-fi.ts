import type { SeedThread } from "#db/seed/types.ts";

export const appFi: SeedThread[] = [
  {
    key: "teksti-suuremmaksi",
    lang: "fi",
    topic: "app",
    title: "Miten saan sovelluksen tekstin suuremmaksi ilman että napit katoavat?",
    by: "pirkko_l",
    hoursAgo: 100,
    body: `Suurensin puhelimen tekstiä asetuksista. Nyt lompakossa näkyy summa, mutta **Maksa**-nappi on jäänyt ruudun alapuolelle enkä pääse siihen käsiksi. Jos pienennän tekstiä, en näe summaa. Valitse siitä sitten.`,
    tags: ["tekstin-koko", "esteettömyys"],
    fields: { "app-version": "8.4.1" },
    sameProblem: 18,
    views: 520,
    answers: [
      {
        key: "oma-asetus",
        by: "mummo-51",
        after: 130,
        body: `Sovelluksessa on **oma** asetus, joka ei riko nappeja: Profiili › Näyttö › *Suuri teksti*. Palauta puhelimen teksti ensin tavalliseksi ja laita tämä sitten päälle. Olen 74 ja näen ilman laseja.`,
        helpful: 25,
        solution: { after: 1500 },
        comments: [
          {
            by: "pirkko_l",
            text: "Nappi tuli takaisin ja summa näkyy keittiön toiselle puolelle. Kiitos!",
            after: 1505,
          },
        ],
      },
      {
        key: "vaakaan",
        by: "jari_t",
        after: 160,
        body: `Hätätilassa käännä puhelin vaakaan, niin ruutua voi vierittää.`,
        helpful: 8,
      },
      {
        key: "virallinen-teksti",
        by: "stella",
        after: 2700,
        body: `The button must never leave the screen, at any text size; that is a fault of ours. / Nappi ei saa kadota millään tekstikoolla, vika on meidän. Korjattu versiossa **8.5.0**: sen jälkeen molemmat asetukset toimivat yhdessä.`,
        helpful: 13,
        official: true,
      },
    ],
  },
  {
    key: "vanha-puhelin-ei-tueta",
    lang: "fi",
    topic: "app",
    title: "Sovellus ei enää asennu vanhaan puhelimeen, mitä vaihtoehtoja on",
    by: "reijo",
    hoursAgo: 2700,
    body: `Puhelin on kahdeksan vuotta vanha ja täysin ehjä. Kauppa sanoo ”laitteesi ei ole yhteensopiva”. En osta uutta yhden sovelluksen takia. Toimiiko selaimella kaikki?`,
    tags: ["vanha-puhelin", "selain"],
    sameProblem: 21,
    views: 830,
    answers: [
      {
        key: "selain-melkein",
        by: "esko_k",
        after: 88,
        body: `Melkein. Selaimella toimivat maksut, laskut, liput, tiliotteet ja riitautukset. **Ei toimi:** lähimaksu, viitteen kuvaaminen kameralla ja ilmoitukset (ne saa sähköpostiin).

Kirjautumiseen tarvitset tekstiviestikoodin tai varakoodin. Tee selaimesta kuvake aloitusnäytölle, niin se on kuin sovellus.`,
        helpful: 22,
        solution: { after: 3000 },
        comments: [
          { by: "reijo", text: "Kuvake tehty. Lähimaksuun on kortti, sillä mennään.", after: 3010 },
        ],
      },
      {
        key: "turvapaivitykset",
        by: "jari_t",
        after: 400,
        body: `Sanon silti: kahdeksan vuotta vanhaan ei ole tullut turvapäivityksiä pitkään aikaan. Rahoja en hoitaisi sillä edes selaimella.`,
        helpful: 11,
        comments: [
          { by: "esko_k", text: "Selain päivittyy erikseen. Mutta totta toinen puoli.", after: 60 },
        ],
      },
    ],
  },
  {
    key: "tiliote-koko-vuodelta",
    lang: "fi",
    topic: "app",
    title: "Koko vuoden tiliote yhtenä tiedostona veroilmoitusta varten?",
    by: "heikki_r",
    hoursAgo: 5600,
    body: `Saan ladattua kuukauden kerrallaan. Kaksitoista tiedostoa, joiden sarakkeet eivät ole samassa järjestyksessä, koska muoto vaihtui syksyllä. Onko jokin tapa saada vuosi kerralla?`,
    tags: ["tiliote", "verotus", "lataus"],
    sameProblem: 24,
    views: 1260,
    answers: [
      {
        key: "oma-jakso",
        by: "hanna",
        after: 52,
        body: `On, mutta vain selaimella. **Tiliotteet › Lataa › Oma jakso**, enintään 400 päivää, ja kaikki tulee nykyisessä muodossa, myös vanhat kuukaudet. Suomenkieliseen taulukkolaskentaan valitse *CSV, puolipiste*.

Kirjanpitäjälle riittää usein **Vuosiyhteenveto** (PDF), joka on samalla sivulla alempana.`,
        helpful: 26,
        solution: { after: 1300, note: "Yksi tiedosto, kaikki sarakkeet kohdallaan." },
      },
      {
        key: "pdf-vai-csv",
        by: "antti_m",
        after: 2000,
        body: `Säilytä molemmat. PDF kelpaa tositteeksi, CSV ei, koska sitä voi muuttaa.`,
        helpful: 9,
      },
    ],
  },
];
