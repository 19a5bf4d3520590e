import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { environment, secrets } from "#app/platform/environment.server.ts";
import { oncePerProcess } from "#app/platform/process.server.ts";

/** How sure the search was of the list that a suggestion stood in. Says nothing of who saw it. */
export interface Shown {
  /** Hundredths. */
  confidence: number;
  /** How many openings one of it stands for. */
  counts: number;
}

const day = 86_400_000;

/** Signs what the links of a list carry: whoever could write it could make the search silent, or talk. */
export function openingToken({ confidence, counts }: Shown, now: Date): string {
  const nonce = randomBytes(6).toString("hex");
  const content = [confidence, counts, Math.floor(now.getTime() / day), nonce].join("-");
  return `${content}-${signature(content, keys()[0]!)}`;
}

/** What a link says was shown, yesterday or today; null where nothing of ours says so. */
export function shownIn(token: string, now: Date): (Shown & { nonce: string }) | null {
  const match = /^((\d{1,4})-(\d{1,3})-(\d{1,6})-([\da-f]{12}))-([\w-]{22})$/.exec(token);
  if (!match) return null;
  const [, content = "", confidence, counts, on, nonce = "", signed = ""] = match;
  const isOurs = keys().some((key) =>
    timingSafeEqual(Buffer.from(signature(content, key)), Buffer.from(signed)),
  );
  const age = Math.floor(now.getTime() / day) - Number(on);
  if (!isOurs || age < 0 || age > 1) return null;
  return { confidence: Number(confidence), counts: Number(counts), nonce };
}

const keys = () => oncePerProcess("opening-token-keys", () => secrets(environment()));

function signature(content: string, key: string) {
  const sum = createHmac("sha256", key).update(`suggestion ${content}`).digest("base64url");
  return sum.slice(0, 22);
}
