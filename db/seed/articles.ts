import { accountEn } from "./articles/account-en.ts";
import { articlesFi } from "./articles/articles-fi.ts";
import { moneyEn } from "./articles/money-en.ts";
import type { SeedArticle } from "./types.ts";

/** Every article of the Help Center, the archived one included. */
export const articles: SeedArticle[] = [...moneyEn, ...accountEn, ...articlesFi];
