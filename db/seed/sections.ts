import type { SeedSection } from "./types.ts";

/** The sections of the Help Center, in the order in which they are shown. */
export const sections: SeedSection[] = [
  {
    slug: "refunds",
    name: { en: "Refunds and disputes", fi: "Palautukset ja riitautukset" },
    intro: {
      en: "Money coming back, and what to do when buyer and seller disagree.",
      fi: "Palautuvat rahat, ja mitä tehdä, kun ostaja ja myyjä ovat eri mieltä.",
    },
    topic: "refunds-and-disputes",
  },
  {
    slug: "holds",
    name: { en: "Payments on hold", fi: "Pidätetyt maksut" },
    intro: {
      en: "Why money waits, for how long, and what shortens it.",
      fi: "Miksi raha odottaa, kuinka kauan ja mikä odotusta lyhentää.",
    },
    topic: "payments-on-hold",
  },
  {
    slug: "cards",
    name: { en: "Cards and declined payments", fi: "Kortit ja hylätyt maksut" },
    intro: {
      en: "Card linked, card refused, and everything in between.",
      fi: "Kortti liitetty, kortti hylätty ja kaikki siltä väliltä.",
    },
    topic: "cards",
  },
  {
    slug: "security",
    name: { en: "Sign-in and security", fi: "Kirjautuminen ja turvallisuus" },
    intro: {
      en: "New phones, codes, and messages that only pretend to be from us.",
      fi: "Uudet puhelimet, koodit ja viestit, jotka vain näyttävät tulevan meiltä.",
    },
    topic: "security",
  },
  {
    slug: "business",
    name: { en: "Business accounts", fi: "Yritystilit" },
    intro: {
      en: "Documents for verification, readers, payment links and who may see what.",
      fi: "Tunnistamisen asiakirjat, päätteet, maksulinkit ja kuka saa nähdä mitäkin.",
    },
    topic: "business",
  },
  {
    slug: "transfers",
    name: { en: "Payouts and statements", fi: "Tilitykset ja tiliotteet" },
    intro: {
      en: "To your bank and back, and the figures for your bookkeeping.",
      fi: "Rahat pankkiin ja takaisin, ja luvut kirjanpitoa varten.",
    },
    topic: "bank-transfers",
  },
];
