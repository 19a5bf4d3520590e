/** What a stem is for: which endings may follow it. Bits, for a stem may serve several. */
export const stemType = {
  /** A nominative; nothing follows. */
  NOM: 1,
  /** Strong and weak vowel stem: talo, kauppa- and kaupa-. */
  S: 2,
  W: 4,
  /** Consonant stem, before -ta and -ten: punais-. */
  C: 8,
  /** Strong and weak plural: taloi-, taloj-. */
  P: 16,
  PW: 32,
  /** Strong and weak stem of a verb: anta-, anna-. */
  VS: 64,
  VW: 128,
  /** First and second infinitive: antaa-, antae-. */
  INF: 256,
  /** Past, strong and weak: antoi-, annoi-. */
  PS: 512,
  PWK: 1024,
  PASS: 2048,
  /** Before the conditional's -si: antai-. */
  COND: 4096,
  /** Before the past participle: anta-nut, tul-lut. */
  NUT: 8192,
  /** Before the comparative's -mpi and the superlative's -in. */
  CMP: 16384,
  SUP: 32768,
  INF2: 65536,
  /** Never inflected. */
  PN: 131072,
} as const;

export type StemType = keyof typeof stemType;
