import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Row, Rows } from "#app/ui/rows.tsx";
import { StateLabel } from "#app/ui/state-label.tsx";
import { Time } from "#app/ui/time.tsx";
import type { ThreadRow } from "#app/forum/listing.ts";

interface ThreadRowsProps {
  rows: readonly ThreadRow[];
  /** On the page of one topic its name says nothing. */
  withoutTopic?: boolean;
  /** Which time a row shows: when it was asked, or when something last happened. */
  time?: "createdAt" | "activeAt";
}

/** Questions as rows: state, title, what is known of them. */
export function ThreadRows({ rows, withoutTopic, time = "activeAt" }: ThreadRowsProps) {
  const { t, locale } = useWords();
  return (
    <Rows>
      {rows.map((row) => (
        <Row
          key={row.id}
          state={<ThreadStateLabel thread={row} />}
          to={paths.thread(locale, row)}
          title={row.title}
          lang={row.lang === locale ? undefined : row.lang}
          text={row.excerpt || undefined}
          meta={[
            withoutTopic ? "" : inLanguage(row.topic.name, locale),
            row.answerCount > 0 && saysNotHowMany(row) ? (
              <strong key="answers">{t("forum.list.answers", { count: row.answerCount })}</strong>
            ) : (
              ""
            ),
            row.sameProblemCount > 0
              ? t("forum.list.same-problem", { count: row.sameProblemCount })
              : "",
            <Time key="time" at={row[time]} short relative />,
          ]}
        />
      ))}
    </Rows>
  );
}

/** Where the state at the left says how many answers there are, the facts need not. */
const saysNotHowMany = (row: ThreadRow) => row.state !== "open" || row.isLocked || row.hasOfficial;

type Stated = Pick<ThreadRow, "state" | "isLocked" | "hasOfficial" | "answerCount">;

/** How a thread stands, in a picture and a word. */
export function ThreadStateLabel({ thread }: { thread: Stated }) {
  const { t } = useWords();
  if (thread.state === "duplicate")
    return (
      <StateLabel kind="plain" icon="dup">
        {t("forum.state.duplicate")}
      </StateLabel>
    );
  if (thread.state === "closed" || thread.isLocked)
    return (
      <StateLabel kind="plain" icon="lock">
        {t(thread.state === "closed" ? "forum.state.closed" : "forum.state.locked")}
      </StateLabel>
    );
  if (thread.state === "solved" || thread.state === "solved_otherwise")
    return <StateLabel kind="solved">{t("forum.state.solved")}</StateLabel>;
  if (thread.hasOfficial)
    return <StateLabel kind="official">{t("forum.state.official")}</StateLabel>;
  if (thread.state === "needs_info")
    return (
      <StateLabel kind="plain" icon="clock">
        {t("forum.state.needs-info")}
      </StateLabel>
    );
  if (thread.answerCount === 0)
    return <StateLabel kind="open">{t("forum.state.needs-answer")}</StateLabel>;
  return (
    <StateLabel kind="plain">{t("forum.list.answers", { count: thread.answerCount })}</StateLabel>
  );
}
