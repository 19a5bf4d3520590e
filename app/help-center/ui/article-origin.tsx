import { Link } from "@remix-run/react";
import type { Credited, Origin } from "#app/help-center/article-origin.server.ts";
import { licenceHref } from "#app/forum/attribution.ts";
import { AttributionLine } from "#app/forum/ui/attribution-line.tsx";
import { PersonName, RoleBadge, usePersonWords } from "#app/forum/ui/person-name.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Section } from "#app/ui/layout.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import "#app/i18n/parts/article.ts";

/** "Where this came from": the discussions, the people, and what licences of others ask for. */
export function ArticleOrigin({ origin }: { origin: Origin }) {
  const { t, locale } = useWords();
  const person = usePersonWords();
  const { threads, credits, imported, licences } = origin;
  return (
    <Section className="mt-7" id="from" title={t("help-center.article.from")}>
      {credits.length > 0 && (
        <>
          <p>{t("help-center.article.based-on")}</p>
          <ul className="credits">
            {credits.map((credit, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- who is credited without a name has nothing else to be told apart by
              <li key={place}>
                <CreditLine credit={credit} />
              </li>
            ))}
          </ul>
        </>
      )}
      {credits.length === 0 && imported.length === 0 && <p>{t("help-center.article.by-staff")}</p>}
      {threads.map((thread) => (
        <div className="mt-3" key={thread.id}>
          <MetaLine>
            <Link to={paths.thread(locale, thread)}>{t("help-center.article.discussion")}</Link>
            <span lang={thread.lang}>{thread.title}</span>
            {t("help-center.article.asked-by", { name: person(thread.asker) })}
            {thread.sameProblemCount > 0 &&
              t("help-center.article.had-this", { count: thread.sameProblemCount })}
          </MetaLine>
        </div>
      ))}
      {imported.length > 0 && (
        <div className="mt-4">
          <p>{t("help-center.article.imported")}</p>
          {imported.map((source) => (
            <AttributionLine
              key={source.postId}
              attribution={{ ...source, host: "", isAttributable: source.href !== null }}
            />
          ))}
          {licences.map((licence) => (
            <p className="small mt-3" key={licence}>
              <Licence licence={licence} />
            </p>
          ))}
        </div>
      )}
    </Section>
  );
}

function CreditLine({ credit: { person, alias, contribution } }: { credit: Credited }) {
  const { t } = useWords();
  return (
    <>
      {alias ?? (person ? <PersonName person={person} /> : t("help-center.article.unnamed"))}
      {person && <RoleBadge person={person} />}
      <span className="muted">{t(`help-center.article.credit-${contribution}`)}</span>
    </>
  );
}

function Licence({ licence }: { licence: string }) {
  const { t } = useWords();
  const deed = licenceHref(licence);
  const words = t("help-center.article.licence", { licence });
  if (!deed) return words;
  return (
    <a href={deed} rel="license noopener">
      {words}
    </a>
  );
}
