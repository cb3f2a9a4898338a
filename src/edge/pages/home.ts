// `/`: who there is in town.
import { html } from "hono/html";
import { areaIn } from "#business/area-names";
import type { Language } from "../language.ts";
import { kindsOf } from "./kinds.ts";
import { type Html, layout } from "./layout.ts";
import type { HomeModel } from "./models.ts";
import { priceRange, ratingOf, tile, titleCase } from "./parts.ts";
import { type Words, wordsOf } from "./words.ts";

type Business = HomeModel["businesses"][number];
interface Reader {
  language: Language;
  words: Words;
}

export function homePage({ query, businesses, language }: HomeModel): Html {
  const words = wordsOf(language);
  const reader: Reader = { language, words };
  const groups = [...Map.groupBy(businesses, (it) => it.category)];
  const body = html` <div class="hero">
      <h1>${words.home.heading}</h1>
      <p>${words.home.lead}</p>
      <form class="search" role="search" action="/" method="get">
        <label class="unseen" for="q">${words.home.searchLabel}</label>
        <input id="q" name="q" type="search" value="${query}" placeholder="${words.home.placeholder}" />
        <button>${words.home.search}</button>
      </form>
      ${
        groups.length > 1
          ? categories(
              groups.map(([category]) => category),
              reader,
            )
          : ""
      }
    </div>
    ${businesses.length ? groups.map(([category, items]) => group(category, items, reader)) : nobody(query, words)}`;
  return layout({
    language,
    query: query ? { q: query } : {},
    title: words.home.title,
    description: words.home.description,
    body,
  });
}

const categories = (names: readonly string[], { language, words }: Reader): Html =>
  html`<ul class="chips" role="list" aria-label="${words.home.categories}">
    ${names.map((name) => html`<li><a href="#${name}">${kindsOf(name, language)}</a></li>`)}
  </ul>`;

const nobody = (query: string, { home }: Words): Html =>
  html`<p class="empty">${query ? home.noMatch(query) : home.nobody} <a href="/">${home.everyone}</a></p>`;

const group = (category: string, items: readonly Business[], reader: Reader): Html =>
  html` <section id="${category}" aria-labelledby="${category}-title">
    <h2 id="${category}-title">${kindsOf(category, reader.language)}</h2>
    <ul class="grid" role="list">
      ${items.map((it) => businessCard(it, reader))}
    </ul>
  </section>`;

function businessCard(
  { slug, name, category, area, rating, reviews, priceFrom, priceTo }: Business,
  { language, words }: Reader,
): Html {
  const range = priceRange(priceFrom, priceTo, language);
  return html`<li class="card">
    ${tile(category)}
    <div>
      <h3><a href="/b/${slug}">${name}</a></h3>
      <p class="facts">
        <span>${titleCase(areaIn(area, language))}</span>${range ? html`<span>${range}</span>` : ""}
      </p>
      <p>${ratingOf(rating, reviews, words)}</p>
    </div>
  </li>`;
}
