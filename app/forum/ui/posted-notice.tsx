import { Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { RoughTime } from "#app/forum/first-answer.ts";
import { useUsualWait } from "./usual-wait.tsx";

interface PostedNoticeProps {
  questionId: number;
  usualWait: RoughTime | null;
}

/** Says to an asker that the question stands, and what comes next. */
export function PostedNotice({ questionId, usualWait }: PostedNoticeProps) {
  const { t, locale } = useWords();
  const sayWait = useUsualWait();
  return (
    <Notice icon="check" title={t("forum.write.posted")} announced>
      <p>
        {sayWait(usualWait)} {t("forum.write.posted-text")}{" "}
        <Link to={paths.postEdit(locale, questionId)}>{t("forum.write.edit-it")}</Link>
      </p>
    </Notice>
  );
}
