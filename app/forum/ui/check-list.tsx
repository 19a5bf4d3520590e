import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { useCarrier } from "#app/ui/carrier.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Section } from "#app/ui/layout.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { StateLabel } from "#app/ui/state-label.tsx";
import type { CheckedThread } from "#app/forum/ask-check.ts";
import "#app/i18n/parts/asking.ts";

interface CheckSectionProps {
  id: string;
  title: string;
  count: number;
  children: ReactNode;
}

/** One kind of matches under its beam; nothing where there are none. */
export function CheckSection({ id, title, count, children }: CheckSectionProps) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <Section
      className="mt-6"
      id={id}
      title={title}
      end={<span>{t("forum.ask.matches", { count })}</span>}
    >
      {children}
    </Section>
  );
}

interface ArticleMatchProps {
  article: {
    id: number;
    slug: string;
    title: string;
    lang: string;
    inShort: string;
    verifiedAt: Date | null;
    blocks: readonly { key: string; html: string }[];
  };
  shown: string;
}

/** An article that may be the answer, with its steps folded in. */
export function ArticleMatchCard({ article, shown }: ArticleMatchProps) {
  const { t, locale, day } = useWords();
  const carry = useCarrier();
  const { lang, verifiedAt } = article;
  return (
    <article className="match">
      <div className="match__head">
        <h3>
          <Link to={carry(paths.askOpened(locale, { article: article.id, shown }))} lang={lang}>
            {article.title}
          </Link>
        </h3>
        <StateLabel kind="official">
          {verifiedAt
            ? t("forum.ask.official-verified", { day: day(verifiedAt, true) })
            : t("forum.ask.official")}
        </StateLabel>
      </div>
      <p className="match__text" lang={lang}>
        {article.inShort}
      </p>
      {article.blocks.length > 0 && (
        <Unfold label={t("forum.ask.show-steps")}>
          {article.blocks.map(({ key, html }) => (
            <Prose key={key} html={html} lang={lang} />
          ))}
        </Unfold>
      )}
      <Form method="post" className="cluster">
        <input type="hidden" name="article" value={article.id} />
        <input type="hidden" name="shown" value={shown} />
        <Button kind="primary" icon="check" name="intent" value="solved">
          {t("forum.ask.solved-it")}
        </Button>
      </Form>
    </article>
  );
}

/** A question that may be the same one, with what solved it folded in. */
export function ThreadMatchCard({ thread, shown }: { thread: CheckedThread; shown: string }) {
  const { t, locale } = useWords();
  const carry = useCarrier();
  const { solution, lang, sameProblemCount, answerCount } = thread;
  return (
    <article className="match">
      <div className="match__head">
        <h3>
          <Link to={carry(paths.askOpened(locale, { thread: thread.id, shown }))} lang={lang}>
            {thread.title}
          </Link>
        </h3>
      </div>
      <MetaLine>
        {solution ? (
          <StateLabel kind="solved">{t("forum.ask.solved")}</StateLabel>
        ) : answerCount === 0 ? (
          <StateLabel kind="open">{t("forum.ask.needs-answer")}</StateLabel>
        ) : (
          t("forum.ask.answers", { count: answerCount })
        )}
        {sameProblemCount > 0 && t("forum.ask.have-this", { count: sameProblemCount })}
        {solution !== null &&
          solution.score > 0 &&
          t("forum.ask.found-helpful", { count: solution.score })}
      </MetaLine>
      {solution && (
        <p className="match__text" lang={solution.lang}>
          {t("forum.ask.quoted", { words: solution.excerpt })}
        </p>
      )}
      {solution?.html != null && (
        <Unfold label={t("forum.ask.show-solution")}>
          <Prose html={solution.html} lang={solution.lang} />
        </Unfold>
      )}
      <Form method="post" className="cluster">
        <input type="hidden" name="thread" value={thread.id} />
        <input type="hidden" name="shown" value={shown} />
        {solution && (
          <Button small icon="check" name="intent" value="solved">
            {t("forum.ask.solved-it")}
          </Button>
        )}
        {thread.mayJoin && (
          <Button small icon="same" name="intent" value="join">
            {t("forum.ask.join")}
          </Button>
        )}
      </Form>
    </article>
  );
}

function Unfold({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="more">
      <summary>
        <Icon name="down" turns />
        {label}
      </summary>
      <div className="match__open">{children}</div>
    </details>
  );
}
