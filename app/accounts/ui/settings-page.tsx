import type { ReactNode } from "react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Page, Tabs } from "#app/ui/layout.tsx";

type Part = "profile" | "security" | "display";

/** The frame of a member's settings: the parts as tabs, one of them open. */
export function SettingsPage({ part, children }: { part: Part; children: ReactNode }) {
  const { t, locale } = useWords();
  const parts: readonly Part[] = ["profile", "security", "display"];
  return (
    <Page narrow>
      <div className="stack">
        <Tabs
          line
          label={t("accounts.settings")}
          tabs={parts.map((one) => ({
            to: paths.settings(locale, one),
            label: t(`accounts.settings-${one}`),
            current: one === part,
          }))}
        />
        {children}
      </div>
    </Page>
  );
}
