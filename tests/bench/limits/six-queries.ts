import Database from "better-sqlite3";

/** What the bare pages show: the least that a forum's three pages can be made of. */
export interface Post {
  id: number;
  kind: string;
  html: string;
  score: number;
  authorId: number;
  createdAt: number;
}
export interface Row {
  id: number;
  slug: string;
  title: string;
  answerCount: number;
  createdAt: number;
}
export interface QuestionData {
  thread: Row & { topicId: number; state: string };
  topic: { slug: string; name: string };
  posts: Post[];
  people: Record<number, string>;
  tags: string[];
  related: Row[];
}

const row = "id, slug, title, answer_count as answerCount, created_at as createdAt";
const rowsOnPage = 30;

export type Bare = ReturnType<typeof openBare>;

/** Asks a community's database directly: six indexed queries a question, with nobody signed in and nothing checked. */
export function openBare(file: string) {
  const db = new Database(file);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = NORMAL");
  db.pragma("mmap_size = 268435456");
  const all = <Result>(query: string) => {
    const statement = db.prepare(query);
    return (...values: unknown[]) => statement.all(...values) as Result[];
  };
  const thread = all<QuestionData["thread"]>(
    `select ${row}, topic_id as topicId, state from threads where id = ? and visibility = 'public'`,
  );
  const topic = all<{ slug: string; name: string }>("select slug, name from topics where id = ?");
  const posts = all<Post>(
    "select id, kind, html, score, author_id as authorId, created_at as createdAt from posts where thread_id = ? and visibility = 'public' order by kind = 'question' desc, score desc, created_at limit 21",
  );
  const people = all<{ id: number; name: string }>(
    "select id, display_name as name from members where id in (select value from json_each(?))",
  );
  const tags = all<{ name: string }>(
    "select name from tags join thread_tags on tag_id = tags.id where thread_id = ? order by position",
  );
  const related = all<Row>(
    `select ${row} from threads where topic_id = ? and visibility = 'public' order by created_at desc limit 5`,
  );
  const newest = all<Row>(
    `select ${row} from threads where visibility = 'public' order by created_at desc, id desc limit ${rowsOnPage}`,
  );
  const found = all<Row>(
    `select ${row} from threads join (select rowid, rank from bare_words where bare_words match ? order by rank limit ${rowsOnPage}) on id = rowid order by rank`,
  );
  const vote = db.prepare(
    "insert or ignore into votes (post_id, voter_id, cast_at) values (?, ?, ?)",
  );
  const score = db.prepare(
    "update posts set score = imported_up + (select count(*) from votes where post_id = posts.id) where id = ?",
  );
  const answer = db.prepare(
    "insert into posts (thread_id, kind, author_id, markdown, html, text, renderer_version, lang, revision, created_at, visibility, score, imported_up, imported_down, comment_count) values (?, 'answer', ?, ?, ?, ?, 1, 'en', 1, ?, 'public', 0, 0, 0, 0)",
  );
  const count = db.prepare("update threads set answer_count = answer_count + 1 where id = ?");

  return {
    question(id: number): QuestionData | undefined {
      const [known] = thread(id);
      if (!known) return undefined;
      const shown = posts(id);
      const authors = people(JSON.stringify([...new Set(shown.map((post) => post.authorId))]));
      return {
        thread: known,
        topic: topic(known.topicId)[0]!,
        posts: shown,
        people: Object.fromEntries(authors.map(({ id, name }) => [id, name])),
        tags: tags(id).map(({ name }) => name),
        related: related(known.topicId),
      };
    },
    list: () => newest(),
    /** Any of the words, the best thirty. */
    search: (query: string) =>
      found((query.match(/[\p{L}\p{N}]+/gu) ?? ["x"]).map((word) => `"${word}"`).join(" OR ")),
    vote: db.transaction((postId: number, voterId: number) => {
      vote.run(postId, voterId, Date.now());
      score.run(postId);
    }),
    answer: db.transaction((threadId: number, authorId: number, text: string) => {
      answer.run(threadId, authorId, text, `<p>${text}</p>`, text, Date.now());
      count.run(threadId);
    }),
  };
}

/** Copies a community's database and gives it the words that the bare search looks in. */
export function copyForLimits(from: string, to: string) {
  const source = new Database(from, { readonly: true });
  source.prepare("vacuum into ?").run(to);
  source.close();
  const db = new Database(to);
  db.exec(
    "create virtual table bare_words using fts5(title, body, content='', tokenize='porter unicode61')",
  );
  db.exec(
    "insert into bare_words (rowid, title, body) select threads.id, threads.title, posts.text from threads join posts on posts.id = question_id",
  );
  db.close();
}
