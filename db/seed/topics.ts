import type { SeedTopic } from "./types.ts";

/** Twelve topics in two levels, in the order in which they are shown. */
export const topics: SeedTopic[] = [
  {
    slug: "payments",
    name: { en: "Payments", fi: "Maksaminen" },
    description: {
      en: "Paying and being paid, when it fits none of the topics below.",
      fi: "Maksaminen ja maksun saaminen, kun mikään alla olevista aiheista ei sovi.",
    },
  },
  {
    slug: "refunds-and-disputes",
    parent: "payments",
    name: { en: "Refunds and disputes", fi: "Palautukset ja riitautukset" },
    description: {
      en: "Money that should come back, and what to do when buyer and seller disagree.",
      fi: "Rahat, joiden pitäisi palata, ja mitä tehdä, kun ostaja ja myyjä ovat eri mieltä.",
    },
    fields: [
      {
        key: "paid-with",
        label: { en: "How was it paid?", fi: "Miten maksu maksettiin?" },
        hint: {
          en: "A refund goes back the way the payment came.",
          fi: "Palautus kulkee samaa tietä kuin maksu.",
        },
        required: true,
        options: [
          { en: "Debit card", fi: "Pankkikortti" },
          { en: "Credit card", fi: "Luottokortti" },
          { en: "Wallet balance", fi: "Lompakon saldo" },
          { en: "Bank transfer", fi: "Tilisiirto" },
          { en: "I am the seller", fi: "Olen myyjä" },
        ],
      },
      {
        key: "waiting",
        label: { en: "How long have you waited?", fi: "Kuinka kauan olet odottanut?" },
        hint: { en: "In days, roughly.", fi: "Päivinä, suunnilleen." },
        required: false,
      },
    ],
  },
  {
    slug: "payments-on-hold",
    parent: "payments",
    name: { en: "Payments on hold", fi: "Pidätetyt maksut" },
    description: {
      en: "Why money waits, for how long, and what shortens it.",
      fi: "Miksi raha odottaa, kuinka kauan ja mikä odotusta lyhentää.",
    },
    fields: [
      {
        key: "hold-code",
        label: { en: "Code of the hold", fi: "Pidätyksen koodi" },
        hint: {
          en: "Activity, then the payment, then “Why is this held?”. It looks like H-21.",
          fi: "Tapahtumat, sitten maksu, sitten ”Miksi maksu on pidätetty?”. Koodi on muotoa H-21.",
        },
        required: false,
      },
      {
        key: "what-was-sold",
        label: { en: "What was sold?", fi: "Mitä myytiin?" },
        required: false,
        options: [
          { en: "Goods that are sent", fi: "Lähetettävää tavaraa" },
          { en: "Goods handed over in person", fi: "Kädestä käteen annettua tavaraa" },
          { en: "A service or something digital", fi: "Palvelu tai digitaalinen tuote" },
          { en: "Nothing, it is not a sale", fi: "Ei mitään, kyse ei ole myynnistä" },
        ],
      },
    ],
  },
  {
    slug: "cards",
    parent: "payments",
    name: { en: "Cards and declined payments", fi: "Kortit ja hylätyt maksut" },
    description: {
      en: "A card that is linked, refused, expired or charged twice.",
      fi: "Kortti, joka on liitetty, hylätty, vanhentunut tai veloitettu kahdesti.",
    },
    fields: [
      {
        key: "decline-code",
        label: { en: "Code of the refusal", fi: "Hylkäyksen koodi" },
        hint: {
          en: "Two digits after a D, under the payment in Activity.",
          fi: "D-kirjain ja kaksi numeroa, maksun alla kohdassa Tapahtumat.",
        },
        required: false,
      },
      {
        key: "where",
        label: { en: "Where did you pay?", fi: "Missä maksoit?" },
        required: true,
        options: [
          { en: "Online", fi: "Verkossa" },
          { en: "At a till", fi: "Kassalla" },
          { en: "At an unattended machine", fi: "Automaatilla ilman kassaa" },
          {
            en: "Nowhere, it is about linking a card",
            fi: "En missään, kyse on kortin liittämisestä",
          },
        ],
      },
    ],
  },
  {
    slug: "bank-transfers",
    name: { en: "Bank transfers and payouts", fi: "Tilisiirrot ja tilitykset" },
    description: {
      en: "Money to your bank and from it, and transfers that came back.",
      fi: "Rahaa pankkiin ja pankista, ja siirrot, jotka tulivat takaisin.",
    },
  },
  {
    slug: "fees",
    parent: "bank-transfers",
    name: { en: "Fees and exchange rates", fi: "Kulut ja valuuttakurssit" },
    description: {
      en: "What it costs, and why the statement says something else than the screen.",
      fi: "Mitä mikin maksaa ja miksi tiliotteella lukee muuta kuin ruudulla.",
    },
  },
  {
    slug: "security",
    name: { en: "Sign-in and security", fi: "Kirjautuminen ja turvallisuus" },
    description: {
      en: "Passkeys, codes, new phones, and payments that you did not make.",
      fi: "Pääsyavaimet, koodit, uudet puhelimet ja maksut, joita et tehnyt.",
    },
  },
  {
    slug: "scams",
    parent: "security",
    name: { en: "Scams and suspicious messages", fi: "Huijaukset ja epäilyttävät viestit" },
    description: {
      en: "Is this mail real? Is this buyer real? Ask before you click.",
      fi: "Onko viesti aito? Onko ostaja aito? Kysy ennen kuin painat.",
    },
  },
  {
    slug: "business",
    name: { en: "Business accounts", fi: "Yritystilit" },
    description: {
      en: "Opening, running and sharing an account of a company, a sole trader or a club.",
      fi: "Yrityksen, toiminimen tai yhdistyksen tilin avaaminen, käyttö ja jakaminen.",
    },
  },
  {
    slug: "verification",
    parent: "business",
    name: { en: "Business verification", fi: "Yrityksen tunnistaminen" },
    description: {
      en: "Documents, owners, and how long the check takes.",
      fi: "Asiakirjat, omistajat ja kuinka kauan tarkistus kestää.",
    },
    fields: [
      {
        key: "form",
        label: { en: "What kind of business?", fi: "Millainen yritys?" },
        required: true,
        options: [
          { en: "Sole trader", fi: "Toiminimi" },
          { en: "Limited company", fi: "Osakeyhtiö" },
          { en: "Association or club", fi: "Yhdistys" },
          { en: "Something else", fi: "Jokin muu" },
        ],
      },
      {
        key: "reason-code",
        label: { en: "Code of the rejection", fi: "Hylkäyksen koodi" },
        hint: { en: "It looks like V-12.", fi: "Koodi on muotoa V-12." },
        required: false,
      },
    ],
  },
  {
    slug: "links-and-readers",
    parent: "business",
    name: { en: "Payment links, readers, invoices", fi: "Maksulinkit, päätteet, laskut" },
    description: {
      en: "Taking money by link, by card reader or by invoice.",
      fi: "Maksujen vastaanottaminen linkillä, maksupäätteellä tai laskulla.",
    },
    fields: [
      {
        key: "reader",
        label: { en: "Which reader?", fi: "Mikä pääte?" },
        required: false,
        options: [
          { en: "Pocket reader", fi: "Taskupääte" },
          { en: "Counter reader with a printer", fi: "Pöytäpääte, jossa on tulostin" },
          { en: "No reader", fi: "Ei päätettä" },
        ],
      },
    ],
  },
  {
    slug: "app",
    name: { en: "App and statements", fi: "Sovellus ja tiliotteet" },
    description: {
      en: "Crashes, notifications, exports, and making the text bigger.",
      fi: "Kaatumiset, ilmoitukset, tiliotteiden lataus ja tekstin suurentaminen.",
    },
    fields: [
      {
        key: "app-version",
        label: { en: "Version of the app", fi: "Sovelluksen versio" },
        hint: {
          en: "Profile, then About. Three numbers with dots.",
          fi: "Profiili, sitten Tietoja. Kolme numeroa ja pisteet.",
        },
        required: false,
      },
    ],
  },
];
