import type { SeedThread } from "#db/seed/types.ts";

export const holdsFi: SeedThread[] = [
  {
    key: "kirppismaksu-jumissa",
    lang: "fi",
    topic: "payments-on-hold",
    title: "myin kirppiksellä takin ja rahat on jumissa 21 päivää, mitä ihmettä",
    by: "villasukka",
    hoursAgo: 2120,
    body: `siis myin takin ihan kasvotusten, toinen maksoi mun puhelimen koodilla ja lähti takki päällä kotiin. nyt siinä lukee **pidätetty, enintään 21 päivää** ja \`H-21\`

ei mulla oo mitään lähetystunnusta kun ei oo mitään lähetystä?? ja ostaja oli joku ihan tuntematon. tarviin ton 60 e ennen vuokraa`,
    tags: ["pidätetty-maksu", "h-21", "kirpputori"],
    fields: { "hold-code": "H-21", "what-was-sold": "Kädestä käteen annettua tavaraa" },
    sameProblem: 44,
    views: 2310,
    answers: [
      {
        key: "sain-tavaran",
        by: "sanna",
        after: 9,
        body: `ostajalla on sovelluksessa maksun alla nappi **Sain tavaran**. kun se painaa sitä, rahat vapautuu heti. laita sille viesti sen maksun kautta (avaa maksu › *Viesti ostajalle*), ei tartte tietää numeroa eikä nimeä.

ens kerralla pyydä painamaan siinä samalla kun takki vaihtaa omistajaa :)`,
        helpful: 38,
        solution: { after: 260 },
        comments: [
          {
            by: "villasukka",
            text: "laitoin viestin ja se painoi bussissa. rahat tuli, en kestä, kiitos",
            after: 262,
          },
          {
            by: "kalastaja",
            text: "Minä en päästä kalapussista irti ennen kuin nappi on painettu.",
            after: 400,
          },
        ],
      },
      {
        key: "miksi-pidatetaan",
        by: "pekka",
        after: 55,
        body: `Ja jotta ei jää paha mieli: pidätys koskee **jokaista uutta myyjää** viiden ensimmäisen myynnin tai 90 päivän ajan, sen mukaan kumpi päättyy ensin. Rahat ovat sinun koko ajan, ne vain odottavat.

Jos nappi ei onnistu (ostaja ei vastaa), valitse **Lisää seuranta › Ei pakettia** ja kirjoita yhdellä virkkeellä, missä ja milloin tavara luovutettiin. Silloin odotus on 7 päivää eikä 21.`,
        helpful: 30,
        staffPick: true,
        solution: { after: 300, note: "tän tein toiseen myyntiin, toimi kans" },
      },
      {
        key: "virallinen-h21",
        by: "anna",
        after: 1320,
        body: `Tiivistettynä, milloin pidätys \`H-21\` päättyy:

- **heti**, kun ostaja painaa *Sain tavaran*
- **3 päivää** siitä, kun kuljetusliike ilmoittaa paketin toimitetuksi
- **7 päivää** maksusta, kun ilmoitat, ettei kyse ole paketista
- **21 päivää** maksusta joka tapauksessa

Tukeen kirjoittaminen ei nopeuta, koska näemme saman kellon kuin sinä. Kun myyt tutulle, pyydä häntä painamaan nappia saman tien.`,
        helpful: 25,
        official: true,
      },
    ],
    followers: ["jonna", "oona_p", "iida"],
  },
  {
    key: "seuran-jasenmaksut-pidatetty",
    lang: "fi",
    topic: "payments-on-hold",
    title: "Yhdistyksen jäsenmaksut pidätettiin, kun 140 jäsentä maksoi samana päivänä",
    by: "saunaseura",
    hoursAgo: 1300,
    body: `Hyvä yhteisö,

lähetimme jäsenillemme maksulinkin (25 €/jäsen) maanantaina. Tiistaihin mennessä maksuja oli tullut 140, yhteensä 3 500 €, ja niistä 96 on nyt pidätetty koodilla \`H-05\`. Perusteeksi ilmoitetaan ”tavallisesta poikkeava toiminta”. Toiminta on sikäli poikkeavaa, että jäsenistö maksoi ensi kerran ajallaan.

Kiukaan osamaksu erääntyy perjantaina. Miten yhdistys voi selvittää asian, kun takana on 140 eri maksajaa?

Saunaseuran rahastonhoitaja`,
    tags: ["pidätetty-maksu", "h-05", "yhdistys", "jäsenmaksu"],
    fields: { "hold-code": "H-05", "what-was-sold": "Ei mitään, kyse ei ole myynnistä" },
    sameProblem: 11,
    views: 640,
    answers: [
      {
        key: "yksi-selvitys",
        by: "antti_m",
        after: 75,
        body: `Ei tarvitse 140 selvitystä, yksi riittää. Meidän pelaajamaksuissa toimi tämä:

1. Yritystili › **Selvityspyynnöt**. Siellä on yksi pyyntö, vaikka maksuja on monta.
2. Liitä **hallituksen pöytäkirja**, jossa jäsenmaksu on päätetty, ja linkin teksti. Jäsenluetteloa *ei* pidä liittää, sitä ei kysytä.
3. Kirjoita, montako maksua vielä on tulossa ja mihin mennessä.

Meillä meni puolitoista päivää.`,
        helpful: 20,
        solution: {
          after: 11600,
          by: "pekka",
          note: "Kysyjä ei ole palannut, mutta neuvo on oikea ja moni on kuitannut sen toimivaksi.",
        },
        comments: [
          {
            by: "leena_k",
            text: "Tämä. Ja pöytäkirjasta kelpaa ote, muita asioita saa peittää.",
            after: 300,
          },
        ],
      },
      {
        key: "ennakkoon",
        by: "leena_k",
        after: 290,
        body: `Ensi vuonna ilmoita etukäteen: yritystili › Asetukset › **Tulossa poikkeuksellisia maksuja**. Päivät, arvio määrästä ja syy. Silloin pidätystä ei yleensä tule lainkaan.`,
        helpful: 16,
      },
    ],
  },
  {
    key: "ostaja-ei-paina-nappia",
    lang: "fi",
    topic: "payments-on-hold",
    title: "Ostaja kieltäytyy painamasta ”Sain tavaran”, vaikka tuote on hänellä",
    by: "jonna",
    hoursAgo: 21,
    body: `Myin käytetyn keinutuolin, ostaja haki sen pakettiautolla ja kirjoitti illalla viestin ”tuoli on ihana”. Pyysin painamaan nappia, ja nyt hän sanoo painavansa vasta, jos annan 20 euroa pois, koska jalassa on naarmu. Naarmu näkyi ilmoituksen kuvassa.

Kelpaako tuo ”tuoli on ihana” mihinkään? Pidätys päättyy vasta kahden viikon päästä, enkä halua maksaa lunnaita.`,
    tags: ["pidätetty-maksu", "h-21"],
    fields: { "hold-code": "H-21", "what-was-sold": "Kädestä käteen annettua tavaraa" },
    sameProblem: 3,
    views: 44,
    answers: [],
    followers: ["villasukka"],
  },
];
