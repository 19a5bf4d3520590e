import type { DetailedHTMLProps, HTMLAttributes } from "react";

type Custom<Own = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  class?: string;
} & Own;

/** The custom elements that pages use. Without scripts each is what stands inside it. */
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "time-ago": Custom;
      "text-counter": Custom<{ for: string; most: string; words: string }>;
      "kept-form": Custom<{ keep: string; words: string }>;
      "markdown-tools": Custom<{
        for?: string;
        uploads?: string;
        sending?: string;
        failed?: string;
      }>;
      "password-toggle": Custom<{ for: string }>;
      "search-suggestions": Custom<{ from: string }>;
      "close-questions": Custom<{ from: string; words: string }>;
      "markdown-toolbar": Custom<{ for: string }>;
      "md-bold": Custom;
      "md-italic": Custom;
      "md-link": Custom;
      "md-unordered-list": Custom;
      "md-quote": Custom;
      "md-code": Custom;
    }
  }
}
