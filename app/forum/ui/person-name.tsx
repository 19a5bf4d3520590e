import { Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Badge } from "#app/ui/badge.tsx";
import type { Person } from "#app/forum/people.ts";

/** Somebody's name, leading to what they did here; whoever is gone has none. */
export function PersonName({ person }: { person: Person | null }) {
  const { t, locale } = useWords();
  if (!person) return <span>{t("forum.person.unknown")}</span>;
  if (person.name === null) return <span>{t("forum.person.former")}</span>;
  if (person.handle === null) return <span>{person.name}</span>;
  return <Link to={paths.profile(locale, person.handle)}>{person.name}</Link>;
}

/** The name alone, for sentences and headings. */
export function usePersonWords(): (person: Person | null) => string {
  const { t } = useWords();
  return (person) =>
    person ? (person.name ?? t("forum.person.former")) : t("forum.person.unknown");
}

/** What somebody is here, if it says something about the words beside it. */
export function RoleBadge({ person }: { person: Person | null }) {
  const { t } = useWords();
  switch (person?.badge) {
    case "new":
      return <Badge kind="new">{t("forum.person.new")}</Badge>;
    case "expert":
      return <Badge icon="brace">{t("forum.person.expert")}</Badge>;
    case "moderator":
      return <Badge>{t("forum.person.moderator")}</Badge>;
    case "staff":
      return <Badge kind="staff">{t("forum.person.staff")}</Badge>;
    default:
      return null;
  }
}
