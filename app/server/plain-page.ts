import { createHash } from "node:crypto";
import { locales } from "#app/i18n/locales.ts";
import { wordsIn } from "#app/i18n/translator.ts";
import { BARE_POLICY } from "./security-headers.ts";

const kinds: Readonly<Record<number, string>> = {
  400: "bad-request",
  403: "other-site",
  404: "not-found",
  405: "method",
  408: "slow",
  413: "too-large",
  415: "type",
  503: "busy",
};

const style = `
:root{color-scheme:light dark}
body{margin:0;font:1.0625rem/1.6 system-ui,sans-serif}
main{max-width:36rem;margin:0 auto;padding:2rem 1rem}
h1,h2{font-size:1.375rem;line-height:1.25;margin:0 0 .5rem}
section{padding:1.25rem 0;border-top:2px solid}
code{overflow-wrap:anywhere}
`;

const styleHash = createHash("sha256").update(style).digest("base64");
const policy = `${BARE_POLICY}; style-src 'sha256-${styleHash}'`;

/**
 * The page of last resort, in every language of the interface: what happened, what helps,
 * and the number to ask about. It needs no database, no script and no file.
 */
export function plainPage(status: number, requestId: string) {
  const kind = kinds[status] ?? "broken";
  const words = locales.map((locale) => ({ locale, t: wordsIn(locale) }));
  const sections = words.map(({ locale, t }, index) => {
    const heading = index === 0 ? "h1" : "h2";
    return `<section lang="${locale}"><${heading}>${escapeHtml(t(`server.${kind}.title`))}</${heading}>
<p>${escapeHtml(t(`server.${kind}.help`))}</p>
<p><a href="/${locale}">${escapeHtml(t("server.home"))}</a></p>
<p>${escapeHtml(t("server.request-id"))} <code>${escapeHtml(requestId)}</code></p></section>`;
  });
  const title = words.map(({ t }) => t(`server.${kind}.title`)).join(" · ");
  const html = `<!DOCTYPE html>
<html lang="${locales[0]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main>${sections.join("\n")}</main></body></html>
`;
  return { html, policy };
}

function escapeHtml(text: string) {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}
