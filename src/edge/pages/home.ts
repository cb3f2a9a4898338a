// `/`: who there is in town.
import { html } from "hono/html";
import { type Html, layout } from "./layout.ts";
import type { HomeModel } from "./models.ts";
import { categoryName, priceRange, ratingOf, tile, titleCase } from "./parts.ts";

type Business = HomeModel["businesses"][number];

export function homePage({ query, businesses }: HomeModel): Html {
  const groups = [...Map.groupBy(businesses, (it) => it.category)];
  const body = html` <div class="hero">
      <h1>Say what you need. It’s booked.</h1>
      <p>Every business here answers day and night: ask, book, move or cancel in one chat.</p>
      <form class="search" role="search" action="/" method="get">
        <label class="unseen" for="q">Search businesses</label>
        <input id="q" name="q" type="search" value="${query}" placeholder="Pizza, haircut, tyres…" />
        <button>Search</button>
      </form>
      ${groups.length > 1 ? categories(groups.map(([category]) => category)) : ""}
    </div>
    ${businesses.length ? groups.map(([category, items]) => group(category, items)) : nobody(query)}`;
  return layout({
    title: "X-Seven: local businesses that answer",
    description: "Find a restaurant, a salon or a garage and book it by chat.",
    body,
  });
}

const categories = (names: readonly string[]): Html =>
  html`<ul class="chips" role="list" aria-label="Categories">
    ${names.map((name) => html`<li><a href="#${name}">${categoryName(name)}</a></li>`)}
  </ul>`;

const nobody = (query: string): Html =>
  html`<p class="empty">
    ${query ? html`Nobody matches “${query}”.` : "Nobody is here yet."} <a href="/">Show everyone</a>
  </p>`;

const group = (category: string, items: readonly Business[]): Html =>
  html` <section id="${category}" aria-labelledby="${category}-title">
    <h2 id="${category}-title">${categoryName(category)}</h2>
    <ul class="grid" role="list">
      ${items.map(businessCard)}
    </ul>
  </section>`;

function businessCard({ slug, name, category, area, rating, reviews, priceFrom, priceTo }: Business): Html {
  const range = priceRange(priceFrom, priceTo, "en");
  return html`<li class="card">
    ${tile(category)}
    <div>
      <h3><a href="/b/${slug}">${name}</a></h3>
      <p class="facts"><span>${titleCase(area)}</span>${range ? html`<span>${range}</span>` : ""}</p>
      <p>${ratingOf(rating, reviews)}</p>
    </div>
  </li>`;
}
