// The languages in which an order is read; an unknown one reads as English.
import { languageOf } from "../../region.ts";
import { english } from "./en.ts";
import { french, german, italian, portuguese, spanish } from "./others.ts";
import type { OrderWords } from "./words.ts";

const tables: Readonly<Record<string, OrderWords>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
};

export const orderWordsFor = (tag: string): OrderWords => tables[languageOf(tag)] ?? english;
