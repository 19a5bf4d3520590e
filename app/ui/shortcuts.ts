/** The keys that move a reader about, as the page of shortcuts lists them: where they work, which, and the words for what they do. */
export const shortcuts = [
  { where: "everywhere", keys: ["/"], does: "search" },
  { where: "everywhere", keys: ["c"], does: "ask" },
  { where: "everywhere", keys: ["g", "h"], does: "home" },
  { where: "everywhere", keys: ["g", "q"], does: "questions" },
  { where: "everywhere", keys: ["g", "a"], does: "articles" },
  { where: "everywhere", keys: ["g", "n"], does: "notifications" },
  { where: "everywhere", keys: ["?"], does: "shortcuts" },
  { where: "lists", keys: ["j"], does: "next-row" },
  { where: "lists", keys: ["k"], does: "previous-row" },
  { where: "lists", keys: ["Enter"], does: "open-row" },
  { where: "thread", keys: ["]"], does: "next-answer" },
  { where: "thread", keys: ["["], does: "previous-answer" },
  { where: "thread", keys: ["s"], does: "solution" },
  { where: "thread", keys: ["r"], does: "answer" },
  { where: "thread", keys: ["f"], does: "follow" },
  { where: "thread", keys: ["h"], does: "helpful" },
  { where: "thread", keys: ["e"], does: "edit" },
  { where: "editor", keys: ["Ctrl", "B"], does: "bold" },
  { where: "editor", keys: ["Ctrl", "I"], does: "italic" },
  { where: "editor", keys: ["Ctrl", "K"], does: "link" },
  { where: "editor", keys: ["Ctrl", "E"], does: "code" },
  { where: "editor", keys: ["Ctrl", "Enter"], does: "send" },
] as const;

export const shortcutPlaces = ["everywhere", "lists", "thread", "editor"] as const;
