import { useWords } from "#app/i18n/ui/words.tsx";
import type { Person } from "#app/forum/people.ts";
import { PersonName, RoleBadge } from "./person-name.tsx";

/** Who solved most, a row each; the list around them is the caller's. */
export function LeagueRows({ rows }: { rows: readonly { person: Person; solutions: number }[] }) {
  const { t } = useWords();
  return rows.map(({ person, solutions }) => (
    <li key={person.handle}>
      <span>
        <PersonName person={person} /> <RoleBadge person={person} />
      </span>
      <span className="muted">{t("forum.home.solutions", { count: solutions })}</span>
    </li>
  ));
}
