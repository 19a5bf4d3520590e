import { classNames } from "./class-names.ts";

interface ProseProps {
  /** HTML that came out of the sanitizer, unchanged since. Nothing else may be given. */
  html: string;
  /** The language the text is written in. */
  lang: string;
  id?: string;
  className?: string;
}

/** Text that somebody wrote in Markdown. With `DataBlock` the only place where text enters a page unescaped. */
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

/**
 * Structured data. Browsers never run it, so the content policy asks no nonce of it.
 *
 * React would write `&quot;` into it, which nobody decodes there. What can end the element is refused instead:
 * whoever made the text has written every `<` as an escape.
 */
export function DataBlock({ text }: { text: string }) {
  if (text.includes("<")) throw new Error("Structured data must hold no <.");
  return (
    <script
      type="application/ld+json"
      // oxlint-disable-next-line react/no-danger -- no element can begin or end in text without <
      dangerouslySetInnerHTML={{ __html: text }}
    />
  );
}
