import { AsyncLocalStorage } from "node:async_hooks";
import type { Queries } from "#db/dialect/port.ts";

const openTransaction = new AsyncLocalStorage<{ owner: object; isOpen: boolean }>();

/** Runs work while the owner's outer handle is out of bounds; work that outlives the transaction is free again. */
export async function whileInTransaction<Result>(
  owner: object,
  work: () => Promise<Result>,
): Promise<Result> {
  const mark = { owner, isOpen: true };
  try {
    return await openTransaction.run(mark, work);
  } finally {
    mark.isOpen = false;
  }
}

/**
 * Refuses a query on the outer handle inside a transaction.
 *
 * On PostgreSQL it would silently use another connection, on SQLite wait for itself for ever.
 */
export function refuseInsideTransaction(owner: object) {
  const mark = openTransaction.getStore();
  if (mark?.isOpen && mark.owner === owner) {
    throw new Error("A transaction is open here: use its own handle (tx), not db.");
  }
}

/** The same queries, refused while the owner's transaction is open. */
export function outsideTransactions(owner: object, queries: Queries): Queries {
  const guarded = Object.entries(queries).map(([name, ask]) => [
    name,
    (...args: unknown[]) => {
      refuseInsideTransaction(owner);
      return (ask as (...args: unknown[]) => unknown)(...args);
    },
  ]);
  return Object.fromEntries(guarded) as Queries;
}
