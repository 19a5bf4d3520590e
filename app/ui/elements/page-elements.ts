/**
 * The small script of every page, and the only one of guests' pages (12 kB at most, all told).
 *
 * Everything here only makes a page quicker that works without it.
 */
import { CloseQuestions } from "./close-questions.ts";
import { closeMenus } from "./closing-menus.ts";
import { forgetDraftsOnSignOut, keepWhatFailed, KeptForm } from "./kept-form.ts";
import { MarkdownTools } from "./markdown-tools.ts";
import { PasswordToggle } from "./password-toggle.ts";
import { SearchSuggestions } from "./search-suggestions.ts";
import { listenForShortcuts } from "./shortcut-keys.ts";
import { TextCounter } from "./text-counter.ts";
import { TimeAgo } from "./time-ago.ts";

const elements = {
  "text-counter": TextCounter,
  "time-ago": TimeAgo,
  "kept-form": KeptForm,
  "markdown-tools": MarkdownTools,
  "password-toggle": PasswordToggle,
  "search-suggestions": SearchSuggestions,
  "close-questions": CloseQuestions,
};

// Before any form looks for what it kept.
keepWhatFailed(document);
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
closeMenus(document);
listenForShortcuts(document);
forgetDraftsOnSignOut(document);
