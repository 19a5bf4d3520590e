import type { SeedThread } from "#db/seed/types.ts";

export const linksFi: SeedThread[] = [
  {
    key: "maksulinkki-vanhenee",
    lang: "fi",
    topic: "links-and-readers",
    title: "Maksulinkki vanhenee ennen kuin asiakas ehtii maksaa",
    by: "kaupankassa",
    hoursAgo: 15,
    body: `Lähetämme maksulinkin perjantaina, asiakas avaa sen tiistaina: ”linkki on vanhentunut”. Meille tulee puhelu, asiakkaalle huono mieli.

Mistä voimassaoloa muutetaan, ja voiko vanhentuneen linkin herättää henkiin vai pitääkö aina tehdä uusi?`,
    tags: ["maksulinkki", "voimassaolo"],
    fields: { reader: "Ei päätettä" },
    sameProblem: 9,
    views: 350,
    answers: [
      {
        key: "voimassa-asti",
        by: "puutarhapaja",
        after: 36,
        body: `Oletus on 72 tuntia. **Maksulinkit › linkki › Voimassa** ja siihen enintään 30 päivää. Kaikille uusille linkeille kerralla: *Maksulinkit › Asetukset › Oletus*. Meillä se on 14 päivää.`,
        helpful: 19,
        solution: { after: 190 },
      },
      {
        key: "jatka-vanhentunutta",
        by: "antti_m",
        after: 80,
        body: `Vanhentuneen voi herättää: avaa se ja paina **Jatka**. Osoite pysyy samana, joten asiakkaan vanha viesti toimii taas. Tätä ei näe luettelosta, koska vanhentuneet ovat omalla välilehdellään.`,
        helpful: 16,
        solution: { after: 195, note: "Tämä säästi juuri neljä puhelua." },
        comments: [
          {
            by: "kaupankassa",
            text: "Erinomaista. Kuka piilottaa tuollaisen välilehdelle?",
            after: 118,
          },
        ],
      },
      {
        key: "hinta-muuttuu",
        by: "leena_k",
        after: 600,
        body: `Muistakaa vain hinnat: kahden viikon linkki kahden viikon takaisella hinnalla on sitova. Vihannestukussa se on merkitystä.`,
        helpful: 8,
      },
    ],
  },
  {
    key: "paate-torilla-pakkasessa",
    lang: "fi",
    topic: "links-and-readers",
    title: "Taskupääte sammuu torilla kun on kylmä, 40 % akkua jäljellä",
    by: "kalastaja",
    hoursAgo: 3100,
    body: `Kahdeksan astetta pakkasta ja pääte sanoo ”lataa minut”, vaikka kotona näytti 40. Sisällä herää taas. Muikku ei odota, asiakas vielä vähemmän. Mitä te muut torilla teette?`,
    tags: ["taskupääte", "akku", "pakkanen"],
    fields: { reader: "Taskupääte" },
    sameProblem: 12,
    views: 510,
    answers: [
      {
        key: "villasukka-paatteelle",
        by: "villasukka",
        after: 95,
        body: `ihan vakavissani: villasukka. neuloin sellasen joka jättää lukijan yläreunan auki, ja sisätaskussa asiakkaiden välissä. kestää koko päivän`,
        helpful: 28,
        solution: {
          after: 8900,
          note: "Sukka ja virtapankki. Kuusi tuntia, kymmenen astetta pakkasta.",
        },
        comments: [
          { by: "kalastaja", text: "Saako tuollaisen tilata?", after: 120 },
          { by: "villasukka", text: "saa, maksuna muikkuja", after: 126 },
          { by: "hannele", text: "Tämä yhteisö on parhaimmillaan torilla.", after: 300 },
        ],
      },
      {
        key: "virtapankki",
        by: "puutarhapaja",
        after: 210,
        body: `Virtapankki ja lyhyt johto koko ajan kiinni. Akku ei ehdi jäähtyä, kun sitä ladataan. Kasvihuoneella toiminut kolme talvea.`,
        helpful: 20,
        solution: { after: 8901 },
      },
      {
        key: "kayttolampotila",
        by: "anna",
        after: 1500,
        body: `Valmistaja lupaa taskupäätteelle 0–40 astetta ja pöytäpäätteelle –10–50. Moni on pärjännyt sukalla, mutta jos myyt ulkona joka talvi, päätteen saa vaihtaa pöytämalliin: Pääte › *Vaihda malli*.`,
        helpful: 10,
        official: true,
      },
    ],
  },
  {
    key: "verkkolasku-ei-mene-perille",
    lang: "fi",
    topic: "links-and-readers",
    title: "Verkkolasku hylätään: ”vastaanottajan välittäjätunnus puuttuu”",
    by: "hanna",
    hoursAgo: 29,
    body: `Laskutan kuntaa kuoron esiintymisestä (450 €). Kunta ottaa vain verkkolaskuja. Osoite on oikein, kopioitu heidän sivultaan, mutta lasku palaa aina tekstillä *vastaanottajan välittäjätunnus puuttuu*.

Lomakkeella on kenttä verkkolaskuosoitteelle muttei välittäjälle. Kirjoitetaanko se samaan kenttään, ja millä merkillä erotettuna?`,
    tags: ["verkkolasku", "lasku", "kunta"],
    fields: { reader: "Ei päätettä" },
    sameProblem: 3,
    views: 40,
    answers: [],
  },
];
