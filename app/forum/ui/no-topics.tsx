import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/layout.tsx";
import "#app/i18n/parts/asking.ts";

/** Stands where the ask form would while the community has no topic: a question needs one. */
export function NoTopics({ isAdmin }: { isAdmin: boolean }) {
  const { t, locale } = useWords();
  const actions = isAdmin ? (
    <LinkButton to={paths.adminTopic(locale, "new")} kind="primary">
      {t("forum.ask.make-topic")}
    </LinkButton>
  ) : (
    <LinkButton to={paths.help(locale)}>{t("forum.ask.to-help-center")}</LinkButton>
  );
  return (
    <Page narrow>
      <div className="stack">
        <h1>{t("forum.ask.title")}</h1>
        <EmptyState title={t("forum.ask.no-topics")} level={2} actions={actions}>
          {t(isAdmin ? "forum.ask.no-topics-admin" : "forum.ask.no-topics-others")}
        </EmptyState>
      </div>
    </Page>
  );
}
