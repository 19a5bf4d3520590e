import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Crumbs } from "#app/ui/layout.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Icon } from "#app/ui/icon.tsx";

interface ThreadCrumbsProps {
  thread: { id: number; slug: string; title: string; lang: string };
}

/** The way back to the thread that a form belongs to. */
export function ThreadCrumbs({ thread }: ThreadCrumbsProps) {
  const { t, locale } = useWords();
  return (
    <Crumbs
      steps={[
        { to: paths.questions(locale), label: t("forum.write.questions") },
        { to: paths.thread(locale, thread), label: thread.title, lang: thread.lang },
      ]}
    />
  );
}

interface QuotedPostProps {
  title: string;
  html: string;
  lang: string;
  open?: boolean;
}

/** The post that a form is about, folded away so that the form stays in view. */
export function QuotedPost({ title, html, lang, open }: QuotedPostProps) {
  return (
    <details className="more" open={open}>
      <summary>
        <Icon name="down" turns />
        {title}
      </summary>
      <div className="match__open">
        <Prose html={html} lang={lang} />
      </div>
    </details>
  );
}
