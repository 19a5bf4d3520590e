import { asc } from "drizzle-orm";
import { inLanguage } from "#app/i18n/locales.ts";
import type { Queries } from "#app/platform/database.server.ts";
import { topics } from "#db/schema/forum.ts";
import { optionValue } from "./ask-fields.ts";
import type { AskTopic } from "./ask-topics.ts";

type TopicRow = typeof topics.$inferSelect;

/**
 * Lists the topics that take questions, each after the one above it, in the reader's language.
 *
 * A question that stands in a closed topic may stay there: name it, and it is among them.
 */
export async function listAskTopics(
  db: Queries,
  locale: string,
  { alsoId = 0 }: { alsoId?: number } = {},
): Promise<AskTopic[]> {
  const rows = await db.select().from(topics).orderBy(asc(topics.position), asc(topics.id));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const parentOf = (row: TopicRow) => (row.parentId === null ? undefined : byId.get(row.parentId));
  const family = (top: TopicRow) => [top, ...rows.filter((row) => parentOf(row) === top)];
  return rows
    .filter((row) => !parentOf(row))
    .flatMap(family)
    .filter((row) => !row.isClosed || row.id === alsoId)
    .map((row) => {
      const parent = parentOf(row);
      return {
        id: row.id,
        slug: row.slug,
        name: inLanguage(row.name, locale),
        parent: parent ? { id: parent.id, name: inLanguage(parent.name, locale) } : null,
        fields: row.askFields.map(({ key, label, hint, required, options }) => ({
          key,
          label: inLanguage(label, locale),
          hint: hint ? inLanguage(hint, locale) : "",
          isRequired: required,
          options:
            options?.map((option) => ({
              value: optionValue(option),
              label: inLanguage(option, locale),
            })) ?? null,
        })),
      };
    });
}
