import Database from "better-sqlite3";
import { openSqlite } from "#db/dialect/sqlite.ts";
import { columns, rowMaker } from "./rows.ts";
import { loadBasics } from "./basics.ts";
import { threadMaker, type SiteShape } from "./threads.ts";

/** Threads of one transaction. */
const batch = 2_000;

/**
 * Makes a site in a database file, or goes on where an earlier run of the same shape was stopped.
 *
 * Rows and index are written past the application, for a million threads would take it days; they are what it would
 * have written.
 */
export async function makeSqliteSite(
  file: string,
  shape: SiteShape,
  onProgress: (done: number) => void = () => undefined,
) {
  const port = openSqlite(file);
  await port.migrate();
  await loadBasics(port, shape);
  await port.close();

  const db = new Database(file);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = OFF");
  db.pragma("cache_size = -200000");
  const insert = (table: keyof typeof columns) => {
    const names = columns[table];
    const marks = names.replaceAll(/\w+/g, "?");
    return db.prepare(`insert into ${table} (${names}) values (${marks})`);
  };
  const [thread, post, tag, solution] = [
    insert("threads"),
    insert("posts"),
    insert("thread_tags"),
    insert("solutions"),
  ];
  const texts = db.prepare(
    "insert into search_texts (rowid, title, body, answers, parts) values (?, ?, ?, ?, '')",
  );
  const titles = db.prepare(
    "insert into search_titles (rowid, keys, words, parts) values (?, ?, ?, '')",
  );
  const make = threadMaker(shape);
  const rowsOf = rowMaker(shape.seed, { time: (at) => at, truth: Number });

  const [last] = db.prepare("select max(id) as id from threads").all() as { id: number | null }[];
  for (let from = (last?.id ?? 0) + 1; from <= shape.threads; from += batch) {
    const to = Math.min(from + batch - 1, shape.threads);
    db.transaction(() => {
      for (let id = from; id <= to; id++) {
        const rows = rowsOf(make(id));
        thread.run(...rows.thread);
        for (const row of rows.posts) post.run(...row);
        for (const row of rows.tags) tag.run(...row);
        for (const row of rows.solutions) solution.run(...row);
        const { title, words, body, answers } = rows.index;
        texts.run(rows.index.id, title.join(" "), body.join(" "), answers.join(" "));
        titles.run(rows.index.id, title.join(" "), words.join(" "));
      }
    })();
    for (const index of ["search_texts", "search_titles"])
      db.prepare(`insert into ${index} (${index}, rank) values ('merge', 2000)`).run();
    onProgress(to);
  }
  countTerms(db, shape.threads);
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
}

/** Fills in how common each term is, as the index itself has it. */
function countTerms(db: Database.Database, threads: number) {
  db.exec(
    "create virtual table if not exists temp.text_terms using fts5vocab('main', 'search_texts', 'row')",
  );
  db.exec(
    "create virtual table if not exists temp.title_terms using fts5vocab('main', 'search_titles', 'col')",
  );
  db.transaction(() => {
    db.exec("delete from search_terms");
    db.exec(
      "insert into search_terms (term, folded, documents, titles) select term, term, doc, 0 from text_terms",
    );
    db.exec(
      "update search_terms set titles = counted.doc from (select term, doc from title_terms where col = 'keys') counted where counted.term = search_terms.term",
    );
    db.exec("delete from search_state");
    db.prepare("insert into search_state (id, documents, withdrawals) values (1, ?, 0)").run(
      threads,
    );
    db.exec(
      "update tags set thread_count = (select count(*) from thread_tags where tag_id = tags.id)",
    );
  })();
}
