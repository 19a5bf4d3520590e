import { agoIn } from "./ago.ts";

/** All that are on the page: one clock for them all. */
const shown = new Set<TimeAgo>();

/**
 * Says how long ago its `<time>` was, while that is near: `<time-ago lang="en-GB"><time datetime="…">3 Nov</time></time-ago>`.
 *
 * The day stays what the page says, and is told by the title.
 */
export class TimeAgo extends HTMLElement {
  connectedCallback() {
    // In a shadow root, so that React, which knows nothing of it, finds the page as it left it.
    if (!this.shadowRoot) this.attachShadow({ mode: "open" });
    shown.add(this);
    this.tell(new Date());
  }

  disconnectedCallback() {
    shown.delete(this);
  }

  tell(now: Date) {
    const time = this.querySelector("time");
    const words = time && agoIn(new Date(time.dateTime), now, this.lang);
    this.title = words ? (time?.textContent ?? "") : "";
    this.shadowRoot?.replaceChildren(words ?? this.ownerDocument.createElement("slot"));
  }
}

setInterval(() => {
  const now = new Date();
  for (const one of shown) one.tell(now);
}, 60_000);
