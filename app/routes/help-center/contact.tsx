import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { listChannels, type ShownChannel } from "#app/help-center/contact.server.ts";
import { useHoursWords } from "#app/help-center/ui/hours-words.ts";
import { isLocale, localeNames } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Page, Section } from "#app/ui/layout.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { inEveryLanguage, pageHead } from "#app/ui/page-head.tsx";
import { StateLabel } from "#app/ui/state-label.tsx";
import "#app/i18n/parts/contact.ts";

export const loader = loaderFor("read", "none", async ({ db, locale }) => ({
  channels: await listChannels(db, locale),
}));

export const handle = pageHead<typeof loader>(({ t, locale }) => ({
  title: t("help-center.contact.title"),
  description: t("help-center.contact.about"),
  canonical: paths.contact(locale),
  translations: inEveryLanguage(paths.contact),
}));

export default function Contact() {
  const { channels } = useLoaderData<typeof loader>();
  const { t, locale } = useWords();
  return (
    <Page narrow>
      <h1>{t("help-center.contact.title")}</h1>
      <div className="stack stack--wide mt-4">
        <Section id="company" title={t("help-center.contact.company")}>
          {channels.length === 0 ? (
            <p>{t("help-center.contact.none")}</p>
          ) : (
            <ul className="channels">
              {channels.map((channel) => (
                <Channel key={channel.id} channel={channel} />
              ))}
            </ul>
          )}
          {channels.some(({ hours }) => hours.length > 0) && (
            <p className="small muted mt-3">{t("help-center.contact.time-zone")}</p>
          )}
        </Section>
        <Section id="community" title={t("help-center.contact.community")}>
          <p>{t("help-center.contact.community-what")}</p>
          <div className="mt-4">
            <Notice kind="warn" title={t("help-center.contact.not-for")}>
              <ul>
                <li>{t("help-center.contact.not-account")}</li>
                <li>{t("help-center.contact.not-private")}</li>
                <li>{t("help-center.contact.not-urgent")}</li>
              </ul>
            </Notice>
          </div>
          <p className="cluster mt-4">
            <LinkButton to={paths.ask(locale)} kind="primary">
              {t("help-center.home.ask")}
            </LinkButton>
            <LinkButton to={paths.help(locale)}>{t("help-center.home.title")}</LinkButton>
          </p>
        </Section>
      </div>
    </Page>
  );
}

function Channel({ channel }: { channel: ShownChannel }) {
  const { t } = useWords();
  const hoursWords = useHoursWords();
  const { matter, way, href, hours, isOpen, languages } = channel;
  return (
    <li>
      <h3>{matter}</h3>
      <p>{href ? <a href={href}>{way}</a> : way}</p>
      <MetaLine>
        {isOpen !== null && (
          <StateLabel kind={isOpen ? "open" : "plain"} icon="clock">
            {t(isOpen ? "help-center.contact.open" : "help-center.contact.closed")}
          </StateLabel>
        )}
        {hours.map(hoursWords).join("; ")}
        {languages.map((lang) => (isLocale(lang) ? localeNames[lang] : lang)).join(", ")}
      </MetaLine>
    </li>
  );
}
