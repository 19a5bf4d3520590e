import type { SeedTag } from "./types.ts";

/** What the admin wrote about the tags that are used most. */
export const tags: SeedTag[] = [
  {
    name: "refund",
    description: "Money that a shop or a seller sends back: where it is, and how long it takes.",
    synonyms: ["refunds", "money-back"],
  },
  {
    name: "hold",
    description: "Payments that wait before the money can be used.",
    synonyms: ["on-hold", "pending-payment"],
  },
  {
    name: "verification",
    description: "Proving who you or your business are.",
    synonyms: ["identity-check"],
  },
  {
    name: "is-this-real",
    description:
      "Mails, messages and calls that claim to come from the company. When in doubt, ask here first.",
    synonyms: ["is-it-real"],
  },
  {
    name: "riitautus",
    description: "Kun ostaja ja myyjä ovat eri mieltä maksusta.",
    synonyms: ["reklamaatio"],
  },
  {
    name: "huijaus",
    description: "Viestit ja soitot, joilla yritetään viedä rahaa tai tunnuksia.",
    synonyms: ["huijausviesti"],
  },
];
