import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Tag } from "#app/ui/badge.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { Page, Section } from "#app/ui/layout.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import { ContributionGraph } from "./contribution-graph.tsx";
import { ArticleLinks } from "./home-aside.tsx";
import { RoleBadge, usePersonWords } from "./person-name.tsx";
import { ProfileContributions, type ProfileProps } from "./profile-contributions.tsx";
import "#app/i18n/parts/profile.ts";

/** What somebody did here, in public. */
export function ProfilePage(props: ProfileProps) {
  const { profile, articles, isOwn } = props;
  const { t, locale } = useWords();
  const nameOf = usePersonWords();
  const { person, bio, helpsWith, numbers, contributions } = profile;
  const name = nameOf(person);
  const hasAside = helpsWith.length > 0 || articles.length > 0;
  return (
    <Page
      aside={
        hasAside && (
          <>
            {helpsWith.length > 0 && (
              <Section id="helps-h" title={t("forum.profile.helps-with")} small>
                <p className="cluster">
                  {helpsWith.map((topic) => (
                    <Tag key={topic.slug} to={paths.topic(locale, topic.slug)}>
                      {inLanguage(topic.name, locale)}
                    </Tag>
                  ))}
                </p>
              </Section>
            )}
            {articles.length > 0 && (
              <Section id="credited-h" title={t("forum.profile.articles-tab")} small>
                <ArticleLinks articles={articles.slice(0, 5)} />
              </Section>
            )}
          </>
        )
      }
      asideLabel={t("forum.profile.about")}
    >
      <div className="stack">
        <div className="split">
          <h1>{name}</h1>
          {isOwn && (
            <LinkButton to={paths.settings(locale, "profile")} small icon="pencil">
              {t("forum.profile.edit")}
            </LinkButton>
          )}
        </div>
        <div className="thread-meta">
          <RoleBadge person={person} />
          <MetaLine>
            {t("forum.profile.joined", { year: String(profile.joinedAt.getUTCFullYear()) })}
            {profile.sourceHost ? t("forum.profile.imported", { host: profile.sourceHost }) : ""}
          </MetaLine>
        </div>
        {bio && <p className="prose bio">{bio}</p>}
        <Figures
          figures={[
            {
              words: t("forum.profile.solutions", { count: numbers.solutions }),
              value: numbers.solutions,
            },
            {
              words: t("forum.profile.helpful", { count: numbers.helpful }),
              value: numbers.helpful,
            },
            {
              words: t("forum.profile.articles", { count: articles.length }),
              value: articles.length,
            },
          ]}
        />
        {numbers.answers > 0 && <ContributionGraph contributions={contributions} />}
        <ProfileContributions {...props} />
      </div>
    </Page>
  );
}

function Figures({ figures }: { figures: readonly { words: string; value: number }[] }) {
  const { number } = useWords();
  return (
    <dl className="figures mt-5">
      {figures.map(({ words, value }) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
