import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { classNames } from "./class-names.ts";

interface PageProps {
  children: ReactNode;
  /** What stands beside the text from 62 rem on, and below it before. */
  aside?: ReactNode;
  /** Names the aside; needed where there is one. */
  asideLabel?: string;
  /** A band over the whole width, above the columns. */
  band?: ReactNode;
  /** Over both columns: the heading, page tabs. */
  head?: ReactNode;
  /** Under everything, over the whole width: a dock. */
  foot?: ReactNode;
  /** Work benches are wider. */
  wide?: boolean;
  /** Text and forms alone are no wider than a column. */
  narrow?: boolean;
}

/** The frame of every page: the main landmark, its width and its columns. */
export function Page({ children, aside, asideLabel, band, head, foot, wide, narrow }: PageProps) {
  return (
    <main id="main" tabIndex={-1}>
      {band}
      <div className={classNames("wrap page", wide && "wrap--wide")}>
        {head && <div className="page-head">{head}</div>}
        {aside ? (
          <div className="cols">
            <div>{children}</div>
            <aside className="aside" aria-label={asideLabel}>
              {aside}
            </aside>
          </div>
        ) : narrow ? (
          <div className="narrow">{children}</div>
        ) : (
          children
        )}
      </div>
      {foot}
    </main>
  );
}

interface BeamProps {
  title: ReactNode;
  /** The heading's id, for `aria-labelledby` and links. */
  id?: string;
  level?: 2 | 3;
  /** In asides. */
  small?: boolean;
  /** At the right: a count, tabs. */
  end?: ReactNode;
}

/** The heading of a section: a beam with its knee. */
export function Beam({ title, id, level = 2, small, end }: BeamProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className={classNames("beam", small && "beam--s")}>
      <Heading id={id}>{title}</Heading>
      {end}
    </div>
  );
}

interface SectionProps extends BeamProps {
  id: string;
  className?: string;
  children: ReactNode;
}

/** A section under its beam. `id` names the heading. */
export function Section({ className, children, ...beam }: SectionProps) {
  return (
    <section className={className} aria-labelledby={beam.id}>
      <Beam {...beam} />
      {children}
    </section>
  );
}

interface Step {
  to: string;
  label: ReactNode;
  lang?: string;
}

/** The way from the top of the site to this page, which is not in it. */
export function Crumbs({ steps }: { steps: readonly Step[] }) {
  const { t } = useWords();
  return (
    <nav className="crumbs" aria-label={t("ui.breadcrumbs")}>
      <ol>
        {steps.map(({ to, label, lang }) => (
          <li key={to}>
            <Link to={to} lang={lang}>
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface TabsProps {
  /** What the tabs choose: "Show", "Sort". */
  label: string;
  tabs: readonly { to: string; label: ReactNode; count?: number; current?: boolean }[];
  /** Over the whole page, with a line. */
  line?: boolean;
}

/** Views of the same thing, as links with an address each. */
export function Tabs({ label, tabs, line }: TabsProps) {
  const { number } = useWords();
  return (
    <nav className={classNames("tabs", line && "tabs--line")} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} aria-current={tab.current || undefined}>
          {tab.label}
          {tab.count !== undefined && (
            <>
              {" "}
              <span className="num">{number(tab.count)}</span>
            </>
          )}
        </Link>
      ))}
    </nav>
  );
}
