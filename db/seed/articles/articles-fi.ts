import type { SeedArticle } from "#db/seed/types.ts";

export const articlesFi: SeedArticle[] = [
  {
    key: "vastaa-riitautukseen",
    lang: "fi",
    section: "refunds",
    kind: "guide",
    title: "Vastaa riitautukseen ajoissa",
    inShort:
      "Aikaa on kymmenen kalenteripäivää, pyhät mukaan lukien, klo 23.59 asti Suomen aikaa. Lähetä se, mitä sinulla on; vastinetta voi täydentää kerran.",
    by: "anna",
    publishedDaysAgo: 18,
    verifiedDaysAgo: 14,
    translationOf: "answer-a-dispute-in-time",
    blocks: [
      {
        kind: "warning",
        text: "Riita hävitään useimmiten siksi, ettei vastinetta lähetetty lainkaan, ei siksi, että siitä puuttui jotain.",
      },
      { kind: "heading", text: "Lähetä vastine, vaikka jotain puuttuisi" },
      {
        kind: "step",
        text: "Avaa riita ja valitse **Vastaa**. Kaikki, mitä lisäät, tallentuu saman tien.",
      },
      {
        kind: "step",
        text: `Liitä todisteet aikajärjestyksessä ja yhtenä tiedostona:

- tilausvahvistus ja myynti-ilmoitus sellaisena kuin se oli myyntipäivänä
- ”Sain tavaran” -kuittauksen kellonaika (näkyy maksun tiedoissa)
- kaikki viestit asiakkaan kanssa, myös kiitokset`,
        from: { thread: "asiakas-riitautti-hyvaksytyn", post: "jarjestys", mode: "adapted" },
      },
      {
        kind: "step",
        text: "Onko jokin todiste vasta tulossa? Rastita *Lisää todisteita on tulossa* ja kerro, mitä ja keneltä. Saat kerran viisi päivää lisää siitä, kun lähetät.",
        from: {
          thread: "asiakas-riitautti-hyvaksytyn",
          post: "virallinen-vastine",
          mode: "adapted",
        },
      },
      {
        kind: "note",
        text: "Viikonloput ja pyhät lasketaan mukaan.",
        from: {
          thread: "asiakas-riitautti-hyvaksytyn",
          post: "virallinen-vastine",
          mode: "verbatim",
        },
      },
      { kind: "heading", text: "Mikä ratkaisee" },
      {
        kind: "text",
        text: "Riidan ratkaisija katsoo, oliko tavara **luovutushetkellä** sellainen kuin luvattiin. Ostajan oma kuittaus on siitä paras todiste, mitä on.",
        from: { thread: "asiakas-riitautti-hyvaksytyn", post: "jarjestys", mode: "adapted" },
      },
      {
        kind: "note",
        text: "Poistitko myynti-ilmoituksen? Se säilyy 400 päivää kohdassa **Omat ilmoitukset › Päättyneet**.",
      },
      {
        kind: "fix",
        text: "Tarjoa kohtuullista ratkaisua, esimerkiksi palautusta tai osahyvitystä, **riidan sisällä**. Jos maksat sen ohi, voit joutua maksamaan koko summan vielä kerran.",
      },
    ],
  },
  {
    key: "toiminimen-asiakirjat-ohje",
    lang: "fi",
    section: "business",
    kind: "reference",
    title: "Toiminimi: asiakirjat, jotka kelpaavat ensimmäisellä kerralla",
    inShort:
      "Valitse lomakkeen alussa ”En ole kaupparekisterissä”. Sen jälkeen riittää yksi paperi: yritystietojen ote, verottajan todistus tai viimeisin alv-ilmoitus.",
    by: "anna",
    publishedDaysAgo: 95,
    verifiedDaysAgo: 30,
    translationOf: "documents-for-sole-traders",
    blocks: [
      { kind: "heading", text: "Ennen kuin lähetät" },
      {
        kind: "step",
        text: "Lomakkeen **ensimmäinen kysymys** ratkaisee: valitse *En ole kaupparekisterissä*. Oletuksena on toinen vaihtoehto, ja silloin mikään muu kuin ote ei kelpaa.",
        from: {
          thread: "toiminimen-asiakirjat",
          post: "rekisteriote-tai-todistus",
          mode: "verbatim",
        },
      },
      {
        kind: "step",
        text: "Ota yksi alla olevista papereista. Jos kuvaat sen: päivänvalo, ei salamaa, kaikki neljä kulmaa näkyviin.",
        from: {
          thread: "toiminimen-asiakirjat",
          post: "rekisteriote-tai-todistus",
          mode: "adapted",
        },
      },
      { kind: "heading", text: "Yksi näistä riittää" },
      {
        kind: "text",
        text: `1. yritystietojen ote, jossa näkyvät Y-tunnus ja ennakkoperintärekisteri (maksuton, tulostuu verkosta heti)
2. verottajan todistus rekisteröinnistä, enintään 3 kuukautta vanha
3. viimeisin alv-ilmoitus ja sen vastaanottokuittaus`,
        from: {
          thread: "toiminimen-asiakirjat",
          post: "rekisteriote-tai-todistus",
          mode: "verbatim",
        },
      },
      { kind: "heading", text: "Jos asiakirja hylätään" },
      {
        kind: "text",
        text: `| Koodi | Mitä se tarkoittaa | Mitä teet |
| --- | --- | --- |
| \`V-12\` | kuvaa ei voi lukea | kuvaa uudestaan ikkunan ääressä |
| \`V-20\` | nimet eroavat toisistaan | tarkista nimi pankissa, rekisterissä ja passissa |
| \`V-31\` | paperista ei näe, että toiminta jatkuu tänään | lähetä jokin yllä olevista |`,
      },
      {
        kind: "text",
        text: "Tarkistus kestää 2–3 pankkipäivää. Jos asiakirja hylätään, lähetä uusi **samaan hakemukseen**: se menee jonon kärkeen. Uusi hakemus aloittaa alusta.",
        from: { thread: "toiminimen-asiakirjat", post: "virallinen-toiminimi", mode: "verbatim" },
      },
    ],
  },
  {
    key: "uusi-puhelin-muistilista",
    lang: "fi",
    section: "security",
    kind: "guide",
    title: "Muistilista: lompakko uuteen puhelimeen",
    inShort:
      "Tulosta varakoodit ja lisää uusi pääsyavain, kun vanha puhelin on vielä päällä. Tyhjennä vanha puhelin vasta, kun olet maksanut kerran uudella.",
    by: "anna",
    publishedDaysAgo: 80,
    verifiedDaysAgo: 17,
    blocks: [
      { kind: "heading", text: "Ennen kuin kosket vanhaan puhelimeen" },
      {
        kind: "step",
        text: "Tulosta varakoodit: Profiili › Turvallisuus › *Varakoodit*. Kymmenen koodia, jokainen toimii kerran.",
        from: { thread: "uusi-puhelin-koodit", post: "muistilista", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "Katso, että puhelinnumero ja sähköposti ovat oikein.",
        from: { thread: "uusi-puhelin-koodit", post: "muistilista", mode: "verbatim" },
      },
      { kind: "heading", text: "Molemmat puhelimet päällä" },
      {
        kind: "step",
        text: "Asenna sovellus ja kirjaudu koodilla, joka tulee tekstiviestinä.",
        from: { thread: "uusi-puhelin-koodit", post: "muistilista", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "Lisää uusi pääsyavain: Turvallisuus › *Pääsyavaimet* › Lisää.",
        from: { thread: "uusi-puhelin-koodit", post: "muistilista", mode: "verbatim" },
      },
      {
        kind: "step",
        text: "Tee yksi pieni maksu uudella puhelimella. Samalla näet, tulevatko ilmoitukset perille.",
        from: { thread: "uusi-puhelin-koodit", post: "muistilista", mode: "adapted" },
      },
      { kind: "heading", text: "Vasta sen jälkeen" },
      {
        kind: "step",
        text: "Poista vanha puhelin kohdassa Turvallisuus › *Laitteet* ja tyhjennä se.",
        from: { thread: "uusi-puhelin-koodit", post: "muistilista", mode: "adapted" },
      },
      {
        kind: "warning",
        text: "Tee sama **pankkisi omalle sovellukselle**. Jos pankin vahvistukset menevät yhä vanhaan puhelimeen, verkkomaksut hylätään koodilla `D-17`.",
        from: { thread: "kortti-hylataan-verkossa", post: "vahvistus-vanhassa", mode: "adapted" },
      },
      {
        kind: "note",
        text: "Älä vaihda liittymää samalla viikolla.",
        from: { thread: "uusi-puhelin-koodit", post: "sim-samalla", mode: "verbatim" },
      },
    ],
  },
  {
    key: "kasvotusten-myyty-pidatetty",
    lang: "fi",
    section: "holds",
    kind: "faq",
    title: "Myit kasvotusten ja maksu pidätettiin: näin se vapautuu",
    inShort:
      "Pyydä ostajaa painamaan Sain tavaran, niin rahat vapautuvat heti. Ellei hän vastaa, ilmoita ettei kyse ole paketista: odotus on 7 päivää eikä 21.",
    by: "anna",
    publishedDaysAgo: 60,
    verifiedDaysAgo: 19,
    blocks: [
      { kind: "heading", text: "Miksi rahat odottavat?" },
      {
        kind: "text",
        text: "Pidätys koskee **jokaista uutta myyjää** viiden ensimmäisen myynnin tai 90 päivän ajan, sen mukaan kumpi päättyy ensin. Rahat ovat sinun koko ajan, ne vain odottavat.",
        from: { thread: "kirppismaksu-jumissa", post: "miksi-pidatetaan", mode: "adapted" },
      },
      { kind: "heading", text: "Miten odotusta lyhennetään?" },
      {
        kind: "step",
        text: "Avaa maksu ja valitse *Viesti ostajalle*. Et tarvitse hänen numeroaan etkä nimeään.",
        from: { thread: "kirppismaksu-jumissa", post: "sain-tavaran", mode: "adapted" },
      },
      {
        kind: "step",
        text: "Pyydä häntä painamaan maksun alla olevaa nappia **Sain tavaran**. Rahat vapautuvat heti.",
        from: { thread: "kirppismaksu-jumissa", post: "sain-tavaran", mode: "adapted" },
      },
      {
        kind: "step",
        text: "Ellei hän vastaa, valitse **Lisää seuranta › Ei pakettia** ja kirjoita yhdellä virkkeellä, missä ja milloin tavara luovutettiin.",
        from: { thread: "kirppismaksu-jumissa", post: "miksi-pidatetaan", mode: "adapted" },
      },
      { kind: "heading", text: "Milloin pidätys päättyy?" },
      {
        kind: "text",
        text: `- **heti**, kun ostaja painaa *Sain tavaran*
- **3 päivää** siitä, kun kuljetusliike ilmoittaa paketin toimitetuksi
- **7 päivää** maksusta, kun ilmoitat, ettei kyse ole paketista
- **21 päivää** maksusta joka tapauksessa`,
        from: { thread: "kirppismaksu-jumissa", post: "virallinen-h21", mode: "verbatim" },
      },
      {
        kind: "note",
        text: "Pyydä ensi kerralla painamaan nappia samalla, kun tavara vaihtaa omistajaa.",
        from: { thread: "kirppismaksu-jumissa", post: "sain-tavaran", mode: "adapted" },
      },
    ],
  },
  {
    key: "tiliotteet-kirjanpitoon",
    lang: "fi",
    section: "transfers",
    kind: "reference",
    title: "Tiliotteet kirjanpitoon ja veroilmoitusta varten",
    inShort:
      "Koko vuoden saa yhtenä tiedostona selaimella: Tiliotteet, Lataa, Oma jakso. Kirjanpitäjälle voi antaa oman pääsyn, jolla ei voi siirtää rahaa.",
    by: "anna",
    publishedDaysAgo: 30,
    verifiedDaysAgo: 30,
    blocks: [
      { kind: "heading", text: "Pitkä jakso yhtenä tiedostona" },
      {
        kind: "text",
        text: "**Tiliotteet › Lataa › Oma jakso**, enintään 400 päivää, ja kaikki tulee nykyisessä muodossa, myös vanhat kuukaudet.",
        from: { thread: "tiliote-koko-vuodelta", post: "oma-jakso", mode: "verbatim" },
      },
      {
        kind: "note",
        text: "Tämä toimii vain selaimella. Sovelluksesta voi ladata kuukauden kerrallaan.",
        from: { thread: "tiliote-koko-vuodelta", post: "oma-jakso", mode: "adapted" },
      },
      { kind: "heading", text: "Mikä muoto?" },
      {
        kind: "text",
        text: `| Tarvitset sen | Valitse |
| --- | --- |
| tositteeksi | *PDF* |
| suomenkieliseen taulukkolaskentaan | *CSV, puolipiste* |
| englanninkieliseen taulukkolaskentaan | *CSV, pilkku* |
| etkä tiedä, kumpi ohjelma on | *Taulukko (.ods)* |

Näkyvätkö ä ja ö väärin? Rastita latauksessa *tavujärjestysmerkki*.`,
        from: { thread: "csv-breaks-in-spreadsheet", post: "spreadsheet-format", mode: "adapted" },
      },
      {
        kind: "note",
        text: "Säilytä molemmat. PDF kelpaa tositteeksi, CSV ei, koska sitä voi muuttaa.",
        from: { thread: "tiliote-koko-vuodelta", post: "pdf-vai-csv", mode: "verbatim" },
      },
      { kind: "heading", text: "Pääsy kirjanpitäjälle" },
      {
        kind: "step",
        text: "Avaa **Yritystili › Ihmiset › Kutsu** ja valitse rooli *Kirjanpitäjä*.",
        from: { thread: "kirjanpitajan-paasy", post: "kirjanpitaja-rooli", mode: "adapted" },
      },
      {
        kind: "text",
        text: "Hän näkee tapahtumat, kuitit, tilitykset ja kulut ja saa ladata ne. Hän ei voi maksaa, palauttaa eikä nostaa, eikä hän näe asiakkaiden yhteystietoja.",
        from: { thread: "kirjanpitajan-paasy", post: "kirjanpitaja-rooli", mode: "verbatim" },
      },
    ],
  },
];
