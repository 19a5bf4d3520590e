import { useWords } from "#app/i18n/ui/words.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Section, Tabs } from "#app/ui/layout.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { StateLabel } from "#app/ui/state-label.tsx";
import { Time } from "#app/ui/time.tsx";
import "#app/i18n/parts/gallery.ts";

/** Lists: full, with one very long word, and empty. */
export function ListsShown({ now, home }: { now: Date; home: string }) {
  const { t } = useWords();
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  return (
    <>
      <Section
        id="lists"
        title={t("gallery.lists")}
        end={
          <Tabs
            label={t("gallery.lists")}
            tabs={[
              { to: home, label: t("gallery.usual"), current: true },
              { to: `${home}?state=refused`, label: t("gallery.refused"), count: 23 },
            ]}
          />
        }
      >
        <Rows>
          <Row
            to="#lists"
            state={<StateLabel kind="open">{t("gallery.state-open")}</StateLabel>}
            title={t("gallery.row-title")}
            text={t("gallery.row-text")}
            meta={[t("gallery.fact"), <Time key="when" at={ago(2)} short relative />]}
          />
          <Row
            to="#lists"
            state={<StateLabel kind="solved">{t("gallery.state-solved")}</StateLabel>}
            title={t("gallery.row-long")}
            meta={[
              <strong key="fact">{t("gallery.fact")}</strong>,
              t("gallery.fact"),
              t("gallery.fact"),
              <Time key="when" at={ago(24 * 200)} short relative />,
            ]}
          />
          <Row
            to="#lists"
            state={<StateLabel kind="official">{t("gallery.state-official")}</StateLabel>}
            title="Lähettämättömyysvahvistuspyyntö"
            lang="fi"
            meta={[<Time key="when" at={ago(24 * 900)} withTime />]}
          />
        </Rows>
        <Pagination previous={`${home}?before=1`} next={`${home}?after=2`} />
      </Section>
      <Section id="empty" title={t("gallery.empty")}>
        <div className="gallery">
          <EmptyState
            title={t("gallery.empty-title")}
            actions={
              <LinkButton to="#empty" kind="primary">
                {t("site.ask")}
              </LinkButton>
            }
          >
            {t("gallery.empty-text")}
          </EmptyState>
          <EmptyState title={t("gallery.empty-title")} />
        </div>
      </Section>
    </>
  );
}
