import { Form, useActionData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { detectLanguage } from "#app/content/languages.server.ts";
import { renderMarkdown } from "#app/content/rendering.server.ts";
import { oneText } from "#app/forum/question-form.ts";
import type { PreviewState } from "#app/forum/ui/ask-details-form.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { fieldsOf } from "#app/platform/form.server.ts";
import { Page } from "#app/ui/layout.tsx";
import { MarkdownField } from "#app/ui/markdown-field.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { typedText } from "#app/ui/typed.ts";

export const handle = pageHead(({ t }) => ({ title: t("ui.preview"), isIndexed: false }));

export const loader = loaderFor("draft", "none", async () => ({}));

/** Shows how a text will look; for scripts, and as a page of its own to try Markdown out. Saves nothing. */
export const action = actionFor("draft", "none", async ({ form, locale }) => {
  const body = oneText(fieldsOf(form), "body");
  const profile = form.get("profile") === "comment" ? "comment" : "post";
  const { html, text } = await renderMarkdown(body, profile);
  return { typed: { body }, previewHtml: html, lang: await detectLanguage(text, locale) };
});

export default function Preview() {
  const form = useActionData<typeof action>() as PreviewState | undefined;
  const { t } = useWords();
  return (
    <Page narrow>
      <div className="stack">
        <h1>{t("ui.preview")}</h1>
        <Form method="post" className="stack stack--form">
          <MarkdownField
            label={t("ui.your-text")}
            name="body"
            defaultValue={typedText(form, "body")}
            previewHtml={form?.previewHtml}
            lang={form?.lang}
          />
        </Form>
      </div>
    </Page>
  );
}
