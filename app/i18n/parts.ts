/**
 * Words that few pages say: they come with those pages, not with the language.
 *
 * Each is a namespace of the message files, or one inside it. A page or component that says words of a
 * part imports `#app/i18n/parts/NAME.ts`, and a test holds it to that.
 */
export const parts = {
  admin: ["admin", "help-center.sections"],
  asking: ["forum.ask", "forum.safety"],
  contact: ["help-center.contact"],
  drafting: [
    "help-center.edit",
    "help-center.publish",
    "help-center.archive",
    "help-center.articles",
  ],
  article: ["help-center.article", "help-center.history"],
  figures: ["insight.figures", "insight.outcome", "insight.step"],
  gallery: ["gallery"],
  profile: ["forum.profile"],
  shortcuts: ["shortcuts"],
} as const satisfies Record<string, readonly string[]>;

export type Part = keyof typeof parts;

/** What no page of a browser says: the server's own plain answers. */
export const serverOnly: readonly string[] = ["server"];

/** The messages under some namespaces, in their places; a dotted name is a namespace inside one. */
export function pick(messages: MessageTree, namespaces: readonly string[]): MessageTree {
  const picked: MessageTree = {};
  for (const [outer, inner] of namespaces.map((name) => name.split("."))) {
    const found = outer === undefined ? undefined : messages[outer];
    if (outer === undefined || typeof found !== "object") continue;
    if (inner === undefined) picked[outer] = found;
    else picked[outer] = { ...branch(picked[outer]), ...leaf(found, inner) };
  }
  return picked;
}

/** The messages without those under some namespaces. */
export function without(messages: MessageTree, namespaces: readonly string[]): MessageTree {
  return Object.fromEntries(
    Object.entries(messages)
      .filter(([outer]) => !namespaces.includes(outer))
      .map(([outer, tree]) => [
        outer,
        typeof tree === "string"
          ? tree
          : Object.fromEntries(
              Object.entries(tree).filter(([inner]) => !namespaces.includes(`${outer}.${inner}`)),
            ),
      ]),
  );
}

/** Messages as the files hold them, or ready for the formatter. */
export interface MessageTree {
  [key: string]: MessageTree | string;
}

const branch = (tree: MessageTree | string | undefined) => (typeof tree === "object" ? tree : {});

const leaf = (tree: MessageTree, name: string) => {
  const found = tree[name];
  return found === undefined ? {} : { [name]: found };
};
