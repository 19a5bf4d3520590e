import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { renderMarkdown } from "#app/content/rendering.server.ts";
import { PersonName } from "#app/forum/ui/person-name.tsx";
import { readPageForAdmin, readPageVersion, savePage } from "#app/help-center/site-pages.server.ts";
import { PAGE_LIMITS } from "#app/help-center/site-pages.ts";
import { isLocale, localeNames, locales, type Locale } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { data, redirect } from "#app/platform/answer.server.ts";
import { fieldsOf, typedOf } from "#app/platform/form.server.ts";
import { paths, withQuery } from "#app/platform/paths.ts";
import type { RefusalShown } from "#app/platform/refusal.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field, TextAreaField } from "#app/ui/field.tsx";
import { AdminDesk } from "#app/ui/frame/admin-desk.tsx";
import { Crumbs, Section } from "#app/ui/layout.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import { typedText, type FormState } from "#app/ui/typed.ts";

export const loader = loaderFor("administer", "page", async ({ db, actor, params, url }) => {
  const { slug, pages, versions } = await readPageForAdmin(db, actor, params.slug);
  const [lang = "", number = ""] = (url.searchParams.get("version") ?? "").split(".");
  if (isLocale(lang) && /^\d{1,6}$/.test(number)) {
    const earlier = await readPageVersion(db, actor, { slug, lang, number: Number(number) });
    pages[lang] = { ...pages[lang], ...earlier };
  }
  return { slug, pages, versions };
});

interface Answer extends FormState {
  refusal?: RefusalShown;
  previews?: Record<Locale, string>;
}

export const action = actionFor("administer", "page", async (visit) => {
  const { db, actor, params, form, locale } = visit;
  const { slug } = await readPageForAdmin(db, actor, params.slug);
  const fields = fieldsOf(form);
  const text = (name: string) => String(fields[name] ?? "");
  if (text("intent") === "preview") {
    const [en, fi] = await Promise.all(
      locales.map((lang) => renderMarkdown(text(`markdown-${lang}`), "page")),
    );
    const previews = { en: en?.html ?? "", fi: fi?.html ?? "" };
    return data<Answer>({ typed: typedOf(form), previews });
  }
  const typed = (lang: Locale) => ({
    title: text(`title-${lang}`),
    markdown: text(`markdown-${lang}`),
    madeFrom: /^\d{1,6}$/.test(text(`from-${lang}`)) ? Number(text(`from-${lang}`)) : -1,
  });
  await savePage(db, actor, { slug, form: { en: typed("en"), fi: typed("fi") } });
  return redirect(paths.adminPages(locale), 303);
});

export const handle = pageHead<typeof loader>(({ t, locale }, { pages }) => ({
  title: t("help-center.page.edit", { title: pages[locale].title }),
  isIndexed: false,
}));

export default function Page() {
  const { slug, pages, versions } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>() as Answer | undefined;
  const { t, locale } = useWords();
  const problems = result?.refusal?.fields ?? {};
  return (
    <AdminDesk narrow>
      <Crumbs steps={[{ to: paths.adminPages(locale), label: t("help-center.page.all") }]} />
      <h1>{t("help-center.page.edit", { title: pages[locale].title })}</h1>
      <ErrorSummary refusal={result?.refusal} />
      <Form method="post" className="stack stack--form" reloadDocument>
        {locales.map((lang) => (
          <Section key={lang} id={`in-${lang}`} title={localeNames[lang]}>
            {result?.previews && (
              <div className="frame">
                <Prose html={result.previews[lang]} lang={lang} />
              </div>
            )}
            <input type="hidden" name={`from-${lang}`} value={pages[lang].number} />
            <Field
              name={`title-${lang}`}
              label={t("help-center.page.title")}
              lang={lang}
              maxLength={PAGE_LIMITS.title.most}
              defaultValue={typedText(result, `title-${lang}`, pages[lang].title)}
              problem={problems[`title-${lang}`]}
            />
            <TextAreaField
              name={`markdown-${lang}`}
              label={t("help-center.page.text")}
              hint={t("ui.markdown-works")}
              lang={lang}
              size="tall"
              defaultValue={typedText(result, `markdown-${lang}`, pages[lang].markdown)}
              problem={problems[`markdown-${lang}`]}
            />
          </Section>
        ))}
        <div className="cluster">
          <SubmitButton name="intent" value="save">
            {t("help-center.page.save")}
          </SubmitButton>
          <SubmitButton kind="plain" name="intent" value="preview">
            {t("ui.preview")}
          </SubmitButton>
          <Link to={paths.about(locale, slug)}>{t("help-center.page.view")}</Link>
        </div>
      </Form>
      <Section className="mt-6" id="versions" title={t("help-center.page.versions")}>
        <ul className="plain-list">
          {versions.map(({ lang, number, createdAt, author }) => (
            <li key={`${lang}.${number}`}>
              <a href={withQuery(paths.adminPage(locale, slug), { version: `${lang}.${number}` })}>
                {t("help-center.page.version", { number })}
              </a>
              <MetaLine>
                {isLocale(lang) ? localeNames[lang] : lang}
                <Time at={createdAt} withTime />
                <PersonName person={author} />
              </MetaLine>
            </li>
          ))}
          {locales.map((lang) => (
            <li key={lang}>
              <a href={withQuery(paths.adminPage(locale, slug), { version: `${lang}.0` })}>
                {t("help-center.page.delivered-words")}
              </a>
              <MetaLine>{localeNames[lang]}</MetaLine>
            </li>
          ))}
        </ul>
      </Section>
    </AdminDesk>
  );
}
