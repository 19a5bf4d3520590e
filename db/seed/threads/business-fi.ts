import type { SeedThread } from "#db/seed/types.ts";

export const businessFi: SeedThread[] = [
  {
    key: "toiminimen-asiakirjat",
    lang: "fi",
    topic: "verification",
    title: "Toiminimi ilman kaupparekisteriä: mikä paperi kelpaa tunnistamiseen?",
    by: "antti_m",
    hoursAgo: 2600,
    body: `Korjaan soittimia sivutyönä. Minulla on Y-tunnus, mutta en ole kaupparekisterissä, koska ei ole ollut pakko. Tunnistamisessa vaaditaan *kaupparekisteriote*, ja kaikki muu on hylätty:

- Y-tunnuksen ilmoituskirje → \`V-31\`
- kuva ajokortista → \`V-12\`

Mikä oikeasti kelpaa?`,
    tags: ["tunnistaminen", "toiminimi", "v-31"],
    fields: { form: "Toiminimi", "reason-code": "V-31" },
    sameProblem: 30,
    views: 1900,
    answers: [
      {
        key: "rekisteriote-tai-todistus",
        by: "leena_k",
        after: 120,
        body: `Lomakkeen **ensimmäinen kysymys** ratkaisee: valitse *En ole kaupparekisterissä*. Oletuksena on toinen vaihtoehto, ja silloin mikään muu kuin ote ei kelpaa.

Sen jälkeen riittää **yksi** näistä:

1. yritystietojen ote, jossa näkyvät Y-tunnus ja ennakkoperintärekisteri (maksuton, tulostuu verkosta heti)
2. verottajan todistus rekisteröinnistä, enintään 3 kuukautta vanha
3. viimeisin alv-ilmoitus ja sen vastaanottokuittaus

\`V-31\` ei tarkoita, että paperi olisi väärennetty tai huono, vaan ettei siitä näe, että toiminta on voimassa **tänään**. Ilmoituskirje kertoo vain, että se on joskus alkanut.

\`V-12\` on pelkkä kuvanlaatu: päivänvalo, ei salamaa, kaikki neljä kulmaa näkyviin.`,
        helpful: 35,
        staffPick: true,
        solution: { after: 4500, note: "Vaihtoehto 1 meni läpi vuorokaudessa." },
        comments: [
          {
            by: "antti_m",
            text: "Se ensimmäinen kysymys! Olin täyttänyt lomakkeen neljästi huomaamatta sitä.",
            after: 140,
          },
          { by: "hanna", text: "Sama ohje toimi kampaajalle ja hierojalle.", after: 30000 },
        ],
      },
      {
        key: "virallinen-toiminimi",
        by: "anna",
        after: 1500,
        body: `Leenan luettelo on oikein. Tarkistus kestää 2–3 pankkipäivää. Jos asiakirja hylätään, lähetä uusi **samaan hakemukseen**: se menee jonon kärkeen. Uusi hakemus aloittaa alusta.`,
        helpful: 18,
        official: true,
      },
    ],
  },
  {
    key: "yhdistyksen-nimenkirjoittajat",
    lang: "fi",
    topic: "verification",
    title: "Yhdistyksen nimenkirjoittajat ”kaksi yhdessä”: pitääkö molempien tunnistautua?",
    by: "saunaseura",
    hoursAgo: 3900,
    body: `Yhdistyksemme nimen kirjoittavat puheenjohtaja ja rahastonhoitaja yhdessä. Tunnistautuminen päästää vain yhden henkilön läpi ja jää sen jälkeen tilaan ”odottaa”. Toista kutsua ei ole tullut kummallekaan, eikä roskapostissa ole mitään.

Onko järjestelmä jumissa vai me?`,
    tags: ["tunnistaminen", "yhdistys", "nimenkirjoitus"],
    fields: { form: "Yhdistys" },
    sameProblem: 9,
    views: 470,
    answers: [
      {
        key: "kutsu-itse",
        by: "hanna",
        after: 190,
        body: `Kutsu pitää lähettää itse, se ei lähde automaattisesti. Ensimmäisenä tunnistautunut avaa **Yritystili › Tunnistaminen › Allekirjoittajat** ja painaa *Kutsu toinen*. Linkki on voimassa 7 päivää, ja toinen tunnistautuu omalla puhelimellaan.

Meidän kuorossa odotettiin kolme viikkoa ennen kuin joku kysyi.`,
        helpful: 21,
        solution: {
          after: 12500,
          by: "leena_k",
          note: "Näin se menee. Kysyjästä ei ole kuulunut, joten merkitsen ratkaistuksi muita varten.",
        },
      },
    ],
  },
  {
    key: "hallitus-vaihtui",
    lang: "fi",
    topic: "verification",
    title: "hallitus vaihtui, pitääkö tunnistaa uudestaan",
    by: "timppa",
    hoursAgo: 260,
    body: `otsikossa kaikki, ei muuta lisättävää`,
    tags: ["tunnistaminen", "hallitus"],
    fields: { form: "Jokin muu" },
    views: 62,
    comments: [
      {
        by: "leena_k",
        text: "Riippuu: onko kyse osakeyhtiöstä, yhdistyksestä vai taloyhtiöstä, ja vaihtuivatko myös nimenkirjoittajat? Kerro nämä kaksi, niin vastaus on yhden rivin mittainen.",
        after: 45,
      },
    ],
    answers: [],
    state: { is: "needs_info" },
  },
  {
    key: "kirjanpitajan-paasy",
    lang: "fi",
    topic: "business",
    title: "Miten annan kirjanpitäjälle pääsyn tapahtumiin mutta en rahoihin?",
    by: "kalastaja",
    hoursAgo: 1010,
    body: `Kirjanpitäjä pyytää joka kuussa kuitteja. Minä olen merellä ja ne ovat puhelimessa, joka on repussa, joka on rannassa. Voiko hänelle antaa omat tunnukset, joilla näkee kaiken mutta ei voi siirtää senttiäkään?`,
    tags: ["kirjanpitäjä", "oikeudet"],
    sameProblem: 13,
    views: 420,
    answers: [
      {
        key: "kirjanpitaja-rooli",
        by: "leena_k",
        after: 33,
        body: `Voi. **Yritystili › Ihmiset › Kutsu**, rooli *Kirjanpitäjä*. Hän näkee tapahtumat, kuitit, tilitykset ja kulut ja saa ladata ne. Hän ei voi maksaa, palauttaa eikä nostaa, eikä hän näe asiakkaiden yhteystietoja.

Yksi kutsu riittää, vaikka kirjanpitäjällä olisi monta asiakasta: hän vaihtaa yritystä omalla tunnuksellaan.`,
        helpful: 24,
        solution: { after: 5900 },
        comments: [
          {
            by: "kalastaja",
            text: "Kutsu laitettu laiturilta. Kirjanpitäjä soitti ja kiitti, ensimmäistä kertaa ikinä.",
            after: 5905,
          },
        ],
      },
    ],
  },
];
