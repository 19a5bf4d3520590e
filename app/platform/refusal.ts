const statusFor = {
  sign_in_required: 401,
  not_allowed: 403,
  not_found: 404,
  gone: 410,
  conflict: 409,
  too_large: 413,
  invalid: 422,
  too_many: 429,
  busy: 503,
} as const;

export type RefusalReason = keyof typeof statusFor;

/** Words for one field or the whole form: a key of the message files, with the values it needs. */
export type RefusalWords =
  | string
  | { key: string; values: Readonly<Record<string, string | number>> };

/** The same as a page gets them: mostly said already, in the reader's language. */
export type ShownWords = RefusalWords | { said: string };

export interface RefusalDetails {
  /** Problems by the name of the form field. */
  fields?: Readonly<Record<string, RefusalWords>>;
  /** Values for the message itself. */
  values?: Readonly<Record<string, string | number>>;
  /** Seconds after which asking again makes sense. */
  retryAfter?: number;
}

/**
 * An expected "no", worded for the person who asked.
 *
 * `message` is a key of the message files. Throw one from a rule or an act; `answerLoader` and
 * `answerAction` turn it into a page or an inline message. Anything else that is thrown is a bug.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly reason: RefusalReason;
  readonly fields: Readonly<Record<string, RefusalWords>>;
  readonly values: Readonly<Record<string, string | number>>;
  readonly retryAfter: number | undefined;

  constructor(reason: RefusalReason, message: string, details: RefusalDetails = {}) {
    super(message);
    this.reason = reason;
    this.fields = details.fields ?? {};
    this.values = details.values ?? {};
    this.retryAfter = details.retryAfter;
  }

  get status(): number {
    return statusFor[this.reason];
  }
}

/** What a page gets of a refusal. */
export interface RefusalShown {
  status: number;
  message: ShownWords;
  fields: Readonly<Record<string, ShownWords>>;
}
