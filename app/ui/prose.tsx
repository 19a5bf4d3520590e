import { classNames } from "./class-names.ts";

interface ProseProps {
  /** HTML that came out of the sanitizer, unchanged since. Nothing else may be given. */
  html: string;
  /** The language the text is written in. */
  lang: string;
  id?: string;
  className?: string;
}

/** Text that somebody wrote in Markdown. The only place where stored HTML enters a page. */
export function Prose({ html, lang, id, className }: ProseProps) {
  return (
    <div
      id={id}
      className={classNames("prose", className)}
      lang={lang}
      // oxlint-disable-next-line react/no-danger -- the one door for HTML made by app/content, sanitized before it was stored
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
