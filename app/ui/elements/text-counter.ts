import { wordsFor } from "./character-count.ts";

/**
 * Says how many characters a field holds: `<text-counter for="title" most="150" words="{count} of 150 characters">`.
 *
 * Read aloud only when the writer pauses. Counts as the server does.
 */
export class TextCounter extends HTMLElement {
  #shown: HTMLElement | undefined;
  #timer = 0;
  readonly #update = () => this.#count();

  connectedCallback() {
    // In a shadow root, so that React, which knows nothing of it, finds the page as it left it.
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#shown = this.ownerDocument.createElement("span");
    root.replaceChildren(this.#shown);
    this.ownerDocument.addEventListener("input", this.#update);
    this.#count();
  }

  disconnectedCallback() {
    this.ownerDocument.removeEventListener("input", this.#update);
    clearTimeout(this.#timer);
  }

  #count() {
    const field = this.ownerDocument.getElementById(this.getAttribute("for") ?? "");
    if (
      !this.#shown ||
      !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
    )
      return;
    const words = wordsFor(
      field.value,
      this.getAttribute("words") ?? "",
      this.ownerDocument.documentElement.lang,
    );
    if (words === this.#shown.textContent) return;
    this.#shown.textContent = words;
    clearTimeout(this.#timer);
    this.#shown.removeAttribute("role");
    this.#timer = window.setTimeout(() => this.#shown?.setAttribute("role", "status"), 1_000);
  }
}
