// The languages in which orders are talked about; an unknown one reads as English.
import { languageOf } from "../../region.ts";
import { english } from "./en.ts";
import { french, german, italian, portuguese, spanish } from "./others.ts";
import type { OrderTalk } from "./talk.ts";

const tables: Readonly<Record<string, OrderTalk>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
};

export const orderTalkFor = (tag: string): OrderTalk => tables[languageOf(tag)] ?? english;
