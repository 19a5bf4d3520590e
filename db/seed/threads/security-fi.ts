import type { SeedThread } from "#db/seed/types.ts";

export const securityFi: SeedThread[] = [
  {
    key: "uusi-puhelin-koodit",
    lang: "fi",
    topic: "security",
    title: "Uusi puhelin tulossa: missä järjestyksessä siirrän lompakon, etten jää ulos?",
    by: "esko_k",
    hoursAgo: 2480,
    body: `Numero pysyy samana, puhelin vaihtuu. Viimeksi jäin tunnuksista ulos viikoksi, koska tyhjensin vanhan puhelimen liian aikaisin. Haluan tällä kertaa **muistilistan**, jonka voin tulostaa.`,
    tags: ["uusi-puhelin", "pääsyavain", "muistilista"],
    sameProblem: 26,
    views: 1680,
    answers: [
      {
        key: "muistilista",
        by: "aino_s",
        after: 58,
        body: `Tein viime kuussa itselleni tämän:

**Ennen kuin kosket vanhaan puhelimeen**

1. Tulosta varakoodit: Profiili › Turvallisuus › *Varakoodit*. Kymmenen koodia, jokainen toimii kerran.
2. Katso, että puhelinnumero ja sähköposti ovat oikein.

**Uusi puhelin kädessä, vanha vielä päällä**

3. Asenna sovellus ja kirjaudu koodilla, joka tulee tekstiviestinä.
4. Lisää uusi pääsyavain: Turvallisuus › *Pääsyavaimet* › Lisää.
5. Tee yksi pieni maksu uudella puhelimella.

**Vasta sen jälkeen**

6. Poista vanha puhelin: Turvallisuus › *Laitteet*.
7. Tyhjennä vanha puhelin.

Ja se, minkä itse unohdin: tee sama **pankin omalle sovellukselle**, muuten verkkomaksut hylätään (\`D-17\`).`,
        helpful: 36,
        staffPick: true,
        solution: { after: 5800, note: "Tulostettu ja noudatettu. Meni 12 minuuttia." },
        comments: [
          {
            by: "esko_k",
            text: "Juuri tällainen. Kohta 5 on viisas, siinä huomasin että ilmoitukset puuttuivat.",
            after: 5810,
          },
          { by: "mummo-51", text: "Tämä on jääkaapin ovessa.", after: 20000 },
        ],
      },
      {
        key: "sim-samalla",
        by: "jari_t",
        after: 300,
        body: `Älä vaihda liittymää samalla viikolla. Minä vaihdoin molemmat ja koodit tulivat kolme päivää väärään paikkaan.`,
        helpful: 14,
      },
    ],
  },
  {
    key: "tunnistautuminen-ulkomailla",
    lang: "fi",
    topic: "security",
    title: "Asun ulkomailla eikä suomalaista puhelinnumeroa enää ole. Mihin koodit saa?",
    by: "oona_p",
    hoursAgo: 11,
    body: `Muutin Irlantiin töihin ja irtisanoin suomalaisen liittymän ensi kuun alusta. Sovellus hyväksyy irlantilaisen numeron, mutta sanoo samalla: ”osa palveluista vaatii suomalaisen numeron”. Mitkä osat?

Riittääkö pelkkä pääsyavain, vai jäänkö jossain vaiheessa jumiin? Vielä ehtisin siirtää numeron johonkin halpaan liittymään.`,
    tags: ["ulkomaat", "puhelinnumero", "pääsyavain"],
    sameProblem: 2,
    views: 36,
    answers: [],
  },
  {
    key: "tekstiviesti-lompakko-suljettu",
    lang: "fi",
    topic: "scams",
    title: "Tekstiviesti: ”lompakkonne on suljettu, avatkaa se tästä”. Onko tämä teiltä?",
    by: "mummo-51",
    hoursAgo: 90,
    body: `Tuli aamulla kahvia keittäessä. Samassa viestiketjussa, johon tulevat ne oikeatkin koodit! Siksi en tiedä mitä uskoa. Viestissä sanotaan:

> Soljuma: Lompakkonne on suljettu turvallisuussyistä. Avatkaa se 12 tunnin kuluessa: (linkki)

Teitittely on kyllä kaunista, mutta eikös se oikea sinuttele? En ole koskenut linkkiin. Lompakko aukeaa ihan tavallisesti.`,
    tags: ["huijaus", "tekstiviesti", "onko-aito"],
    sameProblem: 49,
    views: 3410,
    answers: [
      {
        key: "parivertailu",
        by: "timppa",
        after: 8,
        body: `Huijaus, ja hyvin huomattu tuo teitittely!

Samaan ketjuun se tulee siksi, että puhelin niputtaa viestit **lähettäjän nimen** mukaan, ja nimen voi kuka tahansa kirjoittaa. Se ei siis todista mitään.

Varmin keino: avaa sovellus ja katso kohta **Viestit**. Jokaisella oikealla viestillä on siellä kaksoiskappale. Jos kaksoista ei ole, viesti ei ole Soljumalta.

Sitten: kuva viestistä, **Apua › Ilmoita viestistä**, ja viesti roskiin.`,
        helpful: 41,
        staffPick: true,
        solution: { after: 55 },
        comments: [
          {
            by: "mummo-51",
            text: "Ei ollut kaksosta. Ilmoitettu ja hävitetty. Kahvi ehti jäähtyä mutta rahat on tallessa.",
            after: 58,
          },
          {
            by: "pirkko_l",
            text: "Minulle tuli samanlainen paketista, tullimaksu 1,95 €. Ei ollut kaksosta sielläkään.",
            after: 700,
          },
        ],
      },
      {
        key: "virallinen-viesti",
        by: "anna",
        after: 420,
        body: `Ei ole meiltä. Me emme **koskaan**

- lähetä linkkiä, josta pitäisi kirjautua
- pyydä koodia, salasanaa tai varakoodia, emme viestillä emmekä puhelimessa
- pyydä asentamaan ohjelmaa tai siirtämään rahoja ”turvatilille”

Jos ehdit painaa linkkiä ja kirjoittaa tunnuksesi: **Profiili › Lukitse lompakko** heti, ja sen jälkeen soitto sovelluksesta. Vastaamme yölläkin.`,
        helpful: 37,
        official: true,
      },
      {
        key: "sulje-linkit",
        by: "esko_k",
        after: 2100,
        body: `Puhelimen asetuksista voi estää linkit tuntemattomilta lähettäjiltä. Meillä on äidin puhelimessa se päällä.`,
        helpful: 11,
      },
    ],
    followers: ["pirkko_l", "hanna"],
  },
  {
    key: "ostaja-lahetti-linkin",
    lang: "fi",
    topic: "scams",
    title: "Ostaja lähetti linkin, josta ”saan maksun kortilleni”. Pitääkö kortin tiedot antaa?",
    by: "sanna",
    hoursAgo: 840,
    body: `Myyn lastenvaunuja kirppisryhmässä. Ostaja ei halua nähdä vaunuja ollenkaan, kuulemma kuriiri hakee, ja hän on ”jo maksanut”. Sain linkin sivulle, jossa on Soljuman näköinen logo, vaunujen kuva ja kohta *Syötä kortin numero ja turvakoodi vastaanottaaksesi 140 €*.

Olen myynyt ennenkin, mutta en ole koskaan antanut korttia **saadakseni** rahaa. Onko tämä jokin uusi tapa?`,
    tags: ["huijaus", "kirpputori", "onko-aito"],
    sameProblem: 29,
    views: 1730,
    answers: [
      {
        key: "ei-koskaan",
        by: "riikka",
        after: 6,
        body: `Ei ole uusi tapa, on vanha huijaus. **Rahan saamiseen ei tarvita koskaan kortin numeroa, turvakoodia eikä vahvistusta pankin sovelluksessa.** Jos sivu kysyy niitä, sinä olet maksaja.

Tuntomerkit ovat kaikki tässä: ei halua nähdä, kuriiri hakee, ”jo maksettu”, linkki. Ilmoita keskustelu ryhmän ylläpidolle ja kuva sovellukseen kohtaan *Ilmoita viestistä*.`,
        helpful: 34,
        solution: { after: 31 },
        comments: [
          {
            by: "sanna",
            text: "Kiitos. Hän alkoi heti painostaa, kun sanoin että katson tämän ensin. Estetty.",
            after: 33,
          },
        ],
      },
      {
        key: "oikea-tapa",
        by: "pekka",
        after: 70,
        body: `Ja miten oikea maksu näkyy: sovelluksessa, **Tapahtumat**-luettelossa, ilman että teet mitään. Jos siellä ei ole mitään, maksua ei ole, vaikka sinulla olisi kuinka monta kuvakaappausta.`,
        helpful: 25,
      },
    ],
  },
  {
    key: "annoin-koodin",
    lang: "fi",
    topic: "scams",
    title: "APUA annoin tekstiviestikoodin soittajalle, mitä teen NYT",
    by: "iida",
    hoursAgo: 26,
    body: `joku soitti ja sano olevansa soljuman turvasta ja et mun tilille yritetään kirjautua ja luin sille koodin ääneen. nyt sovellus kirjas mut ulos. en pääse takas. mitä mä teen`,
    tags: ["huijaus", "koodi", "kiire"],
    sameProblem: 15,
    views: 1960,
    answers: [
      {
        key: "nyt-heti",
        by: "hannele",
        after: 3,
        body: `1. Avaa sovellus, kirjautumissivun alareuna: **Lukitse lompakko**. Toimii ilman kirjautumista, tarvitset puhelinnumerosi ja syntymäpäiväsi.
2. Saman ruudun **Soita**-nappi. Vastaavat yötä päivää.
3. Soita pankkiisi ja sulje lompakkoon liitetyt kortit.
4. Sähköpostin salasana vaihtoon.

Tee 1 ennen kuin luet muita vastauksia. Kirjoita sitten tänne, pääsitkö läpi.`,
        helpful: 45,
        staffPick: true,
        solution: { after: 240 },
        comments: [
          { by: "iida", text: "lukittu. jonossa puhelimessa", after: 6 },
          { by: "hannele", text: "Hyvä. Pahin on nyt ohi, rahat eivät enää liiku.", after: 8 },
          {
            by: "iida",
            text: "ne oli yrittäny siirtää 900 e mut lukko ehti. sain tilin takas tunnissa. itken helpotuksesta",
            after: 236,
          },
          { by: "mummo-51", text: "Hyvin toimittu, tyttökulta.", after: 400 },
        ],
      },
      {
        key: "virallinen-koodi",
        by: "anna",
        after: 660,
        body: `Iida toimi juuri oikein, ja hänen luvallaan kerron numeron: puhelusta lukitukseen meni **yhdeksän minuuttia**, ja se riitti.

Tee vielä rikosilmoitus ja pyydä meiltä selvitys tapahtumista (Apua › *Omat tiedot*). Me emme soita ja kysy koodia. Oikean puhelun aikana sovelluksessa on vihreä rivi *Puhut Soljuman kanssa*.`,
        helpful: 33,
        official: true,
      },
    ],
    followers: ["sanna", "villasukka", "opiskelija22"],
  },
];
