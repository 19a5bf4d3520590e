import type { ReactNode } from "react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { useOwnHead } from "#app/ui/page-head.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import type { SiteFrame } from "./site-frame.ts";
import { StaffBar } from "./staff-bar.tsx";

/** Everything around a page's own content. */
export function SitePage({ frame, children }: { frame: SiteFrame; children: ReactNode }) {
  const { t } = useWords();
  const skips = useOwnHead()?.skips ?? [];
  return (
    <>
      <div className="skip">
        <a href="#main">{t("site.skip-content")}</a>
        {skips.map(({ to, words }) => (
          <a key={to} href={to}>
            {words}
          </a>
        ))}
      </div>
      {frame.isDemo && (
        <aside className="demo" aria-label={t("site.demo-label")}>
          <div className="wrap">
            <p>{t("site.demo")}</p>
          </div>
        </aside>
      )}
      <Header frame={frame} />
      <StaffBar frame={frame} />
      {children}
      <Footer frame={frame} />
    </>
  );
}
