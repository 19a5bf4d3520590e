import { useMatches } from "@remix-run/react";
import { createContext, useContext, type ReactNode } from "react";
import { CARRIED_AS, carrying } from "#app/platform/paths.ts";

const Carried = createContext<string | null>(null);

/**
 * Lets the lists, link buttons and forms of a page pass on what its loader gives as `journey.carried`.
 *
 * So a guest's visit hangs together without a cookie.
 */
export function Carrier({ children }: { children: ReactNode }) {
  const carried = useMatches()
    .map(carriedBy)
    .findLast((key) => key !== null);
  return <Carried.Provider value={carried ?? null}>{children}</Carried.Provider>;
}

/** Gives what makes of an address of ours one that carries on; other addresses stay as they are. */
export function useCarrier(): (to: string) => string {
  const carried = useContext(Carried);
  return (to) => carrying(to, carried);
}

/** The same for a form. */
export function CarriedField() {
  const carried = useContext(Carried);
  return carried && <input type="hidden" name={CARRIED_AS} value={carried} />;
}

function carriedBy({ data }: { data: unknown }): string | null {
  const journey = (data as { journey?: { carried?: unknown } } | null | undefined)?.journey;
  return typeof journey?.carried === "string" ? journey.carried : null;
}
