import { createContext, useContext, useMemo, type ReactNode } from "react";
import { createFormatter, createTranslator } from "use-intl/core";
import { localeRegions, type Locale } from "#app/i18n/locales.ts";
import type { Messages } from "#app/i18n/messages.ts";
import type { ShownWords } from "#app/platform/refusal.ts";

type Values = Readonly<Record<string, string | number>>;

/** Paths into the message file, such as `forum.solved`. */
type KeyOf<Tree> = Tree extends string
  ? never
  : {
      [Name in keyof Tree & string]: Tree[Name] extends string
        ? Name
        : `${Name}.${KeyOf<Tree[Name]>}`;
    }[keyof Tree & string];

export type MessageKey = KeyOf<Messages>;

export interface WordsOf {
  locale: Locale;
  timeZone: string;
  /** The words for a key of the message files, with plurals and values filled in. */
  t: (key: MessageKey, values?: Values) => string;
  /** The words of a refusal: the server said them already, or names them by a key known only at run time. */
  say: (words: ShownWords) => string;
  number: (value: number) => string;
  /** A day: "3 Nov 2026"; without the year where it is this one and `short` is asked for. */
  day: (at: Date, short?: boolean) => string;
  dayAndTime: (at: Date) => string;
}

const WordsContext = createContext<WordsOf | undefined>(undefined);

interface ProviderProps {
  locale: Locale;
  timeZone: string;
  messages: Messages;
  children: ReactNode;
}

/** Stands around the whole page, on the server and in the browser, with the messages of the one language it is in. */
export function WordsProvider({ locale, timeZone, messages, children }: ProviderProps) {
  const words = useMemo(() => wordsOver(locale, timeZone, messages), [locale, timeZone, messages]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

export function useWords(): WordsOf {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords needs a WordsProvider around it.");
  return words;
}

export function wordsOver(locale: Locale, timeZone: string, messages: Messages): WordsOf {
  const translate = createTranslator({ locale, messages, timeZone }) as unknown as (
    key: string,
    values?: Values,
  ) => string;
  const format = createFormatter({ locale: localeRegions[locale], timeZone });
  const thisYear = format.dateTime(new Date(), { year: "numeric" });
  return {
    locale,
    timeZone,
    t: translate,
    say: (words) => {
      if (typeof words === "string") return translate(words);
      return "said" in words ? words.said : translate(words.key, words.values);
    },
    number: (value) => format.number(value),
    day: (at, short = false) => {
      const isThisYear = format.dateTime(at, { year: "numeric" }) === thisYear;
      return format.dateTime(at, {
        day: "numeric",
        month: "short",
        ...(short && isThisYear ? {} : { year: "numeric" }),
      });
    },
    dayAndTime: (at) =>
      format.dateTime(at, {
        day: "numeric",
        month: "short",
        year: "numeric",
        hour: "2-digit",
        minute: "2-digit",
      }),
  };
}
