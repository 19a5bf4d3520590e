import { useWords } from "#app/i18n/ui/words.tsx";
import { Badge, Tag } from "#app/ui/badge.tsx";
import { Button, LinkButton, SubmitButton } from "#app/ui/button.tsx";
import { Icon, iconNames } from "#app/ui/icon.tsx";
import { Section } from "#app/ui/layout.tsx";
import { MoreMenu } from "#app/ui/more-menu.tsx";
import { PressedButton } from "#app/ui/pressed-button.tsx";
import { Marker, StateLabel, type StateKind } from "#app/ui/state-label.tsx";
import "#app/i18n/parts/gallery.ts";

const states: StateKind[] = ["solved", "official", "open", "warn", "danger", "plain"];

/** What can be pressed, and the words that say how a thing stands. */
export function ButtonsShown() {
  const { t } = useWords();
  return (
    <>
      <Section
        id="buttons"
        title={t("gallery.buttons")}
        end={<span>{t("gallery.one-primary")}</span>}
      >
        <div className="stack">
          <div className="cluster">
            <Button kind="primary">{t("gallery.primary")}</Button>
            <Button kind="ask">{t("site.ask")}</Button>
            <Button icon="check">{t("gallery.plain")}</Button>
            <Button kind="danger" icon="x">
              {t("gallery.danger")}
            </Button>
            <Button kind="quiet">{t("gallery.quiet")}</Button>
            <SubmitButton>{t("gallery.sends")}</SubmitButton>
            <Button aria-disabled>{t("gallery.waits")}</Button>
          </div>
          <div className="cluster">
            <Button small icon="pencil">
              {t("gallery.small")}
            </Button>
            <LinkButton to="#buttons" small kind="quiet" icon="talk">
              {t("gallery.link")}
            </LinkButton>
            <button type="button" className="linkish">
              {t("gallery.like-a-link")}
            </button>
          </div>
          <div className="acts">
            <PressedButton
              pressed={false}
              icon="helpful"
              iconPressed="helpful-on"
              count={1204}
              name="a"
              value="1"
            >
              {t("gallery.not-pressed")}
            </PressedButton>
            <PressedButton
              pressed
              icon="helpful"
              iconPressed="helpful-on"
              count={1205}
              name="a"
              value="0"
            >
              {t("gallery.pressed")}
            </PressedButton>
            <PressedButton pressed icon="bell" iconPressed="bell-on" name="b" value="0">
              {t("gallery.pressed")}
            </PressedButton>
            <MoreMenu>
              <a href="#buttons">
                <Icon name="history" />
                {t("gallery.link")}
              </a>
              <button type="button">
                <Icon name="flag" />
                {t("gallery.plain")}
              </button>
            </MoreMenu>
          </div>
        </div>
      </Section>
      <Section id="states" title={t("gallery.state-words")}>
        <div className="stack">
          <div className="cluster">
            <Marker>{t("gallery.state-solved")}</Marker>
            {states.map((kind) => (
              <StateLabel key={kind} kind={kind}>
                {t(`gallery.state-${kind}`)}
              </StateLabel>
            ))}
          </div>
          <div className="cluster">
            <Badge icon="brace">{t("gallery.badge")}</Badge>
            <Badge kind="staff">{t("gallery.badge-staff")}</Badge>
            <Badge kind="new">{t("gallery.badge-new")}</Badge>
            <Badge kind="pick" icon="pick">
              {t("gallery.badge-pick")}
            </Badge>
            <Tag to="#states">refund-pending</Tag>
          </div>
          <div className="cluster" aria-hidden="true">
            {iconNames.map((name) => (
              <Icon key={name} name={name} large />
            ))}
          </div>
        </div>
      </Section>
    </>
  );
}
