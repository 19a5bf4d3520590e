import { appEn } from "./threads/app-en.ts";
import { appFi } from "./threads/app-fi.ts";
import { businessEn } from "./threads/business-en.ts";
import { businessFi } from "./threads/business-fi.ts";
import { cardsEn } from "./threads/cards-en.ts";
import { cardsFi } from "./threads/cards-fi.ts";
import { cardsMoreEn } from "./threads/cards-more-en.ts";
import { disputesEn } from "./threads/disputes-en.ts";
import { feesEn } from "./threads/fees-en.ts";
import { holdsEn } from "./threads/holds-en.ts";
import { holdsFi } from "./threads/holds-fi.ts";
import { linksEn } from "./threads/links-en.ts";
import { linksFi } from "./threads/links-fi.ts";
import { paymentsEn, paymentsFi } from "./threads/payments.ts";
import { proofEn } from "./threads/proof-en.ts";
import { refundsEn } from "./threads/refunds-en.ts";
import { refundsFi } from "./threads/refunds-fi.ts";
import { roughEn } from "./threads/rough-en.ts";
import { roughFi } from "./threads/rough-fi.ts";
import { scamsEn } from "./threads/scams-en.ts";
import { securityEn } from "./threads/security-en.ts";
import { securityFi } from "./threads/security-fi.ts";
import { transfersEn } from "./threads/transfers-en.ts";
import { transfersFi } from "./threads/transfers-fi.ts";
import type { SeedThread } from "./types.ts";

/** Every thread of the invented community, topic by topic. */
export const threads: SeedThread[] = [
  ...paymentsEn,
  ...paymentsFi,
  ...refundsEn,
  ...disputesEn,
  ...proofEn,
  ...refundsFi,
  ...holdsEn,
  ...holdsFi,
  ...cardsEn,
  ...cardsMoreEn,
  ...cardsFi,
  ...transfersEn,
  ...transfersFi,
  ...feesEn,
  ...securityEn,
  ...securityFi,
  ...scamsEn,
  ...businessEn,
  ...businessFi,
  ...linksEn,
  ...linksFi,
  ...appEn,
  ...appFi,
  ...roughEn,
  ...roughFi,
];
