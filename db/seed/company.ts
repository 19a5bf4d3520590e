import type { SeedLang, SeedText } from "./types.ts";

export interface SeedOpening {
  /** 1 is Monday, 7 is Sunday. */
  days: number[];
  /** In the site's time zone, HH:MM. */
  from: string;
  to: string;
}

export interface SeedChannel {
  /** What it is for. */
  matter: SeedText;
  /** By what way one gets there. */
  way: SeedText;
  hours: SeedOpening[];
  languages: SeedLang[];
}

export interface SeedCompany {
  name: string;
  contact: SeedChannel[];
}

/** An invented payment service. The name is made up from Finnish "soljua", to flow without a sound. */
export const company: SeedCompany = {
  name: "Soljuma",
  contact: [
    {
      matter: {
        en: "A payment you did not make, a stolen phone, or a code given to a stranger",
        fi: "Maksu, jota et tehnyt, varastettu puhelin tai koodi, jonka annoit vieraalle",
      },
      way: {
        en: "In the app: Profile, then Lock my wallet. It stops all payments at once and connects you to a person.",
        fi: "Sovelluksessa: Profiili, sitten Lukitse lompakko. Se pysäyttää maksut heti ja yhdistää sinut ihmiseen.",
      },
      hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }],
      languages: ["en", "fi"],
    },
    {
      matter: {
        en: "Your own account: a held payment, a refund, a limit, a changed name",
        fi: "Oma tilisi: pidätetty maksu, palautus, rajoitus, muuttunut nimi",
      },
      way: {
        en: "In the app: Help, then Write to us. The messages stay in the app; nobody will ask you to continue elsewhere.",
        fi: "Sovelluksessa: Apua, sitten Kirjoita meille. Viestit pysyvät sovelluksessa; kukaan ei pyydä jatkamaan muualla.",
      },
      hours: [
        { days: [1, 2, 3, 4, 5], from: "08:00", to: "20:00" },
        { days: [6], from: "10:00", to: "16:00" },
      ],
      languages: ["en", "fi"],
    },
    {
      matter: {
        en: "Business accounts: verification, readers, payouts",
        fi: "Yritystilit: tunnistaminen, päätteet, tilitykset",
      },
      way: {
        en: "Business account, then Support, then Call me. You choose the quarter of an hour.",
        fi: "Yritystili, sitten Tuki, sitten Soittakaa minulle. Valitset itse vartin, jolloin soitamme.",
      },
      hours: [{ days: [1, 2, 3, 4, 5], from: "08:00", to: "17:00" }],
      languages: ["en", "fi"],
    },
    {
      matter: {
        en: "A message that claims to be from Soljuma",
        fi: "Viesti, joka väittää tulevansa Soljumalta",
      },
      way: {
        en: "In the app: Help, then Report a message. A picture of the message is enough; do not open its links.",
        fi: "Sovelluksessa: Apua, sitten Ilmoita viestistä. Kuva viestistä riittää; älä avaa sen linkkejä.",
      },
      hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "07:00", to: "22:00" }],
      languages: ["en", "fi"],
    },
    {
      matter: {
        en: "A complaint about a decision, or a request for your own data",
        fi: "Valitus päätöksestä tai pyyntö saada omat tietosi",
      },
      way: {
        en: "In writing: Help, then Complaint or My data. You get an answer within 15 working days.",
        fi: "Kirjallisesti: Apua, sitten Valitus tai Omat tiedot. Saat vastauksen 15 arkipäivän kuluessa.",
      },
      hours: [{ days: [1, 2, 3, 4, 5], from: "09:00", to: "16:00" }],
      languages: ["en", "fi"],
    },
  ],
};
