import { Form, Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths, withQuery } from "#app/platform/paths.ts";
import { Button, SubmitButton } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Section } from "#app/ui/layout.tsx";
import { type FormState, typedText } from "#app/ui/typed.ts";
import { WordListCredit } from "./word-list-credit.tsx";
import "#app/i18n/parts/admin.ts";

interface Group {
  id: number;
  finnish: string;
  english: string;
}

/** Every group of synonyms with what is done to it, or where the list begins. */
export function SynonymTable({ groups }: { groups: readonly Group[] }) {
  const { t } = useWords();
  if (groups.length === 0) return <p className="muted">{t("admin.synonyms.empty")}</p>;
  return (
    <table className="table">
      <caption>{t("admin.synonyms.counted", { count: groups.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("admin.synonyms.finnish")}</th>
          <th scope="col">{t("admin.synonyms.english")}</th>
          <th scope="col">{t("admin.synonyms.acts")}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ id, finnish, english }) => (
          <tr key={id} id={`group-${id}`}>
            <td lang="fi">{finnish || "–"}</td>
            <td lang="en">{english || "–"}</td>
            <td>
              <GroupActs id={id} name={finnish || english} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GroupActs({ id, name }: { id: number; name: string }) {
  const { t, locale } = useWords();
  return (
    <Form method="post" className="cluster table__acts">
      <Link
        className="btn btn--quiet btn--s"
        to={`${withQuery(paths.adminSynonyms(locale), { group: id })}#group`}
      >
        {t("admin.synonyms.change")}
        <span className="vh"> {name}</span>
      </Link>
      <Button kind="quiet" small name="intent" value={`remove:${id}`}>
        {t("admin.synonyms.remove")}
        <span className="vh"> {name}</span>
      </Button>
    </Form>
  );
}

/** The words of one group, or of a new one. After a refusal it shows what was typed. */
export function SynonymForm({ group, form }: { group: Group | null; form: FormState | undefined }) {
  const { t, locale } = useWords();
  const problems = form?.refusal?.fields ?? {};
  return (
    <Section
      id="group"
      className="mt-6 narrow"
      title={t(group ? "admin.synonyms.change-this" : "admin.synonyms.add")}
    >
      <Form method="post" className="stack stack--form">
        {group && <input type="hidden" name="group" value={group.id} />}
        {(["finnish", "english"] as const).map((name) => (
          <Field
            key={name}
            name={name}
            label={t(`admin.synonyms.${name}`)}
            hint={t(`admin.synonyms.${name}-hint`)}
            lang={name === "finnish" ? "fi" : "en"}
            autoCapitalize="none"
            defaultValue={typedText(form, name, group?.[name])}
            problem={problems[name]}
          />
        ))}
        <div className="cluster">
          <SubmitButton busyWords={t("admin.synonyms.saving")}>
            {t("admin.synonyms.save")}
          </SubmitButton>
          {group && <Link to={paths.adminSynonyms(locale)}>{t("admin.synonyms.cancel")}</Link>}
        </div>
      </Form>
    </Section>
  );
}

/** Which word lists the site has, for those who look after it. */
export function WordListNote({ published, house }: { published: number; house: number }) {
  const { t } = useWords();
  return (
    <Section id="word-lists" className="mt-6 narrow" title={t("admin.synonyms.lists")}>
      <p>
        {published > 0
          ? t("admin.synonyms.published", { count: published })
          : t("admin.synonyms.no-published")}{" "}
        {house > 0 && t("admin.synonyms.house", { count: house })}
      </p>
      {published > 0 && <WordListCredit />}
    </Section>
  );
}
