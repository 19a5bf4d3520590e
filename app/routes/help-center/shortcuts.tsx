import { Link } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import "#app/i18n/parts/shortcuts.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Page } from "#app/ui/layout.tsx";
import { inEveryLanguage, pageHead } from "#app/ui/page-head.tsx";
import { shortcutPlaces, shortcuts } from "#app/ui/shortcuts.ts";

export const loader = loaderFor("read", "page", async () => ({}));

export const handle = pageHead<typeof loader>(({ t, locale }) => ({
  title: t("shortcuts.title"),
  description: t("shortcuts.lede"),
  canonical: paths.shortcuts(locale),
  translations: inEveryLanguage((lang) => paths.shortcuts(lang)),
}));

export default function Shortcuts() {
  const { t, locale } = useWords();
  return (
    <Page narrow>
      <div className="stack">
        <h1>{t("shortcuts.title")}</h1>
        <p className="lede">{t("shortcuts.lede")}</p>
        {shortcutPlaces.map((place) => (
          <table key={place} className="table table--keys">
            <caption>
              <h2>{t(`shortcuts.where.${place}`)}</h2>
            </caption>
            <thead className="vh">
              <tr>
                <th scope="col">{t("shortcuts.keys")}</th>
                <th scope="col">{t("shortcuts.does")}</th>
              </tr>
            </thead>
            <tbody>
              {shortcuts
                .filter(({ where }) => where === place)
                .map(({ keys, does }) => (
                  <tr key={does}>
                    <th scope="row">
                      <Keys keys={keys} />
                    </th>
                    <td>{t(`shortcuts.what.${does}`)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        ))}
        <p>
          <Link to={paths.settings(locale, "display")}>{t("shortcuts.settings")}</Link>
        </p>
      </div>
    </Page>
  );
}

/** One key, two pressed together, or two after one another. */
function Keys({ keys: [first, second] }: { keys: readonly [string, string?] }) {
  const { t } = useWords();
  return (
    <>
      <kbd>{first}</kbd>
      {second && (
        <>
          {first === "Ctrl" ? " + " : ` ${t("shortcuts.then")} `}
          <kbd>{second}</kbd>
        </>
      )}
    </>
  );
}
