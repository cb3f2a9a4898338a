// What a visitor reads in a page's place: what is wrong, and the way back to the directory.
import { html } from "hono/html";
import type { Language } from "../language.ts";
import { type Html, layout } from "./layout.ts";
import type { ProblemModel } from "./models.ts";
import { problemWords } from "./problem-words.ts";
import { wordsOf } from "./words.ts";

export function problemPage(problem: ProblemModel, language: Language): Html {
  const words = wordsOf(language);
  const { title, detail } = problemWords(problem, language);
  const advice =
    problem.status === 404
      ? words.lost
      : html`${detail}<br /><small>${words.request(problem.requestId)}</small>`;
  return layout({
    language,
    title: `${title} · X-Seven`,
    description: title,
    body: html` <div class="hero">
      <h1>${title}</h1>
      <p>${advice}</p>
      <p><a class="primary" href="/">${words.seeAll}</a></p>
    </div>`,
  });
}
