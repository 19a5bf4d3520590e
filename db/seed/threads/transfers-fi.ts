import type { SeedThread } from "#db/seed/types.ts";

export const transfersFi: SeedThread[] = [
  {
    key: "siirto-tuli-takaisin",
    lang: "fi",
    topic: "bank-transfers",
    title: "Tilitys tuli takaisin: ”saajan nimi ei vastaa tilin omistajaa”",
    by: "heikki_r",
    hoursAgo: 80,
    body: `Minulla on toiminimi, jonka virallinen nimi on muotoa *Sukunimi Etunimi Rakennustyöt*. Pankkitili on henkilötili, kuten toiminimellä saa olla. Viisi vuotta tilitykset menivät ongelmitta, nyt kaksi peräkkäistä on palautunut yllä olevalla ilmoituksella.

Pankissa sanottiin, että nimeä verrataan nykyään automaattisesti. Kumman nimen lompakkoon kuuluu kirjoittaa, minun vai toiminimen?`,
    tags: ["tilitys", "nimi", "toiminimi"],
    sameProblem: 14,
    views: 560,
    answers: [
      {
        key: "tilin-omistaja",
        by: "leena_k",
        after: 50,
        body: `**Sen, jonka nimissä tili on**, eli sinun. Toiminimi ei ole tilin omistaja, vaikka rahat ovat yrityksen.

Yritystili › Pankkitilit › tili › **Nimi pankissa**. Kirjoita nimi täsmälleen kuten tiliotteella (monessa pankissa sukunimi ensin) ja paina *Tarkista nimi*. Vastauksen pitää olla ”täsmää”. ”Lähes täsmää” menee läpi vain joskus.

Yrityksen nimi näkyy laskuilla ja asiakkaille edelleen, sitä tämä ei muuta.`,
        helpful: 23,
        solution: { after: 1450 },
        comments: [
          {
            by: "heikki_r",
            text: "Täsmää. Kiitos selkeästä vastauksesta, viikko turhaa soittelua loppui tähän.",
            after: 1460,
          },
        ],
      },
    ],
  },
  {
    key: "viitenumero-vaarin",
    lang: "fi",
    topic: "bank-transfers",
    title: "Maksoin laskun, mutta viitenumeroon tuli yksi numero väärin",
    by: "pirkko_l",
    hoursAgo: 690,
    body: `Maksoin sähkölaskun lompakosta ja naputtelin viitteen itse, koska kamera ei ottanut kuvaa. Yksi numero meni väärin. Raha (74,20 €) on lähtenyt. Saako sen vielä korjattua?`,
    tags: ["lasku", "viitenumero"],
    sameProblem: 6,
    views: 240,
    answers: [
      {
        key: "soita-laskuttajalle",
        by: "hanna",
        after: 33,
        body: `Lähtenyttä maksua ei voi muuttaa, mutta tämä on laskuttajille arkipäivää. Lähetä heille:

- maksupäivä, summa ja **väärä** viite
- oikea viite
- kuitti (maksun tiedoissa *Lataa kuitti*)

He kohdistavat sen käsin. Tee se ennen eräpäivää, niin ei tule muistutusta.`,
        helpful: 17,
        solution: { after: 2980, note: "Kohdistivat samana päivänä." },
      },
      {
        key: "tarkistenumero",
        by: "antti_m",
        after: 90,
        body: `Vähän kummallista muuten, että meni läpi: suomalaisen viitteen viimeinen numero on tarkiste, ja yksi virhe yleensä huomataan heti. Oliko laskulla ehkä kansainvälinen viite? Se alkaa kirjaimilla RF.`,
        helpful: 5,
        comments: [
          { by: "pirkko_l", text: "Kyllä siinä oli kirjaimet edessä, jätin ne pois.", after: 200 },
        ],
      },
    ],
  },
  {
    key: "alaikaisen-lompakko",
    lang: "fi",
    topic: "bank-transfers",
    title: "Voiko 12-vuotiaan viikkorahan siirtää automaattisesti?",
    by: "sanna",
    hoursAgo: 40,
    body: `Tytär täytti 12 ja sai nuorten lompakon. Haluaisin, että viikkoraha (8 €) menee perjantaisin itsestään, mutta vain jos hänen saldonsa on alle 30 €. Muuten se kertyy ja katoaa kerralla karkkiin.

Toistuvan siirron löysin. Ehtoa en.`,
    tags: ["nuorten-lompakko", "toistuva-siirto"],
    sameProblem: 4,
    views: 71,
    answers: [],
  },
  {
    key: "kulut-ulkomailla",
    lang: "fi",
    topic: "fees",
    title: "mitä maksaa käyttää lompakkoa vaihto-opiskelussa euroalueen ulkopuolella?",
    by: "opiskelija22",
    hoursAgo: 14,
    body: `lähen tammikuussa vaihtoon Tšekkiin. osa sanoo ettei kuluja oo ja osa et 2,5 %. kumpi? ja onks järkeä nostaa kerralla iso summa käteistä vai maksella aina puhelimella`,
    tags: ["valuuttakurssi", "ulkomaat", "opiskelija"],
    sameProblem: 13,
    views: 430,
    answers: [
      {
        key: "molemmat-oikeassa",
        by: "matkalaukku",
        after: 31,
        body: `Molemmat ovat oikeassa. Erillistä *kulua* ei ole, mutta vaihtokurssiin on leivottu **2,5 %**. Eli 1 000 korunan ostos maksaa noin euron enemmän kuin markkinakurssilla.

| tapa | mitä menee |
| --- | --- |
| puhelimella, paikallinen valuutta | kurssi + 2,5 % |
| puhelimella, ”maksa euroissa” | kaupan oma kurssi, usein + 4–8 % |
| käteisautomaatti | kurssi + 2,5 % + 2 € + automaatin oma maksu |

Eli puhelimella ja **aina paikallisessa valuutassa**. Käteistä kerran ja vähän enemmän, ei usein ja vähän.`,
        helpful: 24,
        solution: { after: 95 },
        comments: [
          {
            by: "opiskelija22",
            text: "toi taulukko meni suoraan mun muistiinpanoihin kiitos!!",
            after: 97,
          },
        ],
      },
      {
        key: "paikallinen-tili",
        by: "oona_p",
        after: 600,
        body: `Jos olet siellä puoli vuotta, avaa paikallinen opiskelijatili vuokraa varten. Säästin siinä sata euroa.`,
        helpful: 9,
      },
    ],
  },
  {
    key: "myyjan-kulut-nousivat",
    lang: "fi",
    topic: "fees",
    title: "Miksi myyjän kulut nousivat 1,7 prosentista 1,9:ään kesken vuoden?",
    by: "kaupankassa",
    hoursAgo: 4300,
    body: `Kahdeksan vuotta asiakkaana. Nyt tuli **kaksi kappaletta tekstiä** ja kulut nousivat. Meidän liikevaihdolla se on 1 900 € vuodessa, siis yksi polkupyörä.

Kysyn suoraan: mistä korotus johtuu, koskeeko se jo sovittuja maksulinkkejä, ja saako tästä neuvotella?`,
    tags: ["kulut", "hinnasto", "yritys"],
    sameProblem: 31,
    views: 1870,
    answers: [
      {
        key: "virallinen-hinnasto",
        by: "anna",
        after: 1190,
        body: `Suoriin kysymyksiin suorat vastaukset:

1. **Mistä johtuu:** korttiverkkojen meiltä perimä hinta nousi 0,14 prosenttiyksikköä. Loput 0,06 on meidän, ja sillä maksetaan ympärivuorokautinen turvapäivystys.
2. **Jo luodut maksulinkit** veloitetaan vanhalla hinnalla, jos ne maksetaan 60 päivän kuluessa muutoksesta.
3. **Neuvottelu:** yli 20 000 euron kuukausimyynnistä on porrashinnasto (1,6 %), jota pitää itse pyytää: Yritystili › Hinnasto › *Pyydä porrasta*. Sen olisi pitänyt lukea kirjeessä. Olen pyytänyt lisäämään sen seuraavaan.`,
        helpful: 28,
        official: true,
        solution: {
          after: 2800,
          note: "Porras myönnettiin kahdessa päivässä, joten kulut laskivat.",
        },
        comments: [
          {
            by: "kaupankassa",
            text: "En olisi ikinä löytänyt tuota porrasta. Rehellinen vastaus, arvostan.",
            after: 2810,
          },
          {
            by: "puutarhapaja",
            text: "Meillä vain keväällä yli 20 000. Katsotaanko vuotta vai kuukautta?",
            after: 3500,
          },
          {
            by: "anna",
            text: "Kolmen kuukauden keskiarvoa, ja porras säilyy puoli vuotta.",
            after: 4100,
          },
        ],
      },
      {
        key: "kaikki-nostaa",
        by: "timppa",
        after: 90,
        body: `Kaikki nostaa. Tosin täällä sentään joku vastaa.`,
        helpful: 8,
      },
    ],
  },
];
