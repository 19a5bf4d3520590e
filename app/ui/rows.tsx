import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useCarrier } from "./carrier.tsx";
import { MetaLine } from "./meta.tsx";

/** A list of threads, results or notices, in an order that means something. */
export function Rows({ children, start }: { children: ReactNode; start?: number }) {
  return (
    <ol className="rows" start={start}>
      {children}
    </ol>
  );
}

interface RowProps {
  /** A `StateLabel`, at the left. */
  state?: ReactNode;
  to: string;
  title: ReactNode;
  /** The language of title and text, where it is not the page's. */
  lang?: string;
  /** An excerpt: for what nobody answered yet, and in search. */
  text?: ReactNode;
  /** Facts, one child each: `meta={<><Fact/>…</>}` becomes one fact, so give an array. */
  meta?: ReactNode[];
  level?: 2 | 3;
  /** Buttons or a form under the facts. */
  children?: ReactNode;
}

export function Row({ state, to, title, lang, text, meta, level = 3, children }: RowProps) {
  const carry = useCarrier();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li className="row">
      {state ?? <span />}
      <div>
        <Heading className="row__title">
          <Link to={carry(to)} lang={lang}>
            {title}
          </Link>
        </Heading>
        {text && (
          <p className="row__text" lang={lang}>
            {text}
          </p>
        )}
        {meta && <MetaLine>{meta}</MetaLine>}
        {children}
      </div>
    </li>
  );
}
