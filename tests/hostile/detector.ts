import type { BrowserContext, Page } from "@playwright/test";

/** What ran, or was about to. */
export type Hits = string[];

/**
 * Notices everything that a text of somebody else may not do in a page: run, open a dialog, fetch from elsewhere.
 *
 * The pages' own content policy is to be off, so that nothing hides behind it.
 */
export async function watch(context: BrowserContext, origin: string): Promise<Hits> {
  const hits: Hits = [];
  await context.exposeFunction("tellHit", (what: string) => hits.push(what));
  await context.addInitScript(() => {
    const tell = (window as unknown as { tellHit: (what: string) => void }).tellHit;
    for (const name of ["alert", "confirm", "prompt", "print"])
      Object.defineProperty(window, name, {
        value: (...words: unknown[]) =>
          tell(`${name}(${words.map(String).join()}) at ${location.href}`),
      });
  });
  context.on("dialog", (dialog) => {
    hits.push(`a dialog at ${dialog.page()?.url()}`);
    void dialog.dismiss();
  });
  context.on("request", (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (protocol.startsWith("http") && to !== origin) hits.push(`asked ${request.url()}`);
  });
  return hits;
}

/** What stands in a page that only a text of somebody else can have put there, run or not. */
export function strangersIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const forbidden = "iframe,object,embed,frame,applet,base,body style,main meta,main link,math";
    for (const element of document.querySelectorAll(forbidden))
      found.push(element.outerHTML.slice(0, 200));
    for (const script of document.querySelectorAll("script")) {
      const isOurs = script.src.startsWith(location.origin) || script.nonce !== "";
      if (!isOurs && script.type !== "application/ld+json")
        found.push(script.outerHTML.slice(0, 200));
    }
    for (const element of document.querySelectorAll("*"))
      for (const { name, value } of element.attributes) {
        const isCode = /^on/i.test(name) || name === "srcdoc";
        const leadsToCode =
          /^(href|src|action|formaction|data|poster|xlink:href)$/i.test(name) &&
          /^(javascript|vbscript|data):/i.test(value.replaceAll(/[\s\p{Cc}]/gu, ""));
        if (isCode || leadsToCode)
          found.push(`<${element.localName} ${name}="${value.slice(0, 100)}">`);
      }
    return found;
  });
}
