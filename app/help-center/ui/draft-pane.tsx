import {
  ARTICLE_LIMITS,
  articleKinds,
  blockKinds,
  type BlockMode,
  type Draft,
  type DraftBlock,
} from "#app/help-center/articles.ts";
import type { EditorView, PostView } from "#app/help-center/editor-view.server.ts";
import { usePersonWords } from "#app/forum/ui/person-name.tsx";
import { localeNames, locales } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import type { ShownWords } from "#app/platform/refusal.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, SelectField, TextAreaField } from "#app/ui/field.tsx";
import { Beam } from "#app/ui/layout.tsx";
import { BlockRow } from "./block-row.tsx";
import "#app/i18n/parts/drafting.ts";
import "#app/i18n/parts/article.ts";

interface DraftPaneProps {
  view: EditorView;
  /** What is in the form: typed, or stored. */
  draft: Draft;
  problems: Readonly<Record<string, ShownWords>>;
}

/** The right half of the editor: the article as it is being written. */
export function DraftPane({ view, draft, problems }: DraftPaneProps) {
  const { t } = useWords();
  const posts = new Map(
    view.threads.flatMap((thread) => thread.posts.map((post) => [post.id, post])),
  );
  return (
    <section aria-labelledby="draft">
      <Beam id="draft" title={t("help-center.edit.draft")} />
      <div className="stack stack--form">
        <WordsFields view={view} draft={draft} problems={problems} />
        <fieldset className="field" id="blocks" tabIndex={-1}>
          <legend>{t("help-center.edit.body")}</legend>
          <p className="hint">{t("help-center.edit.body-hint")}</p>
          {draft.blocks.length === 0 && <p>{t("help-center.edit.no-blocks")}</p>}
          <ol className="blockrows">
            {draft.blocks.map((block, at) => (
              <BlockRow
                key={block.key}
                block={block}
                number={at + 1}
                isFirst={at === 0}
                isLast={at === draft.blocks.length - 1}
                lang={draft.lang}
                mode={modeShown(block, view)}
                post={block.source ? posts.get(block.source.postId) : undefined}
              />
            ))}
          </ol>
          <div className="cluster mt-3" role="group" aria-label={t("help-center.edit.add")}>
            <span className="muted small">{t("help-center.edit.add")}</span>
            {blockKinds.map((kind) => (
              <Button key={kind} small name="intent" value={`add:${kind}`}>
                {t(`help-center.kind.${kind}`)}
              </Button>
            ))}
          </div>
        </fieldset>
        <Credit draft={draft} posts={posts} />
        <Buttons view={view} />
      </div>
    </section>
  );
}

/** What is stored of a block says how; a typed change makes it adapted. */
function modeShown(block: DraftBlock, view: EditorView): BlockMode {
  if (!block.source) return "new";
  const stored = view.draft.blocks.find(({ key }) => key === block.key);
  return stored?.markdown === block.markdown ? (view.modes[block.key] ?? "adapted") : "adapted";
}

function WordsFields({ view, draft, problems }: DraftPaneProps) {
  const { t } = useWords();
  const { title, inShort } = ARTICLE_LIMITS;
  const isPublished = view.article !== null && view.article.publishedVersion !== null;
  return (
    <>
      <Field
        label={t("help-center.edit.title")}
        name="title"
        lang={draft.lang}
        maxLength={title.most}
        defaultValue={draft.title}
        problem={problems.title}
      />
      <div className="fields-row">
        <SelectField
          label={t("help-center.edit.section")}
          name="section"
          defaultValue={String(draft.sectionId)}
          problem={problems.section}
          choices={view.sections.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        {isPublished ? (
          <input type="hidden" name="lang" value={draft.lang} />
        ) : (
          <SelectField
            label={t("help-center.edit.language")}
            name="lang"
            defaultValue={draft.lang}
            problem={problems.lang}
            choices={locales.map((lang) => ({ value: lang, label: localeNames[lang] }))}
          />
        )}
        <SelectField
          label={t("help-center.edit.kind")}
          name="kind"
          defaultValue={draft.kind}
          problem={problems.kind}
          choices={articleKinds.map((kind) => ({
            value: kind,
            label: t(`help-center.article-kind.${kind}`),
          }))}
        />
      </div>
      <TextAreaField
        label={t("help-center.article.in-short")}
        name="inShort"
        size="short"
        rows={2}
        lang={draft.lang}
        most={inShort}
        hint={t("help-center.edit.in-short-hint", { most: inShort })}
        defaultValue={draft.inShort}
        problem={problems.inShort}
      />
      <Field
        label={t("help-center.article.applies-to")}
        name="appliesTo"
        lang={draft.lang}
        hint={t("help-center.edit.applies-to-hint")}
        defaultValue={draft.appliesTo
          .map((one) => one.trim())
          .filter(Boolean)
          .join(", ")}
        problem={problems.appliesTo}
      />
      {view.others.length > 0 && (
        <SelectField
          label={t("help-center.edit.translation-of")}
          name="translationOf"
          placeholder={t("help-center.edit.no-translation")}
          defaultValue={draft.translationOf === null ? "" : String(draft.translationOf)}
          problem={problems.translationOf}
          choices={view.others.map((other) => ({
            value: String(other.id),
            label: `${other.title} (${other.lang})`,
          }))}
        />
      )}
    </>
  );
}

/** Who is told and named when the article is published. */
function Credit({ draft, posts }: { draft: Draft; posts: ReadonlyMap<number, PostView> }) {
  const { t } = useWords();
  const person = usePersonWords();
  const used = draft.blocks.flatMap(({ source }) =>
    source ? (posts.get(source.postId) ?? []) : [],
  );
  const names = new Map(
    used.map(({ author }) => [author?.handle ?? person(author), person(author)]),
  );
  return (
    <section aria-labelledby="credit">
      <h3 id="credit">{t("help-center.edit.credit")}</h3>
      {names.size === 0 ? (
        <p className="muted">{t("help-center.edit.credit-none")}</p>
      ) : (
        <>
          <ul className="plain-list">
            {[...names].map(([key, name]) => (
              <li key={key}>{name}</li>
            ))}
          </ul>
          <p className="hint">{t("help-center.edit.credit-hint")}</p>
        </>
      )}
    </section>
  );
}

function Buttons({ view }: { view: EditorView }) {
  const { t } = useWords();
  const { article } = view;
  const canDiscard = article !== null && (article.publishedVersion === null || article.hasChanges);
  return (
    <>
      <div className="cluster mt-5">
        <Button kind="primary" name="intent" value="publish">
          {t("help-center.edit.publish")}
        </Button>
        <Button name="intent" value="save">
          {t("help-center.edit.save")}
        </Button>
        <Button name="intent" value="preview">
          {t("help-center.edit.preview")}
        </Button>
        {article?.publishedVersion != null && (
          <Button name="intent" value="changes">
            {t("help-center.edit.changes")}
          </Button>
        )}
      </div>
      {canDiscard && (
        <details>
          <summary>{t("help-center.edit.discard")}</summary>
          <p className="mt-3">
            {t(
              article.publishedVersion === null
                ? "help-center.edit.discard-all"
                : "help-center.edit.discard-changes",
            )}
          </p>
          <Button kind="danger" name="intent" value="discard">
            {t("help-center.edit.discard-sure")}
          </Button>
        </details>
      )}
    </>
  );
}
