interface Found {
  to: string;
  title: string;
  lang: string;
  kind: string;
}

/** So long nobody types before the server is asked, in milliseconds. */
const pause = 120;

/**
 * Suggests while somebody types, as a combobox: arrows choose, Enter goes there, Escape closes.
 * `<search-suggestions from="/en/search/suggestions"><input …><div role="listbox" hidden></div></search-suggestions>`.
 *
 * What is typed can be sent all the while; nothing is chosen until an arrow chooses it.
 */
export class SearchSuggestions extends HTMLElement {
  #timer = 0;
  #at = -1;
  #asking?: AbortController;

  connectedCallback() {
    const field = this.#field;
    const list = this.#list;
    if (!field || !list) return;
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    field.ariaExpanded = "false";
    this.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#ask(), pause);
    });
    this.addEventListener("keydown", (event) => this.#press(event));
    this.addEventListener("focusout", () => this.#show([]));
    // A click must not take the focus first, or the list would be gone.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      this.#go((event.target as Element).closest<HTMLElement>("[role=option]"));
    });
  }

  get #field() {
    return this.querySelector("input");
  }

  get #list() {
    return this.querySelector<HTMLElement>("[role=listbox]");
  }

  async #ask() {
    this.#asking?.abort();
    this.#asking = new AbortController();
    const typed = this.#field?.value.trim() ?? "";
    if (typed.length < 2) return this.#show([]);
    try {
      const address = `${this.getAttribute("from")}?q=${encodeURIComponent(typed)}`;
      const answer = await fetch(address, { signal: this.#asking.signal });
      this.#show(answer.ok && this.contains(document.activeElement) ? await answer.json() : []);
    } catch {
      // Overtaken by the next letter, or offline: the form works as ever.
    }
  }

  #show(found: Found[]) {
    const list = this.#list!;
    this.#at = -1;
    list.replaceChildren(
      ...found.map(({ to, title, lang, kind }, at) => {
        const option = document.createElement("div");
        const note = document.createElement("small");
        note.textContent = kind;
        option.id = `${list.id}-${at}`;
        option.role = "option";
        option.dataset.to = to;
        const words = document.createElement("span");
        words.lang = lang;
        words.textContent = title;
        option.append(words, note);
        return option;
      }),
    );
    list.hidden = found.length === 0;
    const field = this.#field!;
    field.ariaExpanded = String(!list.hidden);
    field.removeAttribute("aria-activedescendant");
  }

  #press(event: KeyboardEvent) {
    const options = [...this.#list!.children] as HTMLElement[];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (options.length === 0 || event.isComposing) return;
    if (event.key === "Escape") this.#show([]);
    else if (event.key === "Enter" && this.#at >= 0) this.#go(options[this.#at]!);
    else if (step) {
      const places = options.length + 1;
      this.#at = ((this.#at + 1 + step + places) % places) - 1;
      for (const [at, option] of options.entries()) option.ariaSelected = String(at === this.#at);
      this.#field!.setAttribute("aria-activedescendant", options[this.#at]?.id ?? "");
    } else return;
    event.preventDefault();
  }

  #go(option: HTMLElement | null) {
    if (option?.dataset.to) location.assign(option.dataset.to);
  }
}
