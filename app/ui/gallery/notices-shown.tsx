import { useWords } from "#app/i18n/ui/words.tsx";
import { Button } from "#app/ui/button.tsx";
import { Flash } from "#app/ui/flash.tsx";
import { Section } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { OfficialBanner, Vouched } from "#app/ui/vouched.tsx";
import "#app/i18n/parts/gallery.ts";

/** What a page says of itself before, beside and after its content. */
export function NoticesShown() {
  const { t } = useWords();
  const kinds = ["info", "warn", "danger", "plain"] as const;
  return (
    <Section id="notices" title={t("gallery.notices")}>
      <div className="stack">
        <Flash
          undo={
            <Button small icon="undo">
              {t("gallery.undo")}
            </Button>
          }
        >
          {t("gallery.flash")}
        </Flash>
        {kinds.map((kind) => (
          <Notice key={kind} kind={kind} title={t("gallery.notice-title")}>
            {t("gallery.notice-text")}
          </Notice>
        ))}
        <OfficialBanner
          label={t("gallery.state-official")}
          title={<a href="#notices">{t("gallery.row-title")}</a>}
        >
          {t("gallery.notice-text")}
        </OfficialBanner>
        <Vouched by="solved">
          <p>{t("gallery.notice-text")}</p>
        </Vouched>
      </div>
    </Section>
  );
}
