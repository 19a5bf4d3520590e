import type { ArticleSection } from "#app/help-center/article-layout.ts";
import type { BlockKind } from "#app/help-center/articles.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Prose } from "#app/ui/prose.tsx";

interface Block {
  key: string;
  kind: BlockKind;
  html: string;
  text: string;
}

interface ArticleBodyProps {
  sections: readonly ArticleSection<Block>[];
  /** The language of the article. */
  lang: string;
}

/** The words of an article, laid out by what each block is. */
export function ArticleBody({ sections, lang }: ArticleBodyProps) {
  return sections.map(({ heading, parts }) => (
    <section key={heading?.key ?? "first"} aria-labelledby={heading?.anchor}>
      {heading && (
        <h2 id={heading.anchor} lang={lang}>
          {heading.text}
        </h2>
      )}
      {parts.map((part) =>
        part.kind === "block" ? (
          <BlockBody key={part.block.key} block={part.block} lang={lang} />
        ) : (
          <ol className="steps" key={part.steps[0]?.step.key}>
            {part.steps.map(({ step, below }) => (
              <li key={step.key}>
                <Prose html={step.html} lang={lang} />
                {below.map((block) => (
                  <BlockBody key={block.key} block={block} lang={lang} />
                ))}
              </li>
            ))}
          </ol>
        ),
      )}
    </section>
  ));
}

function BlockBody({ block, lang }: { block: Block; lang: string }) {
  const { t } = useWords();
  const prose = <Prose html={block.html} lang={lang} />;
  switch (block.kind) {
    case "note":
    case "warning":
      return (
        <div className="article__block">
          <Notice
            kind={block.kind === "note" ? "info" : "warn"}
            title={t(block.kind === "note" ? "help-center.kind.note" : "help-center.kind.warning")}
          >
            {prose}
          </Notice>
        </div>
      );
    case "cause":
    case "fix":
      return (
        <div className="article__block">
          <h3>{t(block.kind === "cause" ? "help-center.kind.cause" : "help-center.kind.fix")}</h3>
          {prose}
        </div>
      );
    default:
      return <Prose className="article__block" html={block.html} lang={lang} />;
  }
}
