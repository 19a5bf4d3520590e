import { keyTerms } from "#app/search/terms.ts";
import { builtInAnalyzer } from "#app/search/analysis/built-in.ts";
import { siteVocabulary, type MadePost, type MadeThread } from "./threads.ts";

/** A generated thread as rows, in the order of the columns that `columns` names, and its words in the index. */
export interface ThreadRows {
  thread: unknown[];
  posts: unknown[][];
  tags: unknown[][];
  solutions: unknown[][];
  index: { id: number; title: string[]; words: string[]; body: string[]; answers: string[] };
}

export const columns = {
  threads:
    "id,title,slug,lang,topic_id,asker_id,question_id,ask_fields,state,state_changed_at,visibility,created_at,active_at,answer_count,solution_count,has_official,same_problem_count,view_count",
  posts:
    "id,thread_id,kind,author_id,markdown,html,text,renderer_version,lang,revision,created_at,visibility,score,imported_up,imported_down,comment_count",
  thread_tags: "thread_id,tag_id,position",
  solutions: "thread_id,post_id,accepted_by,accepted_as,accepted_at",
} as const;

/** Writes threads as rows. Times and truths are written as `time` and `truth` say, for databases differ there. */
export function rowMaker(
  seed: number,
  write: { time(milliseconds: number): unknown; truth(value: boolean): unknown },
) {
  const vocabulary = siteVocabulary(seed);
  const terms = vocabulary.map((word) =>
    builtInAnalyzer.analyze(word, "en").flatMap((one) => keyTerms(one)),
  );
  const termsOf = (words: Uint16Array) => [...words].flatMap((rank) => terms[rank]!);
  const sentence = (words: Uint16Array) => {
    const text = Array.from(words, (rank) => vocabulary[rank]!).join(" ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  };

  const postRow = (post: MadePost, threadId: number, kind: "question" | "answer") => {
    const text = `${sentence(post.words)}.`;
    return [
      post.id,
      threadId,
      kind,
      post.authorId,
      text,
      `<p>${text}</p>`,
      text,
      1,
      "en",
      1,
      write.time(post.at),
      "public",
      post.score,
      post.score,
      0,
      0,
    ];
  };

  return (made: MadeThread): ThreadRows => {
    const { id, question, answers, accepted } = made;
    const title = `${sentence(made.title)}?`;
    const solution = accepted === null ? null : answers[accepted]!;
    const activeAt = answers.at(-1)?.at ?? question.at;
    return {
      thread: [
        id,
        title,
        `thread-${id}`,
        "en",
        made.topicId,
        question.authorId,
        question.id,
        "{}",
        solution ? "solved" : "open",
        write.time(activeAt),
        "public",
        write.time(question.at),
        write.time(activeAt),
        answers.length,
        solution ? 1 : 0,
        write.truth(false),
        question.score,
        0,
      ],
      posts: [
        postRow(question, id, "question"),
        ...answers.map((answer) => postRow(answer, id, "answer")),
      ],
      tags: made.tagIds.map((tagId, position) => [id, tagId, position]),
      solutions: solution
        ? [[id, solution.id, question.authorId, "asker", write.time(activeAt)]]
        : [],
      index: {
        id: id * 2,
        title: termsOf(made.title),
        words: Array.from(made.title, (rank) => vocabulary[rank]!),
        body: termsOf(question.words),
        answers: answers.flatMap((answer) => termsOf(answer.words)),
      },
    };
  };
}
