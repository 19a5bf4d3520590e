/** A topic as the ask form offers it, in the reader's language. */
export interface AskTopic {
  id: number;
  slug: string;
  name: string;
  /** The topic above it. */
  parent: { id: number; name: string } | null;
  fields: AskTopicField[];
}

export interface AskTopicField {
  key: string;
  label: string;
  hint: string;
  isRequired: boolean;
  options: TopicChoice[] | null;
}

export interface TopicChoice {
  value: string;
  label: string;
}

/** Groups topics for a select: the children of each topic under its name, and the topic itself last among them. */
export function topicChoices(
  topics: readonly AskTopic[],
  sayOther: (name: string) => string,
): (TopicChoice | { group: string; choices: TopicChoice[] })[] {
  const tops = new Map(
    topics.map((topic) => {
      const { id, name } = topic.parent ?? topic;
      return [id, name];
    }),
  );
  return [...tops].map(([id, group]) => {
    const children = topics.filter(({ parent }) => parent?.id === id).map(choiceOf);
    const top = topics.find((topic) => topic.id === id);
    if (children.length === 0 && top) return choiceOf(top);
    const other = top ? [{ ...choiceOf(top), label: sayOther(top.name) }] : [];
    return { group, choices: [...children, ...other] };
  });
}

const choiceOf = ({ id, name }: AskTopic): TopicChoice => ({ value: String(id), label: name });

/** The topic that a form or an address names, by number or by the word in its address. */
export function topicNamed(topics: readonly AskTopic[], named: string): AskTopic | undefined {
  return topics.find(({ id, slug }) => String(id) === named || slug === named);
}
