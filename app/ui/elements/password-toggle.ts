/**
 * Shows what is typed into a password field while its box is ticked:
 * `<password-toggle for="password"><label><input type="checkbox"> Show password</label></password-toggle>`.
 *
 * The style hides it until this script has defined it, for without scripts it could do nothing.
 */
export class PasswordToggle extends HTMLElement {
  readonly #change = (event: Event) => this.#show(event.target);
  readonly #hide = () => this.#show(undefined);

  connectedCallback() {
    this.addEventListener("change", this.#change);
    // What is sent must not stay readable, nor be kept as plain text by the browser.
    this.ownerDocument.addEventListener("submit", this.#hide, true);
  }

  disconnectedCallback() {
    this.removeEventListener("change", this.#change);
    this.ownerDocument.removeEventListener("submit", this.#hide, true);
  }

  #show(box: EventTarget | null | undefined) {
    const fields = (this.getAttribute("for") ?? "").split(" ");
    const isShown = box instanceof HTMLInputElement && box.checked;
    for (const id of fields) {
      const field = this.ownerDocument.getElementById(id);
      if (field instanceof HTMLInputElement) field.type = isShown ? "text" : "password";
    }
    const own = this.querySelector("input");
    if (own && !isShown) own.checked = false;
  }
}
