import { request as ask } from "node:http";
import type { Person } from "#tests/support/browser.ts";

type Form = Record<string, string | readonly string[]>;

/** Somebody who sends forms without a browser: as many, as odd and as fast as one likes. */
export class Sender {
  readonly #origin: string;
  #cookie = "";
  /** Every answer of 500 and above that anybody got. */
  readonly failures: string[];

  constructor(origin: string, failures: string[]) {
    this.#origin = origin;
    this.failures = failures;
  }

  async signIn(as: Person): Promise<this> {
    const answer = await this.post("/en/sign-in/demo", { as, next: "/en" });
    this.#cookie = answer.headers
      .getSetCookie()
      .map((one: string) => one.split(";")[0])
      .join("; ");
    return this;
  }

  get(path: string): Promise<Response> {
    return this.#send(path, { method: "GET" });
  }

  post(path: string, form: Form | FormData): Promise<Response> {
    const body = form instanceof FormData ? form : new URLSearchParams(pairsOf(form));
    return this.#send(path, { method: "POST", body });
  }

  async #send(
    path: string,
    init: { method: string; body?: FormData | URLSearchParams },
  ): Promise<Response> {
    const answer = await fetch(this.#origin + path, {
      ...init,
      redirect: "manual",
      headers: { Origin: this.#origin, ...(this.#cookie && { Cookie: this.#cookie }) },
    });
    if (answer.status >= 500)
      this.failures.push(`${answer.status} ${init.method} ${path.slice(0, 200)}`);
    return answer;
  }
}

const pairsOf = (form: Form): string[][] =>
  Object.entries(form).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : [...value]).map((one) => [name, one]),
  );

/** Asks for a path as it is written, which no browser and no `fetch` would. */
export function getRaw(origin: string, path: string) {
  const { hostname, port } = new URL(origin);
  return new Promise<{ status: number; location: string; cookies: string[] }>((settle) => {
    const refused = { status: 400, location: "", cookies: [] };
    try {
      ask({ hostname, port, path }, (answer) => {
        answer.resume();
        const { statusCode: status = 0, headers } = answer;
        settle({ status, location: headers.location ?? "", cookies: headers["set-cookie"] ?? [] });
      })
        .on("error", () => settle(refused))
        .end();
    } catch {
      settle(refused);
    }
  });
}

/** Goes through a list, four at a time. */
export async function each<T>(list: readonly T[], act: (one: T, place: number) => Promise<void>) {
  let next = 0;
  const walk = async () => {
    while (next < list.length) {
      const place = next++;
      await act(list[place]!, place);
    }
  };
  await Promise.all(Array.from({ length: 4 }, walk));
}
