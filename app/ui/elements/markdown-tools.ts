import { picturesIn, sendPictures } from "./picture-paste.ts";

/**
 * Stands around the formatting buttons of a text, and fetches them when there is a text to format.
 *
 * With `for` and `uploads` (an address), pictures that are pasted or dropped into that text are sent there and shown
 * where the caret is; `sending` and `failed` are its words meanwhile and where one is not taken.
 */
export class MarkdownTools extends HTMLElement {
  #text: HTMLTextAreaElement | undefined;

  readonly #paste = (event: ClipboardEvent) => this.#take(event, event.clipboardData);
  readonly #drop = (event: DragEvent) => this.#take(event, event.dataTransfer);
  readonly #over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };

  connectedCallback() {
    void import("@github/markdown-toolbar-element");
    const text = this.ownerDocument.getElementById(this.getAttribute("for") ?? "");
    if (!this.hasAttribute("uploads") || !(text instanceof HTMLTextAreaElement)) return;
    this.#text = text;
    text.addEventListener("paste", this.#paste);
    text.addEventListener("drop", this.#drop);
    text.addEventListener("dragover", this.#over);
  }

  disconnectedCallback() {
    this.#text?.removeEventListener("paste", this.#paste);
    this.#text?.removeEventListener("drop", this.#drop);
    this.#text?.removeEventListener("dragover", this.#over);
  }

  #take(event: Event, carried: DataTransfer | null) {
    const pictures = picturesIn(carried);
    if (pictures.length === 0 || !this.#text) return;
    event.preventDefault();
    void this.#put(this.#text, pictures);
  }

  async #put(text: HTMLTextAreaElement, pictures: readonly File[]) {
    const waiting = `![${this.getAttribute("sending") ?? ""}]()`;
    const at = text.selectionStart;
    text.setRangeText(waiting, at, text.selectionEnd, "end");
    const markdown = await sendPictures(pictures, this.getAttribute("uploads") ?? "");
    const shown = markdown ?? `*${this.getAttribute("failed") ?? ""}*`;
    // The writer may have gone on writing before it.
    const now = text.value.indexOf(waiting);
    if (now !== -1) text.setRangeText(shown, now, now + waiting.length, "preserve");
    text.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
