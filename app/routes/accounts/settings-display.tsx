import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { chooseLanguage } from "#app/accounts/language.server.ts";
import { SettingsPage } from "#app/accounts/ui/settings-page.tsx";
import { localeNames, locales } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { environment } from "#app/platform/environment.server.ts";
import { readForm } from "#app/platform/form.server.ts";
import { paths, withQuery } from "#app/platform/paths.ts";
import { Button } from "#app/ui/button.tsx";
import {
  displayCookies,
  readDisplay,
  shortcutChoices,
  textSizes,
  themes,
} from "#app/ui/display.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { RadioGroup } from "#app/ui/field.tsx";
import { Flash } from "#app/ui/flash.tsx";
import { Page } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { typedText } from "#app/ui/typed.ts";

export const loader = loaderFor(
  "choose-display",
  "none",
  async ({ actor, request, url, locale }) => ({
    chosen: { ...readDisplay(request.headers.get("Cookie")), lang: locale },
    isMember: actor.rank !== "guest",
    isSaved: url.searchParams.has("saved"),
  }),
);

const displayForm = z.object({
  theme: z.enum(themes, "site.choose-theme"),
  textSize: z.enum(textSizes, "site.choose-text-size"),
  // Forms of before there were shortcuts leave them on.
  shortcuts: z.enum(shortcutChoices, "site.choose-shortcuts").default("on"),
  lang: z.enum(locales, "site.choose-language"),
});

export const action = actionFor("choose-display", "none", async ({ db, actor, form }) => {
  const chosen = readForm(form, displayForm);
  await chooseLanguage(db, actor, chosen.lang);

  const headers = new Headers();
  const isSecure = environment().publicOrigin.startsWith("https:");
  for (const cookie of displayCookies(chosen, isSecure)) headers.append("Set-Cookie", cookie);
  return redirect(withQuery(paths.settings(chosen.lang, "display"), { saved: "yes" }), { headers });
});

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("site.display-settings"),
  isIndexed: false,
}));

export default function DisplaySettings() {
  const { chosen, isMember, isSaved } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useWords();
  const content = (
    <>
      <h1>{t("site.display-settings")}</h1>
      <p className="lede">{t("site.display-lede")}</p>
      {isSaved && !result && <Flash>{t("site.display-saved")}</Flash>}
      <ErrorSummary refusal={result?.refusal} />
      {/* A whole new page: theme, size and language stand on its first element, which the server writes. */}
      <form method="post" className="stack stack--form" noValidate>
        <RadioGroup
          label={t("site.theme")}
          name="theme"
          chosen={typedText(result, "theme", chosen.theme)}
          problem={result?.refusal?.fields.theme}
          choices={themes.map((value) => ({ value, label: t(`site.theme-${value}`) }))}
        />
        <RadioGroup
          label={t("site.text-size")}
          name="textSize"
          hint={t("site.text-size-hint")}
          chosen={typedText(result, "textSize", chosen.textSize)}
          problem={result?.refusal?.fields.textSize}
          choices={textSizes.map((value) => ({ value, label: t(`site.text-size-${value}`) }))}
        />
        <RadioGroup
          label={t("site.shortcuts")}
          name="shortcuts"
          hint={t("site.shortcuts-hint")}
          chosen={typedText(result, "shortcuts", chosen.shortcuts)}
          problem={result?.refusal?.fields.shortcuts}
          choices={shortcutChoices.map((value) => ({
            value,
            label: t(`site.shortcuts-${value}`),
          }))}
        />
        <RadioGroup
          label={t("site.interface-language")}
          name="lang"
          chosen={typedText(result, "lang", chosen.lang)}
          problem={result?.refusal?.fields.lang}
          choices={locales.map((value) => ({
            value,
            label: <span lang={value}>{localeNames[value]}</span>,
          }))}
        />
        <p>
          <Button kind="primary">{t("site.save-display")}</Button>
        </p>
      </form>
    </>
  );
  if (isMember) return <SettingsPage part="display">{content}</SettingsPage>;
  return (
    <Page narrow>
      <div className="stack">{content}</div>
    </Page>
  );
}
