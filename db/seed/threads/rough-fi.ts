import type { SeedThread } from "#db/seed/types.ts";

/** Kysymyksiä, jotka eivät tulleet valmiiksi järjestyksessä. */
export const roughFi: SeedThread[] = [
  {
    key: "liput-katosi",
    lang: "fi",
    topic: "app",
    title: "bussiliput katos päivityksessä, kk-lippu maksettu eilen",
    by: "opiskelija22",
    hoursAgo: 8,
    body: `päivitin sovelluksen yöllä ja nyt kohta Liput on tyhjä. eilen maksoin kuukausilipun 38 e, maksu näkyy mut lippua ei. tarkastaja oli onneks ihan jees tyyppi mut huomenna ei välttis oo`,
    tags: ["liput", "päivitys"],
    fields: { "app-version": "8.5.2" },
    sameProblem: 14,
    views: 390,
    answers: [
      {
        key: "veda-alas",
        by: "iida",
        after: 7,
        body: `vedä listaa alaspäin niin et se pyörähtää. mulla tuli takas tolleen`,
        helpful: 6,
        comments: [{ by: "opiskelija22", text: "pyörii pyörii ja on tyhjä", after: 3 }],
      },
      {
        key: "vaara-henkilo",
        by: "jonna",
        after: 31,
        body: `Onko sulla sovelluksessa sekä oma lompakko että yhteinen kukkaro? Päivitys vaihtoi mulla näkymän **kukkaroon**, ja siellä ei tietenkään ole lippuja. Ylhäällä on nimi, paina sitä ja valitse oma.`,
        helpful: 17,
        solution: { after: 5, note: "JOO oli kämppiksen kanssa yhteinen kauppakukkaro auki" },
      },
      {
        key: "selain-varalla",
        by: "esko_k",
        after: 260,
        body: `Ensi kertaa varten: liput näkyvät myös selaimessa, ja kuittikin kelpaa useimmille tarkastajille samana päivänä.`,
        helpful: 5,
      },
    ],
  },
  {
    key: "kuukausiveloitus-ei-lopu",
    lang: "fi",
    topic: "refunds-and-disputes",
    title: "Peruin lehden keväällä ja silti rahaa menee joka kuukausi",
    by: "mummo-51",
    hoursAgo: 1540,
    body: `Olen tilannut käsityölehteä varmaan kaksikymmentä vuotta. Keväällä peruin sen, kun silmät eivät enää tykkää pienestä präntistä. Soitin, ja nainen sanoi että selvä. Lehti loppuikin, mutta 8,90 lähtee yhä joka kuun viides päivä. En ole kehdannut soittaa uudestaan.

Voiko maksun lopettaa täältä päästä, vai täytyykö se tehdä siellä lehdessä? Ja saako menneet takaisin? Niitä on neljä.`,
    tags: ["toistuva-maksu", "sopimus"],
    fields: { "paid-with": "Pankkikortti" },
    sameProblem: 19,
    views: 610,
    answers: [
      {
        key: "sopimukset",
        by: "aino_s",
        after: 47,
        body: `Tästä päästä onnistuu, eikä tarvitse soittaa kenellekään.

1. Avaa **Maksut › Sopimukset** ja etsi listalta lehti.
2. Paina *Lopeta sopimus*. Seuraavaa veloitusta ei enää tule.
3. Samalla ruudulla on *En ole hyväksynyt tätä* ja *Peruin tämän jo*. Valitse jälkimmäinen ja kirjoita, milloin soitit.

Viimeisen kahdeksan viikon veloitukset (sinulla kaksi) palautetaan kyselemättä. Kahdesta vanhemmasta pitää pyytää lehdeltä, mutta sinne saa kirjoittaa, ei ole pakko soittaa.`,
        helpful: 26,
        solution: {
          after: 3100,
          note: "Loppui ja kaksi tuli takaisin. Lehti hyvitti loput, kun kirjoitin.",
        },
        comments: [
          {
            by: "pirkko_l",
            text: "Samassa listassa oli minulla tabletin pilvipalvelu jonka luulin lopettaneeni 2 vuotta sitten...",
            after: 1800,
          },
        ],
      },
      {
        key: "soita-kuitenkin",
        by: "heikki_r",
        after: 500,
        body: `Kannattaa silti ilmoittaa lehteenkin, muuten saattavat lähettää laskun perään. Kirje tai sähköposti, niin jää jälki.`,
        helpful: 11,
      },
    ],
  },
  {
    key: "exa-nakee-ostokset",
    lang: "fi",
    topic: "security",
    title: "Epäilen, että entinen puoliso näkee yhä ostokseni. Mistä tarkistan?",
    by: "hanna",
    hoursAgo: 1390,
    body: `Hän tietää asioita, joita ei pitäisi: missä kävin kahvilla, mihin aikaan. Meillä oli ennen yhteinen tabletti. En halua, että hän saa ilmoituksen siitä, että tarkistan.`,
    tags: ["yksityisyys", "laitteet"],
    sameProblem: 6,
    views: 480,
    answers: [
      {
        key: "hiljaa",
        by: "hannele",
        after: 12,
        body: `Hyvä, että kysyit ensin. Tarkistaminen ei lähetä kenellekään mitään. **Poistaminen sen sijaan näkyy** sillä laitteella, joten mieti ensin, onko se sinulle turvallista.

Katso nämä kolme, kaikki kohdassa Profiili › Turvallisuus:

- **Laitteet:** onko vanha tabletti siellä?
- **Sähköposti kuiteille:** meneekö kopio osoitteeseen, johon hänkin pääsee?
- **Yhteiset kukkarot:** kukkaron ostokset näkyvät kaikille sen jäsenille.

Jos hän tuntee näytön koodisi, vaihda se ennen kaikkea muuta. Ja jos olosi on turvaton, tästä saa puhua myös poliisille tai kriisipuhelimeen. Ei tarvitse olla varma.`,
        helpful: 24,
        staffPick: true,
        comments: [
          {
            by: "hanna",
            text: "Kuittien sähköposti oli vanha yhteinen. Kiitos että vastasit noin nopeasti ja asiallisesti.",
            after: 55,
          },
        ],
        solution: { after: 60 },
      },
      {
        key: "uusi-tili",
        by: "esko_k",
        after: 300,
        body: `Jos haluat varman päälle, sulje vanha lompakko ja avaa uusi uudella sähköpostilla. Työläs, mutta kerralla puhdas.`,
        helpful: 6,
      },
    ],
    locked: true,
  },
  {
    key: "pikatilityksen-hinta",
    lang: "fi",
    topic: "fees",
    title: "paljonko pikatilitys maksaa?",
    by: "jari_t",
    hoursAgo: 6,
    body: `en löydä hinnastosta`,
    tags: ["pikatilitys", "hinnasto"],
    sameProblem: 5,
    views: 118,
    answers: [
      {
        key: "yksi-prosentti",
        by: "kaupankassa",
        after: 16,
        body: `1 %, kuitenkin enintään 5 €. Eli yli 500 euron tilityksissä hinta ei enää nouse.`,
        helpful: 12,
        solution: { after: 20 },
      },
    ],
  },
  {
    key: "kortti-jo-kaytossa",
    lang: "fi",
    topic: "cards",
    title: "”Kortti on jo liitetty toiseen lompakkoon”, mutta toista lompakkoa ei ole",
    by: "jonna",
    hoursAgo: 380,
    body: `Yritän liittää korttiani. Ilmoitus sanoo, että se on jo toisessa lompakossa. Minulla on ollut elämässäni vain tämä yksi. Kortti on puoli vuotta vanha, numero ei ole vaihtunut, kukaan muu ei ole sitä käyttänyt (kysyin mieheltä, hän loukkaantui).

Pankki sanoo, ettei heillä näy mitään liitoksia.`,
    tags: ["kortin-liittäminen"],
    fields: { where: "En missään, kyse on kortin liittämisestä" },
    sameProblem: 11,
    views: 302,
    answers: [
      {
        key: "vanha-nuorten",
        by: "riikka",
        after: 64,
        body: `Onko sulla joskus ollut *nuorten lompakko* tai kesätyöpaikan tili? Mulla se "toinen" oli kymmenen vuotta vanha, eri sähköpostilla, enkä muistanut koko asiaa.`,
        helpful: 7,
        comments: [
          {
            by: "jonna",
            text: "Kortti on vain puoli vuotta vanha, joten ei voi olla sekään.",
            after: 30,
          },
        ],
      },
      {
        key: "yritystili",
        by: "antti_m",
        after: 180,
        body: `Entä yritystili? Se lasketaan toiseksi lompakoksi, ja sama kortti voi olla vain toisessa. Itse jouduin valitsemaan.`,
        helpful: 6,
        comments: [
          {
            by: "jonna",
            text: "Ei ole yritystä. Kutsuttiin kyllä mökkiporukan kukkaroon, voiko se olla se?",
            after: 1300,
          },
        ],
      },
      {
        key: "kukkaro-ehka",
        by: "timppa",
        after: 2100,
        body: `No meidän kukkarossa ainakin voi olla oma kortti täydennystä varten. Katsopa Kukkaro › Asetukset › Täydennys. En mee vannomaan.`,
        helpful: 4,
      },
    ],
  },
  {
    key: "kuitti-savoksi",
    lang: "fi",
    topic: "links-and-readers",
    title: "Suapiko kuittiin omat terveiset, vai onko se aina sitä virallista jorinoo?",
    by: "kalastaja",
    hoursAgo: 1750,
    body: `Elikkä myön kallaa torilla, ja kuitissa lukkoo nyt vuan *Kiitos ostostasi*. Tahtosin siihen että ”muikut paistetaan ruisjauhoissa, eikä missään muussa”. Onnistuuko, ja mahtuuko?`,
    tags: ["kuitti", "taskupääte"],
    fields: { reader: "Taskupääte" },
    sameProblem: 3,
    views: 340,
    answers: [
      {
        key: "onnistuu",
        by: "puutarhapaja",
        after: 52,
        body: `Onnistuu: Yritystili › Kuitit › **Oma teksti**, 120 merkkiä. Sähköiseen kuittiin mahtuu pidempi. Meillä lukee ”kastele heti”, ja reklamaatiot puolittuivat.`,
        helpful: 18,
        solution: { after: 300, note: "Mahtu! Jäi vielä tillaa voille." },
      },
      {
        key: "ruis",
        by: "reijo",
        after: 400,
        body: `Ilmeisesti edelleen korppujauhoissa. 🐟`,
        helpful: 9,
        comments: [
          { by: "kalastaja", text: "Pois minun torilta.", after: 6 },
          {
            by: "hannele",
            text: "Valvojana totean, että kysymys on aiheesta mutta tämä haara ei.",
            after: 30,
          },
        ],
      },
    ],
  },
];
