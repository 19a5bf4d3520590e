import { escaped } from "./plain-text.ts";

/** What link previews expect. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** The room for the title, and the sizes of letters to try, largest first, until it fits. */
export const titleBox = { left: 80, top: 176, width: 1040, height: 330 } as const;
export const titleSizes = [66, 58, 50, 43, 37, 32] as const;

export const shareStates = ["solved", "open", "official", "site"] as const;
export type ShareState = (typeof shareStates)[number];

/** The colours of the site's ink band; "solved" and "official" have their own. */
const paper = "#0c1616";
const accents: Record<ShareState, string> = {
  solved: "#d7de52",
  open: "#8bceb8",
  official: "#8bceb8",
  site: "#d7de52",
};

/** The drawing without its words: the ground, the mark, and the line that a thread hangs on. */
export function groundSvg(state: ShareState): string {
  const { width, height } = shareImageSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path d="M0 0h${width}v${height}H0z" fill="${paper}"/>`,
    `<g transform="translate(560 -210) scale(44)" fill="none" stroke="#1e2a2a" stroke-width="3"><path d="M1 3.5h22M12 3v20M5 4l7 8 7-8"/></g>`,
    `<g transform="translate(80 72) scale(2.6)" fill="none" stroke="#d7de52" stroke-width="3.2"><path d="M1 3.5h22M12 3v20M5 4l7 8 7-8"/></g>`,
    `<path d="M80 540h1040" stroke="${accents[state]}" stroke-width="6"/>`,
    `</svg>`,
  ].join("");
}

/** Words as Pango's markup reads them: everything that means something there is escaped. */
export function wordsMarkup(words: string, colour: "light" | ShareState): string {
  const shade = colour === "light" ? "#f7fbfb" : accents[colour];
  return `<span foreground="${shade}">${escaped(words.replaceAll(/\s+/g, " ").trim())}</span>`;
}
