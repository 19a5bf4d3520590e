import { snowballAnalyzer } from "#app/search/analysis/words.ts";
import { Ranker, type Ranking } from "#app/search/similar/ranking.ts";
import { readText } from "#app/search/similar/reading.ts";
import { Counting } from "#app/search/similar/statistics.ts";
import type { SimilarText } from "#app/search/similar/texts.ts";
import { Vocabulary } from "#app/search/similar/vocabulary.ts";

export const text = (title: string, body = "", answers = ""): SimilarText => ({
  lang: "en",
  title,
  body,
  answers,
});

/** Fourteen questions of a payment service, each about something of its own, numbered from 1. */
export const questions: readonly SimilarText[] = [
  text("How do I get a refund to my card?", "The shop says the refund was sent a week ago."),
  text("My card was declined in a shop", "The terminal shows `DECLINED 51` though I have money."),
  text("Change the phone number of my account", "I have a new phone and lost the old number."),
  text("When does a bank transfer arrive?", "I sent money to another bank on Friday evening."),
  text("Invoice shows the wrong company name", "Our company changed its name in spring."),
  text("Export all receipts for my accountant", "She needs them as one file for the whole year."),
  text("The app closes when I open the camera", "It happens since the last update of the phone."),
  text(
    "Two payments were taken for one order",
    "The order page says paid once, my bank says twice.",
  ),
  text("How to close an account of a dead relative?", "I have the papers from the court."),
  text("Verification code never comes by text message", "I waited an hour and tried three times."),
  text("Which currencies can I hold?", "I travel to Norway and Japan next month."),
  text("Limit for contactless payments", "The terminal asked for a code at forty euros."),
  text("Add a second owner to a company account", "My partner should pay invoices too."),
  text("Webhook answers with error 410", "Since Monday `ERR-410 gone` on every call of the api."),
];

/** Ranks the questions, or other texts, by their likeness to one that is asked. */
export function ranking(
  asked: SimilarText,
  texts: readonly SimilarText[] = questions,
  originals?: ReadonlyMap<number, number>,
): Ranking {
  const vocabulary = new Vocabulary(snowballAnalyzer);
  const counting = new Counting();
  const candidates = texts.map((one, at) => ({ id: at + 1, reading: readText(vocabulary, one) }));
  for (const { reading } of candidates) counting.add(reading);
  const ranker = new Ranker(counting.finish());
  const question = readText(vocabulary, asked);
  const answers = new Map(candidates.map(({ id, reading }) => [id, reading.answers]));
  return ranker.rank(question, ranker.compare(question, candidates), answers, originals);
}
