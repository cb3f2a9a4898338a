// Which language a page speaks.
import { en } from "./en.ts";
import { es } from "./es.ts";

export type Texts = typeof en;

/** A job as the team list has it, in the page's words where they are known. */
export const jobIn = ({ jobs }: Texts, job: string): string => jobs[job.toLowerCase()] ?? job;

export const textsFor = (tag: string): Texts => (tag.startsWith("es") ? es : en);

/** A part of town as the page's language calls it. */
export const areaIn = ({ areas }: Texts, area: string): string => areas[area.toLowerCase()] ?? area;
