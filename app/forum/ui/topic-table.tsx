import { Form, Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { Icon } from "#app/ui/icon.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import { StateLabel } from "#app/ui/state-label.tsx";
import "#app/i18n/parts/admin.ts";

interface TopicListed {
  id: number;
  slug: string;
  name: string;
  /** The name of the topic it stands under. */
  parent: string | null;
  questions: number;
  ownFields: number;
  isClosed: boolean;
  isFirst: boolean;
  isLast: boolean;
}

/** All topics in their order, each under its parent, with what an admin does to them most. */
export function TopicTable({ topics }: { topics: readonly TopicListed[] }) {
  const { t, number } = useWords();
  return (
    <table className="table">
      <caption>{t("admin.topics.counted")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("admin.topics.topic")}</th>
          <th scope="col" className="n">
            {t("admin.topics.questions")}
          </th>
          <th scope="col">{t("admin.topics.acts")}</th>
        </tr>
      </thead>
      <tbody>
        {topics.map((topic) => (
          <tr key={topic.id} id={`topic-${topic.id}`}>
            <th scope="row">
              <TopicNamed {...topic} />
            </th>
            <td className="n">{number(topic.questions)}</td>
            <td>
              <TopicActs {...topic} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TopicNamed({ id, slug, name, parent, ownFields, isClosed }: TopicListed) {
  const { t, locale } = useWords();
  return (
    <div className={classNames(parent !== null && "table__under")}>
      <Link to={paths.adminTopic(locale, id)}>{name}</Link>
      <MetaLine>
        {parent !== null && t("admin.topics.under", { name: parent })}
        <Link to={paths.topic(locale, slug)}>{t("admin.topics.view")}</Link>
        {ownFields > 0 && t("admin.topics.own-fields", { count: ownFields })}
        {isClosed && (
          <StateLabel kind="warn" icon="lock">
            {t("admin.topics.closed")}
          </StateLabel>
        )}
      </MetaLine>
    </div>
  );
}

function TopicActs({ id, name, isClosed, isFirst, isLast }: TopicListed) {
  const { t } = useWords();
  return (
    <Form method="post" className="cluster table__acts">
      <Button kind="quiet" small name="intent" value={`up:${id}`} disabled={isFirst}>
        <span className="table__up">
          <Icon name="down" />
        </span>
        <span className="vh">{t("admin.topics.up", { name })}</span>
      </Button>
      <Button kind="quiet" small name="intent" value={`down:${id}`} disabled={isLast}>
        <Icon name="down" />
        <span className="vh">{t("admin.topics.down", { name })}</span>
      </Button>
      <Button kind="quiet" small name="intent" value={`${isClosed ? "open" : "close"}:${id}`}>
        {t(isClosed ? "admin.topics.open" : "admin.topics.close")}
        <span className="vh"> {name}</span>
      </Button>
    </Form>
  );
}
