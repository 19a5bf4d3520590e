import { DraftStore, openStore, restorable, type DraftField } from "./draft-store.ts";

type TextField = HTMLTextAreaElement | HTMLInputElement;

/**
 * Keeps what is typed into the form inside it, in this browser: `<kept-form keep="answer-12" words="Your text is back.">`.
 *
 * A closed tab, a lost connection or a full server loses nothing. A form that was sent and taken is forgotten. Only
 * lines and areas of text are kept, never passwords or addresses.
 */
export class KeptForm extends HTMLElement {
  readonly #drafts = new DraftStore(openStore(() => localStorage));
  readonly #session = openStore(() => sessionStorage);
  #timer = 0;
  readonly #keep = () => this.#drafts.keep(this.#key, this.#fields());
  readonly #keepSoon = () => {
    this.#session.removeItem(sent(this.#key));
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#keep, 400);
  };
  readonly #markSent = () => {
    this.#keep();
    this.#session.setItem(sent(this.#key), "yes");
  };
  readonly #restore = () => this.#putBack();

  get #key() {
    return this.getAttribute("keep") ?? "";
  }

  connectedCallback() {
    if (this.#wasTaken()) this.#drafts.forget(this.#key);
    this.#session.removeItem(sent(this.#key));
    this.#putBack();
    this.addEventListener("input", this.#keepSoon);
    this.addEventListener("submit", this.#markSent);
    window.addEventListener("pagehide", this.#keep);
    // React fills fields anew when it takes over the page.
    document.addEventListener("tuki:hydrated", this.#restore);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    window.removeEventListener("pagehide", this.#keep);
    document.removeEventListener("tuki:hydrated", this.#restore);
  }

  /** Sent before, and we got here by a redirect or a link, not by going back from a page that failed. */
  #wasTaken() {
    if (this.#session.getItem(sent(this.#key)) === null) return false;
    const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return visit?.type !== "back_forward";
  }

  #putBack() {
    const texts = restorable(this.#drafts.find(this.#key), this.#fields());
    for (const field of this.#textFields()) {
      const text = texts[field.name];
      if (text === undefined) continue;
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    if (Object.keys(texts).length > 0) this.#announce();
  }

  /** In a shadow root, which React does not look into. */
  #announce() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const words = this.ownerDocument.createElement("p");
    words.setAttribute("role", "status");
    words.textContent = this.getAttribute("words");
    root.replaceChildren(words, this.ownerDocument.createElement("slot"));
  }

  #fields(): Record<string, DraftField> {
    return Object.fromEntries(
      this.#textFields().map(({ name, value, defaultValue }) => [
        name,
        { text: value, base: defaultValue },
      ]),
    );
  }

  #textFields(): TextField[] {
    const fields = [
      ...this.querySelectorAll<TextField>('textarea[name], input[type="text"][name]'),
    ];
    // A password that is being shown is a line of text for as long.
    return fields.filter(
      ({ name, autocomplete }) => !/password|secret|token/i.test(name + autocomplete),
    );
  }
}

const sent = (key: string) => `tuki:sent:${key}`;

/** On a page that says no, what was sent was not taken: it is put back when its form is seen again. */
export function keepWhatFailed(document: Document) {
  if (!document.querySelector("[data-failed], .errors")) return;
  const session = openStore(() => sessionStorage);
  for (const name of Object.keys(session)) if (name.startsWith(sent(""))) session.removeItem(name);
}

/** Whoever signs out at a shared computer leaves no half-written text behind. */
export function forgetDraftsOnSignOut(document: Document) {
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (new URL(form.action, document.baseURI).pathname.endsWith("/sign-out"))
      new DraftStore(openStore(() => localStorage)).forgetAll();
  });
}
