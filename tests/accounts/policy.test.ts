import { describe, expect, test } from "vitest";
import { guest, ranks, type Actor, type Rank } from "#app/accounts/actor.ts";
import {
  allowedWhileSuspended,
  grantFor,
  may,
  mustBeAllowed,
  mustBeLetIn,
  policy,
  type Action,
  type Grant,
} from "#app/accounts/policy.ts";
import { refusal } from "#tests/support/refusal.ts";

/** Written out again from the table of the product, so that a slip in one is seen in the other. x: yes, o: own. */
// oxfmt-ignore: a table is read in columns
const expected: Record<Action, string> = {
  //                         guest, new, member, expert, moderator, staff, admin
  read: "x x x x x x x",
  "choose-display": "x x x x x x x",
  "choose-journey": "x x x x x x x",
  draft: "x x x x x x x",
  "sign-in": "x x x x x x x",
  "sign-out": "- x x x x x x",
  "own-settings": "- x x x x x x",
  notifications: "- x x x x x x",
  post: "- x x x x x x",
  upload: "- x x x x x x",
  vote: "- x x x x x x",
  follow: "- x x x x x x",
  "edit-post": "- o o o x x x",
  "delete-post": "- o o o o o o",
  "accept-solution": "- o o o o o o",
  "accept-for-silent-asker": "- - - x x x x",
  "solve-otherwise": "- o o o o o o",
  "mask-personal-data": "- - - - x x x",
  "see-hidden": "- o o o x x x",
  "official-answer": "- - - - - x x",
  "staff-pick": "- - - - - x x",
  "edit-article": "- - - - - x x",
  "publish-article": "- - - - - x x",
  "see-figures": "- - - - - x x",
  administer: "- - - - - - x",
};

const grants: Record<string, Grant> = { x: "yes", o: "own", "-": "no" };

const actor = (rank: Rank, isSuspended = false): Actor =>
  rank === "guest"
    ? guest
    : { id: 1, handle: "otto", displayName: "Otto", language: "en", rank, isSuspended };

describe("the role table", () => {
  test("has the actions of the product and no other", () => {
    expect(Object.keys(policy).sort()).toEqual(Object.keys(expected).sort());
  });

  test.for(Object.entries(expected))("grants %s as the product says", ([action, row]) => {
    const granted = ranks.map((rank) => grantFor(rank, action as Action));

    expect(granted).toEqual(row.split(" ").map((sign) => grants[sign]));
  });

  test("denies what is not listed", () => {
    expect(grantFor("nobody" as Rank, "read")).toBe("no");
  });
});

describe("a suspended member", () => {
  test.for(ranks.slice(1))("who is %s only reads and looks after the own account", (rank) => {
    const allowed = Object.keys(policy).filter((action) =>
      may(actor(rank, true), action as Action, true),
    );

    expect(allowed.sort()).toEqual([...allowedWhileSuspended].sort());
  });

  test("is told so", () => {
    expect(() => mustBeLetIn(actor("member", true), "vote")).toThrow(
      refusal("accounts.suspended", "not_allowed"),
    );
  });
});

describe("a denial", () => {
  test("asks guests to sign in", () => {
    expect(() => mustBeLetIn(guest, "post")).toThrow(
      refusal("accounts.sign-in-required", "sign_in_required"),
    );
  });

  test("of what nobody needs to know of looks like nothing", () => {
    expect(() => mustBeLetIn(actor("moderator"), "edit-article")).toThrow(
      refusal("errors.not-found", "not_found"),
    );
    expect(() => mustBeLetIn(actor("staff"), "administer")).toThrow(
      refusal("errors.not-found", "not_found"),
    );
  });

  test("of what everybody may know of says that the role is not enough", () => {
    expect(() => mustBeLetIn(actor("staff"), "read")).not.toThrow();
    expect(() => mustBeLetIn(actor("member"), "accept-for-silent-asker")).toThrow(
      refusal("accounts.not-allowed", "not_allowed"),
    );
  });

  test("of somebody else's thing comes only where it is known whose it is", () => {
    expect(() => mustBeLetIn(actor("member"), "edit-post")).not.toThrow();
    expect(() => mustBeAllowed(actor("member"), "edit-post", true)).not.toThrow();
    expect(() => mustBeAllowed(actor("member"), "edit-post", false)).toThrow(
      refusal("accounts.not-allowed", "not_allowed"),
    );
  });
});
