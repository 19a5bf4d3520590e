import type { SeedThread } from "#db/seed/types.ts";

export const refundsFi: SeedThread[] = [
  {
    key: "palautus-suljetulle-kortille",
    lang: "fi",
    topic: "refunds-and-disputes",
    title: "Palautus tehtiin kortille, jonka olen sulkenut. Katoavatko rahat?",
    by: "aino_s",
    hoursAgo: 1180,
    body: `Palautin talvitakin verkkokauppaan. Kauppa hyvitti 129,00 euroa, ja lompakossa lukee **Palautus valmis**. Ongelma on se, että maksoin kortilla, jonka suljin tilauksen jälkeen, koska lompakkoni varastettiin bussissa.

Uusi kortti on samasta pankista, mutta numero on eri. Palautuksesta on nyt kahdeksan päivää. Pankin asiakaspalvelu sanoi, ettei heillä näy mitään, ja kehotti ottamaan yhteyttä kauppaan. Kauppa kehotti ottamaan yhteyttä pankkiin.

Minne rahat menevät, kun korttia ei enää ole?`,
    tags: ["palautus", "suljettu-kortti"],
    fields: { "paid-with": "Luottokortti", waiting: "8" },
    sameProblem: 27,
    views: 1240,
    answers: [
      {
        key: "tili-kortin-takana",
        by: "pekka",
        after: 62,
        body: `Eivät katoa. Palautus menee kortin *numerolle*, ja pankki tietää, kenen tiliin suljettu numero kuului. Se siirtää rahat uudelle kortille tai suoraan tilille. Siihen menee tavallisen 3–10 pankkipäivän **päälle vielä noin viisi**, joten kahdeksan päivää on vielä aivan tavallista.

Jos 15 pankkipäivää tulee täyteen:

1. Avaa lompakossa **Tapahtumat** ja sieltä palautus.
2. Kopioi *palautuksen viite* (23 numeroa, alkaa seitsemällä).
3. Lähetä viite pankkiin verkkopankin viestinä ja kirjoita mukaan: ”palautus suljetulle kortille, pyydän jäljitystä”.

Puhelimessa asiakaspalvelija näkee vain nykyisen korttisi tapahtumat, siksi siellä ”ei näy mitään”.`,
        helpful: 33,
        staffPick: true,
        solution: { after: 8900, note: "Rahat tulivat suoraan käyttötilille 14. päivänä." },
        comments: [
          {
            by: "aino_s",
            text: "Tulivat tänään käyttötilille, eivät kortille lainkaan. Kiitos, olisin etsinyt väärästä paikasta.",
            after: 8905,
          },
          {
            by: "reijo",
            text: "Mulla sama, mutta pankki laittoi vasta kun lähetin sen viitteen.",
            after: 12000,
          },
        ],
      },
      {
        key: "vaihtunut-pankki",
        by: "riikka",
        after: 410,
        body: `Jos on vaihtanut koko *pankkia*, kannattaa kirjoittaa vanhaan pankkiin itse eikä odottaa. Minun 40 euroani makasivat siellä ”selvittelytilillä” kuukauden, kun kukaan ei kysynyt niitä.`,
        helpful: 12,
      },
      {
        key: "virallinen-suljettu",
        by: "anna",
        after: 1560,
        body: `Pekan vastaus pitää paikkansa. Me emme valitettavasti voi ohjata palautusta toiselle kortille, koska se kulkee aina samaa tietä takaisin. Voimme kuitenkin vahvistaa kirjallisesti, minä päivänä raha on lähtenyt meiltä: **Tapahtumat › palautus › Lataa vahvistus**. Pankit hyväksyvät sen jäljityspyynnön liitteeksi.`,
        helpful: 15,
        official: true,
      },
    ],
    followers: ["jonna", "pirkko_l"],
  },
  {
    key: "asiakas-riitautti-hyvaksytyn",
    lang: "fi",
    topic: "refunds-and-disputes",
    title: "Asiakas riitautti maksun, jonka on itse hyväksynyt. Mitä liitän vastineeseen?",
    by: "puutarhapaja",
    hoursAgo: 1420,
    body: `Asiakas tilasi 24 havukasvin taimet (318 €), haki ne itse pihalta, kiitteli ja painoi **Sain tavaran**. Kaksi viikkoa myöhemmin hän riitautti maksun syyllä ”ei vastaa kuvausta”, koska kolme taimea oli ruskettunut.

Taimet olivat terveitä. En vain tiedä, mitä *todistetaan*, kun kasvi on elävä. Aikaa on kuusi päivää. Onko joku teistä voittanut vastaavan?`,
    tags: ["riitautus", "vastine", "nouto"],
    fields: { "paid-with": "Olen myyjä" },
    sameProblem: 17,
    views: 905,
    answers: [
      {
        key: "jarjestys",
        by: "pekka",
        after: 40,
        body: `Liitä vastineeseen, **aikajärjestyksessä ja yhtenä tiedostona**:

1. tilausvahvistus ja myynti-ilmoitus sellaisena kuin se oli myyntipäivänä
2. ”Sain tavaran” -kuittauksen kellonaika (näkyy maksun tiedoissa)
3. kaikki viestit asiakkaan kanssa, myös kiitokset. Varsinkin kiitokset
4. hoito-ohje, jos annoit sellaisen mukaan
5. yksi virke siitä, mitä tarjoat: esimerkiksi kolme uutta tainta

Riidan ratkaisija ei ole puutarhuri. Hän katsoo, oliko tavara *luovutushetkellä* sellainen kuin luvattiin, ja kuittaus on siitä paras todiste mitä on.`,
        helpful: 29,
        staffPick: true,
        solution: { after: 9700, note: "Ratkesi minun edukseni. Annoin silti kolme tainta." },
        comments: [
          {
            by: "puutarhapaja",
            text: "Mitä jos myynti-ilmoitusta ei enää ole? Poistin sen, kun taimet loppuivat.",
            after: 35,
          },
          {
            by: "pekka",
            text: "Omat ilmoitukset › Päättyneet. Se säilyy siellä 400 päivää.",
            after: 52,
          },
          {
            by: "puutarhapaja",
            text: "Löytyi! Siinä lukee jopa, että kastele heti istutuksen jälkeen.",
            after: 70,
          },
        ],
      },
      {
        key: "hoito-ohje",
        by: "kaupankassa",
        after: 95,
        body: `Hoito-ohje paperilla mukaan ja siihen päiväys. Meillä on ollut siitä asti rauha, eikä maksa kuin mustetta.`,
        helpful: 11,
      },
      {
        key: "saatiedot",
        by: "heikki_r",
        after: 180,
        body: `Katso, oliko noutopäivän jälkeen hellettä tai hallaa. Säähavainnot saa ilmaiseksi paikkakunnan mukaan. Liitin kerran semmoisen, ja siitä oli varmasti apua.`,
        helpful: 14,
        comments: [
          {
            by: "puutarhapaja",
            text: "29 astetta ja neljä päivää ilman sadetta. Liitetty.",
            after: 600,
          },
        ],
      },
      {
        key: "anna-periksi",
        by: "timppa",
        after: 240,
        body: `Ite palauttaisin ton kolmen taimen osuuden (n. 40 e) ja nukkuisin yöni. Ei kannata tapella elävistä.`,
        helpful: 9,
        comments: [
          {
            by: "pekka",
            text: "Sekin on hyvä. Mutta tee se riidan *sisällä* (Tarjoa osapalautusta), muuten voit joutua maksamaan vielä koko summan.",
            after: 30,
          },
        ],
      },
      {
        key: "kuluttaja",
        by: "vera",
        after: 1300,
        body: `Ostajan näkökulmasta: jos minulle olisi heti tarjottu uusia taimia, en olisi riitauttanut. Kysyikö hän sinulta ennen riitaa? Jos ei, mainitse sekin, yhdellä virkkeellä ja ystävällisesti.`,
        helpful: 10,
      },
      {
        key: "virallinen-vastine",
        by: "anna",
        after: 2900,
        body: `Lisään vain määräajan, koska se jää usein huomaamatta: vastine on annettava **kymmenen kalenteripäivän** kuluessa, klo 23.59 mennessä Suomen aikaa. Viikonloput ja pyhät lasketaan mukaan. Vastinetta voi täydentää kerran, jos ruksaat kohdan *Lisää todisteita on tulossa*.`,
        helpful: 16,
        official: true,
      },
    ],
  },
  {
    key: "festari-peruttiin",
    lang: "fi",
    topic: "refunds-and-disputes",
    title: "festari peruttiin eikä järjestäjä vastaa mihinkään, saaks rahat pois",
    by: "iida",
    hoursAgo: 590,
    body: `ostin kaks lippua (yht 178 €) kesällä, viime viikolla tuli story et koko homma perutaan. sen jälkeen täys hiljasuus, sivut alhaalla ja sähköpostit kimpoo takasin

en haluu mitään arvolahjakorttia ens vuodelle, haluun rahat. mitä mun pitää tehdä ja missä järjestyksessä??`,
    tags: ["peruttu-tapahtuma", "riitautus"],
    fields: { "paid-with": "Pankkikortti", waiting: "7" },
    sameProblem: 34,
    views: 1510,
    answers: [
      {
        key: "riitauta",
        by: "riikka",
        after: 17,
        body: `Sama homma viime vuonna, sain kaikki takaisin. Tee näin:

1. Ota **kuvakaappaus** siitä storysta nyt, ennen kuin se katoaa.
2. Lähetä järjestäjälle vielä yksi viesti: ”Peruutuksen vuoksi pyydän 178 € takaisin seitsemän päivän kuluessa.” Saa kimmota, pääasia että lähetit.
3. Avaa maksu → **Riitauta** → *Palvelua ei saatu*. Liitä molemmat.

Kun järjestäjä ei vastaa kymmenessä päivässä, riita ratkeaa sun eduksi ihan itsestään.`,
        helpful: 31,
        solution: { after: 15900, note: "kaikki takas!! 11 päivää" },
        comments: [
          { by: "iida", text: "kimmonnut maili liitetty todisteeks :D", after: 40 },
          { by: "iida", text: "JES tuli rahat tänään, kiitti ihan hirveesti", after: 15905 },
        ],
      },
      {
        key: "konkurssi",
        by: "leena_k",
        after: 220,
        body: `Katso samalla kaupparekisteristä, onko järjestäjä haettu konkurssiin. Jos on, riitauta **heti** äläkä odota seitsemää päivää: riita ratkaistaan yhtä lailla, mutta pesänhoitaja ei enää vastaa viesteihin.`,
        helpful: 13,
      },
    ],
    followers: ["opiskelija22", "oona_p"],
  },
  {
    key: "osapalautus-lahetyskulut",
    lang: "fi",
    topic: "refunds-and-disputes",
    title: "Sain takaisin vain osan, kauppa pidätti lähetyskulut. Saako niin tehdä?",
    by: "pirkko_l",
    hoursAgo: 2050,
    body: `Tilasin lankaa ja puikot, yhteensä 46,80 €, josta lähetys 5,90 €. Palautin kaikki käyttämättöminä viikon kuluessa. Takaisin tuli 40,90 €.

Kyse ei ole suuresta summasta, mutta haluaisin tietää, kumpi on oikeassa.`,
    tags: ["osapalautus", "lähetyskulut"],
    fields: { "paid-with": "Lompakon saldo" },
    sameProblem: 8,
    views: 377,
    answers: [
      {
        key: "koko-tilaus",
        by: "vera",
        after: 66,
        body: `Jos palautit **koko tilauksen** 14 päivän kuluessa, kaupan kuuluu palauttaa myös alkuperäinen lähetysmaksu, tavallisimman toimitustavan hintaan asti. Palautuksen postitus jää yleensä sinun maksettavaksesi.

Jos olisit pitänyt puikot, lähetyskulut saisi pidättää. Kirjoita kauppaan, että peruutit koko kaupan. Useimmiten se riittää.`,
        helpful: 19,
        solution: { after: 4300, note: "Kauppa pahoitteli ja palautti 5,90 €." },
      },
      {
        key: "kallis-toimitus",
        by: "jonna",
        after: 150,
        body: `Tarkkana pikatoimituksen kanssa: siitä saa takaisin vain sen osan, jonka halvin tapa olisi maksanut.`,
        helpful: 7,
      },
    ],
  },
  {
    key: "paljonko-aikaa-vastata",
    lang: "fi",
    topic: "refunds-and-disputes",
    title: "Paljonko myyjällä on aikaa vastata riitautukseen?",
    by: "villasukka",
    hoursAgo: 300,
    body: `tuli eka riitautus ikinä (myin takin 35 €) ja hermostuin niin etten nää missään montako päivää mulla on`,
    tags: ["riitautus", "määräaika"],
    fields: { "paid-with": "Olen myyjä" },
    sameProblem: 2,
    views: 58,
    answers: [
      {
        key: "kymmenen",
        by: "puutarhapaja",
        after: 14,
        body: `Kymmenen päivää, pyhätkin lasketaan. Hengitä, ehdit hyvin. Ohjekeskuksessa on tästä selvä ohje.`,
        helpful: 6,
        comments: [{ by: "villasukka", text: "kiitos 🧦", after: 22 }],
      },
    ],
    state: { is: "duplicate", of: { article: "vastaa-riitautukseen" }, by: "hannele" },
  },
];
