import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import css from "highlight.js/lib/languages/css";
import diff from "highlight.js/lib/languages/diff";
import json from "highlight.js/lib/languages/json";
import typescript from "highlight.js/lib/languages/typescript";
import xml from "highlight.js/lib/languages/xml";
import { RENDER_LIMITS } from "./rendering.ts";

hljs.registerLanguage("bash", bash);
hljs.registerLanguage("css", css);
hljs.registerLanguage("diff", diff);
hljs.registerLanguage("json", json);
hljs.registerLanguage("typescript", typescript);
hljs.registerLanguage("xml", xml);
hljs.registerAliases(["javascript", "js", "jsx", "mjs"], { languageName: "typescript" });
hljs.registerAliases(["shell", "console", "shellsession"], { languageName: "bash" });

/**
 * Colours the code of one text, until the text's share is used up.
 *
 * Code without a language, or in one that we don't know, is handed back as it is.
 */
export function highlightCode() {
  let left: number = RENDER_LIMITS.highlighted;
  return (code: string, language: string): string => {
    if (code.length > left || !hljs.getLanguage(language)) return code;
    left -= code.length;
    return hljs.highlight(code, { language, ignoreIllegals: true }).value;
  };
}
