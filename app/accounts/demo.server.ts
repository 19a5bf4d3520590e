import { and, eq, inArray, isNull } from "drizzle-orm";
import { demoHandles, isDemoHandle, type DemoHandle } from "#app/accounts/demo.ts";
import type { Queries } from "#app/platform/database.server.ts";
import { environment } from "#app/platform/environment.server.ts";
import { isLoopback } from "#app/platform/environment.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { members } from "#db/schema/accounts.ts";

/** Whether signing in by one click is offered: in the demo only, and only to this very machine. */
export function isDemoOffered(address: string): boolean {
  const { mode, publicOrigin } = environment();
  return mode === "demo" && isLoopback(new URL(publicOrigin).hostname) && isLoopback(address);
}

/** Lists who of the demo's people is there to be. */
export async function listDemoPeople(db: Queries): Promise<DemoHandle[]> {
  const rows = await db
    .select({ handle: members.handle })
    .from(members)
    .where(and(inArray(members.handle, [...demoHandles]), isDemoPerson));
  const here = new Set(rows.map(({ handle }) => handle));
  return demoHandles.filter((handle) => here.has(handle));
}

/** Finds one of the demo's people; a real member who took such a handle is none of them. */
export async function readDemoPerson(db: Queries, handle: unknown): Promise<{ id: number }> {
  if (!isDemoHandle(handle)) throw new Refusal("not_found", "accounts.demo-gone");
  const [member] = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.handle, handle), isDemoPerson));
  if (!member) throw new Refusal("not_found", "accounts.demo-gone");
  return member;
}

const isDemoPerson = and(eq(members.isDemo, true), isNull(members.deletedAt));
