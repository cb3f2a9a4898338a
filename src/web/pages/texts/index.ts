// Which language a page speaks.
import { en } from "./en.ts";
import { es } from "./es.ts";

export type Texts = typeof en;

export const textsFor = (tag: string): Texts => (tag.startsWith("es") ? es : en);
