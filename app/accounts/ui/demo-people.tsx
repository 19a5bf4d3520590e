import type { DemoHandle } from "#app/accounts/demo.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Icon } from "#app/ui/icon.tsx";
import { Section } from "#app/ui/layout.tsx";

/** The demo's people as buttons: one click, and one is somebody. */
export function DemoPeople({ people, next }: { people: readonly DemoHandle[]; next: string }) {
  const { t, locale } = useWords();
  return (
    <Section
      id="demo"
      title={t("accounts.demo-title")}
      end={<span>{t("accounts.demo-only")}</span>}
    >
      <p className="small muted">{t("accounts.demo-intro")}</p>
      <form method="post" action={paths.demoSignIn(locale)}>
        <input type="hidden" name="next" value={next} />
        <ul className="people mt-3">
          {people.map((handle) => (
            <li key={handle}>
              <button type="submit" name="as" value={handle}>
                <b>{handle}</b>
                <span>{t(`accounts.demo-${handle}`)}</span>
                <Icon name="right" />
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Section>
  );
}
