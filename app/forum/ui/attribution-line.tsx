import { licenceHref } from "#app/forum/attribution.ts";
import type { Attribution } from "#app/forum/thread-view.ts";
import { useWords } from "#app/i18n/ui/words.tsx";

/** Where an imported post is from, by whom, under which licence, and whether it was changed. */
export function AttributionLine({ attribution }: { attribution: Attribution }) {
  const { t } = useWords();
  const { siteName, href, authorName, authorHref, licence, isChanged } = attribution;
  const deed = licenceHref(licence);
  return (
    <p className="attribution">
      <span>
        {t("forum.from.by")}{" "}
        <Outside href={authorHref}>{authorName ?? t("forum.person.unknown")}</Outside>
      </span>
      <span>
        {t("forum.from.site")} <Outside href={href}>{siteName}</Outside>
        {!attribution.isAttributable && ` (${t("forum.from.incomplete")})`}
      </span>
      {licence && (
        <span>
          <Outside href={deed} isLicence>
            {licence}
          </Outside>
        </span>
      )}
      {isChanged && <span>{t("forum.from.changed")}</span>}
    </p>
  );
}

interface OutsideProps {
  href: string | null;
  isLicence?: boolean;
  children: string;
}

function Outside({ href, isLicence, children }: OutsideProps) {
  if (!href) return children;
  return (
    <a href={href} rel={isLicence ? "license noopener" : "noopener nofollow ugc"}>
      {children}
    </a>
  );
}
