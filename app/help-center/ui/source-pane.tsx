import { Link } from "@remix-run/react";
import type {
  PassageView,
  Place,
  PostView,
  ThreadView,
} from "#app/help-center/editor-view.server.ts";
import { usePersonWords } from "#app/forum/ui/person-name.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { classNames } from "#app/ui/class-names.ts";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import { Beam } from "#app/ui/layout.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import { StateLabel } from "#app/ui/state-label.tsx";
import { Time } from "#app/ui/time.tsx";
import { usePlaceWords } from "./place-words.ts";
import "#app/i18n/parts/drafting.ts";

interface SourcePaneProps {
  threads: readonly ThreadView[];
  /** What was ticked when the form was refused; null on a fresh page. */
  ticked: readonly string[] | null;
  keptThreads: readonly string[] | null;
  withComments: boolean;
}

/** The left half of the editor: the posts, passage by passage, to be ticked. */
export function SourcePane({ threads, ticked, keptThreads, withComments }: SourcePaneProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="source">
      <Beam id="source" title={t("help-center.edit.source")} />
      {threads.map((thread) => (
        <ThreadSource
          key={thread.id}
          thread={thread}
          ticked={ticked}
          isKept={keptThreads?.includes(String(thread.id)) ?? true}
          isOne={threads.length === 1}
        />
      ))}
      <div className="cluster mt-4">
        <button className="btn" name="intent" value="insert" id="tick">
          {t("help-center.edit.insert")} <Icon name="right" />
        </button>
        <button className="btn btn--quiet" name="intent" value="comments">
          {t(withComments ? "help-center.edit.hide-comments" : "help-center.edit.show-comments")}
        </button>
      </div>
    </section>
  );
}

interface ThreadSourceProps {
  thread: ThreadView;
  ticked: readonly string[] | null;
  isKept: boolean;
  isOne: boolean;
}

function ThreadSource({ thread, ticked, isKept, isOne }: ThreadSourceProps) {
  const { t, locale } = useWords();
  return (
    <>
      <p className="mt-3">
        <Link to={paths.thread(locale, thread)} lang={thread.lang}>
          {thread.title}
        </Link>
      </p>
      <MetaLine>
        {thread.isSolved && <StateLabel kind="solved">{t("help-center.edit.solved")}</StateLabel>}
        {t("help-center.edit.have-this", { count: thread.sameProblemCount })}
        {t("help-center.edit.views", { count: thread.viewCount })}
      </MetaLine>
      {isOne ? (
        <input type="hidden" name="sourceThread" value={thread.id} />
      ) : (
        <label className="check">
          <input type="checkbox" name="sourceThread" value={thread.id} defaultChecked={isKept} />
          <span>{t("help-center.edit.keep-source")}</span>
        </label>
      )}
      {thread.posts.map((post) => (
        <PostSource key={post.id} post={post} ticked={ticked} />
      ))}
    </>
  );
}

function PostSource({ post, ticked }: { post: PostView; ticked: readonly string[] | null }) {
  const { t } = useWords();
  const person = usePersonWords();
  const [look, icon, words] = looks(post);
  return (
    <article className="source" id={`source-${post.id}`}>
      <span className={classNames("node", look)} aria-hidden="true">
        <Icon name={icon} />
      </span>
      <div className="stack stack--tight">
        <div className="source__head">
          <h3>{t(words, { name: person(post.author) })}</h3>
          <span className="muted meta-size">
            <Time at={post.at} short />
            {post.revision > 1 && `, ${t("help-center.edit.revision", { number: post.revision })}`}
          </span>
        </div>
        {post.passages.parts.length > 1 && (
          <Pick passage={post.passages} lang={post.lang} ticked={ticked} />
        )}
        {post.passages.parts.map((part) => (
          <Pick key={part.ref} passage={part} lang={post.lang} ticked={ticked} />
        ))}
      </div>
    </article>
  );
}

type Looks = [
  look: string,
  icon: IconName,
  words:
    | "help-center.edit.asked"
    | "help-center.edit.solved-it"
    | "help-center.edit.answered-officially"
    | "help-center.edit.answered"
    | "help-center.edit.commented",
];

function looks({ kind, isSolution, isOfficial }: PostView): Looks {
  if (kind === "question") return ["node--ask", "question", "help-center.edit.asked"];
  if (kind === "comment") return ["node--x", "talk", "help-center.edit.commented"];
  if (isSolution) return ["node--solved", "check", "help-center.edit.solved-it"];
  if (isOfficial) return ["node--official", "official", "help-center.edit.answered-officially"];
  return ["node--x", "talk", "help-center.edit.answered"];
}

interface PickProps {
  passage: PassageView;
  lang: string;
  ticked: readonly string[] | null;
}

function Pick({ passage, lang, ticked }: PickProps) {
  const { t } = useWords();
  const { ref, shape, text, uses, parts } = passage;
  const isWhole = shape === "whole";
  const isTicked = (one: PassageView) => ticked?.includes(one.ref) ?? one.isOffered;
  const isOpen = parts.some((part) => isTicked(part));
  return (
    <>
      <label className={classNames("blockpick", uses.length > 0 && "blockpick--used")}>
        <input type="checkbox" name="tick" value={ref} defaultChecked={isTicked(passage)} />
        <span>
          {isWhole ? (
            <i>{t("help-center.edit.whole-post")}</i>
          ) : (
            <span className="blockpick__text" lang={lang}>
              {text}
            </span>
          )}
          {!isWhole && <Uses uses={uses} isCourtesy={passage.isCourtesy} />}
        </span>
      </label>
      {!isWhole && parts.length > 0 && (
        <details className="blockpick__parts" open={isOpen}>
          <summary>
            <Icon name="down" turns /> {t("help-center.edit.parts", { count: parts.length })}
          </summary>
          {parts.map((part) => (
            <Pick key={part.ref} passage={part} lang={lang} ticked={ticked} />
          ))}
        </details>
      )}
    </>
  );
}

function Uses({ uses, isCourtesy }: { uses: readonly Place[]; isCourtesy: boolean }) {
  const { t } = useWords();
  const place = usePlaceWords();
  if (uses.length === 0) {
    return (
      <span className="used used--none">
        {t(isCourtesy ? "help-center.edit.courtesy" : "help-center.edit.not-used")}
      </span>
    );
  }
  return (
    <span className="used">
      <Icon name="check" />
      {t("help-center.edit.used-in", { place: uses.map(place).join(", ") })}
    </span>
  );
}
