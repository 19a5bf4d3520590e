interface Close {
  to: string;
  title: string;
  lang: string;
  state: string;
}

/** So long nobody types before the server is asked, in milliseconds. */
const pause = 600;

/**
 * Shows what is close to a title while it is typed; nothing where nothing is.
 * `<close-questions from="/en/ask/close" words="Check these first"><input …><p role="status"></p><ul></ul></close-questions>`.
 *
 * Only the words are said aloud, and only when the list appears: it is there to be read, never in the way.
 */
export class CloseQuestions extends HTMLElement {
  #timer = 0;
  #asking?: AbortController;

  connectedCallback() {
    this.addEventListener("input", ({ target }) => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(
        () => void this.#ask((target as HTMLInputElement).value),
        pause,
      );
    });
  }

  async #ask(title: string) {
    this.#asking?.abort();
    this.#asking = new AbortController();
    try {
      const address = new URL(this.getAttribute("from")!, location.href);
      address.searchParams.set("title", title);
      const answer = await fetch(address, { signal: this.#asking.signal });
      this.#show(answer.ok ? await answer.json() : []);
    } catch {
      // Overtaken by the next words, or offline: the next step looks as well.
    }
  }

  #show(found: Close[]) {
    const said = found.length > 0 ? this.getAttribute("words") : "";
    const status = this.querySelector(":scope > [role=status]")!;
    if (status.textContent !== said) status.textContent = said;
    this.querySelector(":scope > ul")!.replaceChildren(
      ...found.map(({ to, title, lang, state }) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = to;
        link.lang = lang;
        link.textContent = title;
        const note = document.createElement("small");
        note.textContent = state;
        item.append(link, " ", note);
        return item;
      }),
    );
  }
}
