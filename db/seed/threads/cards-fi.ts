import type { SeedThread } from "#db/seed/types.ts";

export const cardsFi: SeedThread[] = [
  {
    key: "kortti-hylataan-verkossa",
    lang: "fi",
    topic: "cards",
    title: "Kortti hylätään verkkokaupassa mutta toimii ruokakaupan kassalla",
    by: "jari_t",
    hoursAgo: 2100,
    body: `Koodi \`D-17\`, kolme eri kauppaa. Rahaa on. Kassalla menee läpi ilman mitään. Uusi puhelin tuli pari viikkoa sitten, mutta lompakko siirtyi siihen ihan hyvin.

En ala vaihtaa pankkia tämän takia ennen kuin joku selittää mistä on kyse.`,
    tags: ["hylätty", "d-17", "uusi-puhelin"],
    fields: { "decline-code": "D-17", where: "Verkossa" },
    sameProblem: 22,
    views: 1090,
    answers: [
      {
        key: "vahvistus-vanhassa",
        by: "aino_s",
        after: 25,
        body: `Sanoit sen itse: uusi puhelin. \`D-17\` tarkoittaa, että **pankki pyysi vahvistusta eikä saanut sitä viidessä minuutissa**. Pyyntö menee pankin omaan sovellukseen, ja todennäköisesti se menee yhä vanhaan puhelimeen.

1. Avaa pankin sovellus uudessa puhelimessa.
2. Etsi asetuksista *vahvistuslaite* tai *tunnuslukusovellus* ja ota se käyttöön tässä laitteessa.
3. Poista vanha puhelin luettelosta.
4. Pidä pankin sovellus auki, kun maksat ensimmäisen kerran.

Kassalla vahvistus on tunnusluku, siksi siellä toimii.`,
        helpful: 30,
        solution: { after: 70 },
        comments: [
          {
            by: "jari_t",
            text: "No niinpä olikin. Vanha luuri laatikossa akku tyhjänä, eipä se sieltä vahvistellut. Kiitos.",
            after: 72,
          },
        ],
      },
      {
        key: "ilmoitukset-pois",
        by: "esko_k",
        after: 120,
        body: `Minulla oli sama vika, mutta syynä olivat pankin sovelluksen ilmoitukset, jotka olin kytkenyt pois. Kysymys oli siellä, kun avasin sovelluksen käsin.`,
        helpful: 13,
      },
      {
        key: "virallinen-d17",
        by: "anna",
        after: 1400,
        body: `Juuri näin. Jos vahvistuslaite on oikein ja ilmoitukset päällä eikä kysymystä silti tule, syynä on yleensä **pankin häiriö**: silloin koodi on \`D-91\`, ja tunnin odottaminen auttaa. Koodi \`D-05\` taas tarkoittaa, että pankki kieltäytyi kertomatta syytä, ja sen voi selvittää vain pankki.`,
        helpful: 17,
        official: true,
      },
    ],
  },
  {
    key: "lahimaksu-hanskat",
    lang: "fi",
    topic: "cards",
    title: "Lähimaksu ei toimi pakkasella?? sormet jäätyy kassalla",
    by: "reijo",
    hoursAgo: 1910,
    body: `puhelin vilauttaa maksuruutua ja sammuttaa sen heti kun vien sen laitteen luo. sisällä kotona toimii (kokeilin vaimon päätteellä). ulkona torilla ei ikinä ekalla. näytönsuoja on, kotelo on, käsineet on.`,
    tags: ["lähimaksu", "pakkanen"],
    fields: { where: "Kassalla" },
    sameProblem: 9,
    views: 333,
    answers: [
      {
        key: "magneetti",
        by: "kalastaja",
        after: 60,
        body: `Kotelo vai käsine? Minulla oli **magneettilukko käsineessä** ja puhelin luuli, että kotelon kansi suljettiin, joten ruutu sammui. Ota käsine pois siitä kädestä ja kokeile. Jos toimii, niin se on siinä.`,
        helpful: 21,
        solution: { after: 2900, note: "magneetti! eihän tuommoista arvaa" },
        comments: [{ by: "reijo", text: "vaimo nauraa vieläkin", after: 2910 }],
      },
      {
        key: "akku",
        by: "jari_t",
        after: 130,
        body: `Kylmässä akku notkahtaa ja puhelin menee virransäästöön, jolloin lähimaksu on pois. Pidä sisätaskussa.`,
        helpful: 12,
      },
    ],
  },
  {
    key: "hotellin-katevaraus",
    lang: "fi",
    topic: "cards",
    title: "Hotelli vei 300 euron katevarauksen ja se on voimassa vielä viikko lähdön jälkeen",
    by: "matkalaukku",
    hoursAgo: 60,
    body: `Yövyin kolme yötä, maksoin laskun (412 €) lähtiessä kortilla. Sen lisäksi tilillä on **katevaraus 300 €**, jonka hotelli teki sisään kirjautuessa. Hotelli sanoo vapauttaneensa sen, pankki sanoo odottavansa.

Kuka tuon oikeasti voi poistaa ja kuinka nopeasti?`,
    tags: ["katevaraus", "hotelli", "matkustus"],
    fields: { where: "Kassalla" },
    sameProblem: 16,
    views: 722,
    answers: [
      {
        key: "vapautuskoodi",
        by: "riikka",
        after: 44,
        body: `Vain hotelli, ja pankki vasta kun varaus vanhenee. Pyydä hotellilta **varauksen vapautuksen vahvistus**: siinä on kellonaika ja kuuden merkin varmennuskoodi. Sillä koodilla pankki poistaa varauksen yleensä samana päivänä, ilman sitä se odottaa loppuun asti (7–30 päivää).`,
        helpful: 22,
        solution: {
          after: 1600,
          note: "Koodi sähköpostiin, koodi pankkiin, varaus pois kahdessa tunnissa.",
        },
      },
      {
        key: "debit-ei",
        by: "pekka",
        after: 300,
        body: `Vinkki ensi kerraksi: anna varaukseen luottokortti ja maksa lasku pankkikortilla, jos sinulla on molemmat. Silloin katevaraus syö luottorajaa eikä ruokarahoja.`,
        helpful: 15,
      },
    ],
  },
];
