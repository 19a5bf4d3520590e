import { Link } from "@remix-run/react";
import { readDraftForm } from "#app/help-center/draft-form.ts";
import type { EditorView } from "#app/help-center/editor-view.server.ts";
import type { BlockChange } from "#app/help-center/version-changes.ts";
import { usePersonWords } from "#app/forum/ui/person-name.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Crumbs, Page } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/layout.tsx";
import type { FormState } from "#app/ui/typed.ts";
import { typedList } from "#app/ui/typed.ts";
import { ArticleBody } from "./article-body.tsx";
import { Changes } from "./changes.tsx";
import { DraftPane } from "./draft-pane.tsx";
import { SourcePane } from "./source-pane.tsx";
import "#app/i18n/parts/drafting.ts";

export interface DraftResult extends FormState {
  /** What the typed words would change of those somebody else saved meanwhile. */
  theirs?: BlockChange[] | null;
}

interface DraftEditorProps {
  view: EditorView;
  result: DraftResult | undefined;
  title: string;
  /** Where the form goes. */
  action: string;
}

/** Where a field's problem leads to, as far as its id is another. */
const ids = { sources: "source", form: "draft" };

/** The bench on which an article is made: posts on the left, the draft on the right, one form over both. */
export function DraftEditor({ view, result, title, action }: DraftEditorProps) {
  const { t, locale } = useWords();
  const { refusal, typed, theirs } = result ?? {};
  const draft = typed ? readDraftForm(typed).draft : view.draft;
  return (
    <Page wide>
      <Crumbs steps={[{ to: paths.articles(locale), label: t("help-center.articles.title") }]} />
      <div className="split mb-5 mt-3">
        <h1>{title}</h1>
        <SavedLine view={view} />
      </div>
      <div className="stack">
        <ErrorSummary refusal={refusal} ids={ids} />
        {theirs && <Conflict changes={theirs} lang={draft.lang} action={action} />}
        <FromThread view={view} />
        {view.sections.length === 0 && <NoSections />}
        {view.article?.state === "archived" && <Archived id={view.article.id} />}
        {view.preview && (
          <Section id="preview" title={t("ui.preview")}>
            <div className="article">
              <h2 lang={draft.lang}>{view.draft.title}</h2>
              <p className="vouched short" lang={draft.lang}>
                {view.draft.inShort}
              </p>
              <ArticleBody sections={view.preview} lang={view.draft.lang} />
            </div>
          </Section>
        )}
        {view.changes && (
          <Section id="changes" title={t("help-center.edit.changes")}>
            <Changes changes={view.changes} lang={draft.lang} />
          </Section>
        )}
      </div>
      <nav className="tabs tabs--line panes" aria-label={t("help-center.edit.panes")}>
        <a href="#source">{t("help-center.edit.source")}</a>
        <a href="#draft">{t("help-center.edit.draft")}</a>
      </nav>
      <form method="post" action={action} key={`${view.article?.id}-${view.stamp}`}>
        {/* The first button is the one that Enter presses: it only saves. */}
        <button name="intent" value="save" hidden tabIndex={-1}>
          {t("help-center.edit.save")}
        </button>
        <input type="hidden" name="article" value={view.article?.id ?? "new"} />
        <input type="hidden" name="madeFrom" value={view.stamp} />
        <input type="hidden" name="known" value={view.known} />
        <input type="hidden" name="comments" value={view.withComments ? "1" : ""} />
        <div className="bench">
          <SourcePane
            threads={view.threads}
            ticked={typed ? typedList(result, "tick") : null}
            keptThreads={typed ? typedList(result, "sourceThread") : null}
            withComments={view.withComments}
          />
          <DraftPane view={view} draft={draft} problems={refusal?.fields ?? {}} />
        </div>
      </form>
    </Page>
  );
}

function SavedLine({ view: { article } }: { view: EditorView }) {
  const { t, dayAndTime } = useWords();
  const person = usePersonWords();
  if (!article) return <p className="small muted">{t("help-center.edit.not-saved")}</p>;
  const { version, savedAt, savedBy } = article;
  const values = { number: version, at: dayAndTime(savedAt), name: person(savedBy) };
  const isSecret = article.publishedVersion === null || article.hasChanges;
  return (
    <p className="small muted" role="status">
      {t(isSecret ? "help-center.edit.saved-secret" : "help-center.edit.saved-public", values)}
    </p>
  );
}

interface ConflictProps {
  changes: readonly BlockChange[];
  lang: string;
  action: string;
}

/** Both wordings, so that neither is lost: theirs is stored, yours is in the form. */
function Conflict({ changes, lang, action }: ConflictProps) {
  const { t } = useWords();
  return (
    <Section id="conflict" title={t("help-center.edit.conflict")}>
      <p>{t("help-center.edit.conflict-what")}</p>
      <Changes changes={changes} lang={lang} />
      <p className="mt-3">
        <a href={action}>{t("help-center.edit.take-theirs")}</a>
      </p>
    </Section>
  );
}

function FromThread({ view }: { view: EditorView }) {
  const { t, locale } = useWords();
  const others = view.fromThread.filter(({ id }) => id !== view.article?.id);
  const [own] = view.threads;
  if (others.length === 0 || !own) return null;
  return (
    <Notice kind="plain" title={t("help-center.edit.from-thread")}>
      <ul className="plain-list">
        {others.map((other) => (
          <li key={other.id}>
            <Link to={paths.articleEdit(locale, other.id)} lang={other.lang}>
              {other.title}
            </Link>{" "}
            ({t(`help-center.state.${other.state}`)})
          </li>
        ))}
      </ul>
      {view.article && (
        <p>
          <a href={`${paths.curate(locale, own.id)}?article=new`}>
            {t("help-center.edit.another")}
          </a>
        </p>
      )}
    </Notice>
  );
}

function NoSections() {
  const { t, locale } = useWords();
  return (
    <Notice kind="warn" title={t("help-center.edit.no-sections")}>
      <p>
        {t("help-center.edit.no-sections-what")}{" "}
        <Link to={paths.adminSections(locale)}>{t("help-center.edit.to-sections")}</Link>
      </p>
    </Notice>
  );
}

function Archived({ id }: { id: number }) {
  const { t, locale } = useWords();
  return (
    <Notice kind="warn" title={t("help-center.archived-no-edit")}>
      <p>
        <Link to={paths.articleArchive(locale, id)}>{t("help-center.archive.restore")}</Link>
      </p>
    </Notice>
  );
}
