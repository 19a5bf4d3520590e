import { Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

/** Says to an asker that the question stands, and what comes next. */
export function PostedNotice({ questionId }: { questionId: number }) {
  const { t, locale } = useWords();
  return (
    <Notice icon="check" title={t("forum.write.posted")} announced>
      <p>
        {t("forum.write.posted-text")}{" "}
        <Link to={paths.postEdit(locale, questionId)}>{t("forum.write.edit-it")}</Link>
      </p>
    </Notice>
  );
}
