import { Children, type ReactNode } from "react";

/** Facts on one line, one child a fact; an empty child is no fact. The dots between them come from the style. */
export function MetaLine({ children }: { children: ReactNode }) {
  const facts = Children.toArray(children).filter((fact) => fact !== "");
  if (facts.length === 0) return null;
  return (
    <p className="meta">
      {facts.map((fact, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- facts have no name but their place
        <span key={place}>{fact}</span>
      ))}
    </p>
  );
}
