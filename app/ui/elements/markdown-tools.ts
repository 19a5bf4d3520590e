/** Fetches the formatting buttons when there is a text to format. */
export class MarkdownTools extends HTMLElement {
  connectedCallback() {
    void import("@github/markdown-toolbar-element");
  }
}
