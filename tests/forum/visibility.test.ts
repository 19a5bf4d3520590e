import { describe, expect, test } from "vitest";
import { guest, type MemberActor } from "#app/accounts/actor.ts";
import { canSee, judgeSight, type Visibility } from "#app/forum/visibility.ts";
import { refusal } from "#tests/support/refusal.ts";

const member = (id: number, rank: MemberActor["rank"] = "member"): MemberActor => ({
  id,
  handle: "x",
  displayName: "X",
  rank,
  isSuspended: false,
  language: "en",
});
const vera = member(2);
const post = (visibility: Visibility, visibilityBy: number | null = null) => ({
  visibility,
  authorId: vera.id,
  visibilityBy,
});

describe("judgeSight", () => {
  test("shows everybody what is public", () => {
    for (const viewer of [guest, member(1), member(3, "admin")])
      expect(canSee(viewer, post("public"))).toBe(true);
  });

  test("shows the rest to its author and to moderators", () => {
    for (const visibility of ["held", "hidden", "removed"] as const) {
      const viewers = [vera, { ...vera, isSuspended: true }, member(3, "moderator")];
      expect(viewers.map((viewer) => canSee(viewer, post(visibility)))).toEqual([true, true, true]);
    }
  });

  test("hides what is hidden or held from others as if it never was", () => {
    for (const viewer of [guest, member(1), member(1, "expert")]) {
      expect(() => judgeSight(viewer, post("hidden"))).toThrow(
        refusal("forum.not-found", "not_found"),
      );
      expect(() => judgeSight(viewer, post("held"))).toThrow(
        refusal("forum.not-found", "not_found"),
      );
    }
  });

  test("tells others that a removed post is gone, and by whom", () => {
    expect(() => judgeSight(guest, post("removed", vera.id))).toThrow(
      refusal("forum.gone-by-author", "gone"),
    );
    expect(() => judgeSight(guest, post("removed", 9))).toThrow(
      refusal("forum.gone-by-moderators", "gone"),
    );
  });

  test("of a post without an author never takes a guest for it", () => {
    const imported = { visibility: "hidden", authorId: null, visibilityBy: null } as const;

    expect(canSee(guest, imported)).toBe(false);
  });
});
