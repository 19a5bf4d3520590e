import { hash, parseOptions, verify } from "@node-rs/argon2";
import { passwordLength } from "#app/accounts/passwords.ts";
import { Turnstile, TurnstileFull } from "#app/accounts/turnstile.ts";
import { oncePerProcess } from "#app/platform/process.server.ts";
import { Refusal } from "#app/platform/refusal.ts";

/** argon2id, as OWASP asks at least. Raised here, old hashes are renewed at the next sign-in. */
export const hashing = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashing is dear, so it is a lever for those who want the server down: two at a time, twenty wait. */
export const hashDesk = { atOnce: 2, places: 20, retryAfter: 5 } as const;

/** What is verified where there is no account: as dear as a real one, and right for nobody. */
const nobodysHash =
  "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

export interface Verdict {
  isRight: boolean;
  /** Right, but hashed with less than today's cost. */
  isWeaklyHashed: boolean;
}

/** Hashes a password for storing. */
export async function hashPassword(password: string): Promise<string> {
  return atDesk(() => hash(password.normalize("NFC"), hashing));
}

/** Tells whether a password fits a stored hash; without a hash it takes as long and the answer is no. */
export async function verifyPassword(
  storedHash: string | null | undefined,
  password: string,
): Promise<Verdict> {
  const asked = password.normalize("NFC");
  const isPossible = Array.from(asked).length <= passwordLength.most;
  const fits = await atDesk(() => verify(storedHash ?? nobodysHash, isPossible ? asked : ""));
  const isRight = fits && isPossible && Boolean(storedHash);
  return { isRight, isWeaklyHashed: isRight && isWeak(storedHash!) };
}

/** How many hashes were made or verified by this process. */
export function hashesServed(): number {
  return desk().served;
}

function isWeak(storedHash: string): boolean {
  const { memoryCost, timeCost } = parseOptions(storedHash);
  return memoryCost < hashing.memoryCost || timeCost < hashing.timeCost;
}

const desk = () =>
  oncePerProcess("hash-desk", () => new Turnstile(hashDesk.atOnce, hashDesk.places));

async function atDesk<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await desk().run(work);
  } catch (error) {
    if (!(error instanceof TurnstileFull)) throw error;
    throw new Refusal("busy", "accounts.busy", { retryAfter: hashDesk.retryAfter });
  }
}
