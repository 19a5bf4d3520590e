import { beforeEach, describe, expect, test } from "vitest";
import { signIn } from "#app/accounts/credentials.server.ts";
import { readActor } from "#app/accounts/session.server.ts";
import type { Given } from "#app/cli/command.ts";
import { createSession } from "#app/cli/session.server.ts";
import { createUser, giveRole } from "#app/cli/user.server.ts";
import { members } from "#db/schema/accounts.ts";
import { withDatabase } from "#tests/support/database.ts";
import { person } from "#tests/support/people.ts";

const bench = withDatabase();
const password = "lantern sesame boat";
let said: string[] = [];

beforeEach(() => {
  said = [];
});

const say = (line: string) => void said.push(line);
const talk = { readPassword: async () => password, say };

/** A command line that was read already. */
const given = (options: Record<string, string | true>, words: string[] = []): Given => ({
  words,
  text: (name) => (typeof options[name] === "string" ? options[name] : undefined),
  isSet: (name) => options[name] === true,
});

const ada = { email: "ada@example.com", name: "Ada L.", role: "admin" };

describe("tuki user create", () => {
  test("makes the first admin with a password from the input", async () => {
    await createUser(bench.db, given({ ...ada, "password-stdin": true }), talk);

    expect(said).toEqual(["Made ada-l (admin)."]);
    const [row] = await bench.db.select().from(members);
    expect(row).toMatchObject({ role: "admin", language: "en", isDemo: false });
    await expect(signIn(bench.db, { email: ada.email, password, address: "::1" })).resolves.toEqual(
      { id: row!.id },
    );
  });

  test("makes a password where none is given, and prints it", async () => {
    await createUser(bench.db, given({ ...ada, language: "fi" }), talk);

    const made = /^Password, shown this once: (\S{24})$/.exec(said[1] ?? "")?.[1];
    await expect(
      signIn(bench.db, { email: ada.email, password: made ?? "", address: "::1" }),
    ).resolves.toBeDefined();
  });

  test("makes a member where no role is named", async () => {
    const { role: _none, ...plain } = ada;

    await createUser(bench.db, given(plain), talk);

    expect(said[0]).toBe("Made ada-l (member).");
  });

  test("says what is missing or wrong, and makes nobody", async () => {
    await expect(createUser(bench.db, given({ email: ada.email }), talk)).rejects.toMatchObject({
      code: 64,
    });
    await expect(createUser(bench.db, given({ ...ada, role: "king" }), talk)).rejects.toMatchObject(
      { code: 64 },
    );
    await expect(
      createUser(bench.db, given({ ...ada, language: "sv" }), talk),
    ).rejects.toMatchObject({ code: 64 });
    await expect(
      createUser(bench.db, given({ ...ada, "password-stdin": true }), {
        ...talk,
        readPassword: async () => "short",
      }),
    ).rejects.toMatchObject({ fields: { password: { key: "accounts.password-short" } } });
    expect(await bench.db.$count(members)).toBe(0);
  });
});

describe("tuki user role", () => {
  test("gives a member a role", async () => {
    await person(bench.db, "otto");

    await giveRole(bench.db, given({}, ["otto", "moderator"]), talk);

    expect(said).toEqual(["otto is now: moderator."]);
    expect(await bench.db.select().from(members)).toMatchObject([{ role: "moderator" }]);
  });

  test("refuses a role that is none, such as one that is found and not granted", async () => {
    await person(bench.db, "otto");

    await expect(giveRole(bench.db, given({}, ["otto", "new"]), talk)).rejects.toMatchObject({
      code: 64,
    });
  });
});

describe("tuki session create", () => {
  test("prints a cookie that is fully signed in, and nothing else", async () => {
    const otto = await person(bench.db, "otto");

    await createSession(bench.db, given({ user: "Otto" }), say);

    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^session=[\w-]{43}$/);
    expect(await readActor(bench.db, said[0]!)).toMatchObject({ id: otto.id });
  });

  test("is for members only", async () => {
    await expect(createSession(bench.db, given({ user: "nobody" }), say)).rejects.toThrow(
      'There is no member "nobody"',
    );
    await expect(createSession(bench.db, given({}), say)).rejects.toMatchObject({ code: 64 });
    expect(said).toEqual([]);
  });
});
