// `/b/{slug}`: one business and its chat.
import { html } from "hono/html";
import { areaIn } from "#business/area-names";
import { kindOf } from "./kinds.ts";
import { type Html, layout } from "./layout.ts";
import type { BusinessModel } from "./models.ts";
import { price, priceRange, ratingOf, tile, titleCase } from "./parts.ts";
import { type Words, wordsOf } from "./words.ts";

export function businessPage(business: BusinessModel): Html {
  const { name, about, category, area, language, structured } = business;
  const words = wordsOf(language);
  return layout({
    language,
    title: `${name} · X-Seven`,
    description: about ?? words.inArea(kindOf(category, language), titleCase(areaIn(area, language))),
    head: html`${structured ?? ""}${widget(business) ?? ""}`,
    body: html` ${intro(business, words)}
      <div class="columns">
        <div>
          ${services(business, words)} ${menu(business, words)} ${reviews(business, words)}
          ${questions(business, words)}
        </div>
        <aside aria-label="${words.visit}">${hours(business, words)} ${contact(business, words)}</aside>
      </div>`,
  });
}

const widget = ({ widgetKey, slug, name }: BusinessModel): Html | undefined =>
  widgetKey === null
    ? undefined
    : html`<script
        async
        src="/widget.js"
        data-key="${widgetKey}"
        data-business="${slug}"
        data-title="${name}"
      ></script>`;

function intro(
  {
    name,
    about,
    category,
    area,
    language,
    rating,
    reviewCount,
    phone,
    slug,
    widgetKey,
    openNow,
  }: BusinessModel,
  words: Words,
): Html {
  const book = html`<button class="primary" type="button" data-x-seven-open="${slug}">
    ${words.bookByChat}
  </button>`;
  return html`<div class="intro">
    ${tile(category)}
    <div>
      <h1>${name}</h1>
      <p class="facts">
        <span>${kindOf(category, language)}</span
        ><span>${titleCase(areaIn(area, language))}</span>${ratingOf(rating, reviewCount, words)}<span
          class="${openNow.open ? "open" : "shut"}"
          >${openNow.text}</span
        >
      </p>
      ${about ? html`<p class="about">${about}</p>` : ""}
      <p class="actions">${widgetKey === null ? "" : book}${phone ? call(phone, words.call) : ""}</p>
      <noscript><p>${words.noScript} ${phone ? words.orCall(phone) : ""}</p></noscript>
    </div>
  </div>`;
}

const call = (phone: string, label: string): Html =>
  html`<a class="secondary" href="tel:${phone.replace(/[^+\d]/g, "")}">${label}</a>`;

function services({ services: all, locale }: BusinessModel, words: Words): Html | string {
  // A lone service without a price is the table itself: nothing to choose from.
  const offered = all.length > 1 || all.some((it) => it.priceFrom) ? all : [];
  if (offered.length === 0) return "";
  return html`<section aria-labelledby="services">
    <h2 id="services">${words.services}</h2>
    <ul class="prices" role="list">
      ${offered.map(
        (it) =>
          html`<li>
            <h3>${it.name}</h3>
            <span class="price">${priceRange(it.priceFrom, it.priceTo, locale)}</span>
            <p>${words.minutes(it.minutes)}</p>
            ${it.variants.map(
              (of) =>
                html`<p>
                  ${of.name}: ${words.minutes(of.minutes)}, ${priceRange(of.priceFrom, of.priceTo, locale)}
                </p>`,
            )}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Elsewhere what stands beside the services is sold over the counter. */
const kitchens: ReadonlySet<string> = new Set(["restaurant", "cafe", "bar"]);

function menu({ menu: sections, category, locale }: BusinessModel, words: Words): Html | string {
  if (sections.length === 0) return "";
  return html`<section aria-labelledby="menu">
    <h2 id="menu">${kitchens.has(category) ? words.menu : words.products}</h2>
    ${sections.map(
      ({ section, items }) =>
        html`<h3 class="section">${section}</h3>
          <ul class="prices" role="list">
            ${items.map(
              (it) =>
                html`<li>
                  <h4>${it.name}</h4>
                  ${it.price ? html`<span class="price">${price(it.price, locale)}</span>` : ""}
                  ${it.description ? html`<p>${it.description}</p>` : ""}
                  ${it.dietary.length ? html`<p class="dietary">${it.dietary.map((tag) => html`<span>${words.dietary[tag] ?? tag}</span>`)}</p>` : ""}
                </li>`,
            )}
          </ul>`,
    )}
  </section>`;
}

function reviews({ reviews: all }: BusinessModel, words: Words): Html | string {
  if (all.length === 0) return "";
  return html`<section aria-labelledby="reviews">
    <h2 id="reviews">${words.reviews}</h2>
    <ul class="reviews" role="list">
      ${all.map(
        (it) =>
          html`<li>
            <blockquote>${it.text}</blockquote>
            <p>${it.author} · ${words.outOf(it.rating)} · ${it.when}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function questions({ faq }: BusinessModel, words: Words): Html | string {
  if (faq.length === 0) return "";
  return html`<section aria-labelledby="questions">
    <h2 id="questions">${words.questions}</h2>
    ${faq.map(
      (it) =>
        html`<details>
          <summary>${it.question}</summary>
          <p>${it.answer}</p>
        </details>`,
    )}
  </section>`;
}

const hours = ({ hours: days, otherDays }: BusinessModel, words: Words): Html =>
  html` <section aria-labelledby="hours">
    <h2 id="hours">${words.hours}</h2>
    <table>
      <tbody>
        ${days.map(
          ({ day, text, today }) =>
            html`<tr class="${today ? "today" : ""}">
              <th scope="row">${day}${today ? html`<span class="unseen"> (${words.today})</span>` : ""}</th>
              <td>${text}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${otherDays.length > 0 ? exceptions(otherDays, words) : ""}
  </section>`;

const exceptions = (days: BusinessModel["otherDays"], words: Words): Html =>
  html`<h3>${words.otherHours}</h3>
    <table>
      <tbody>
        ${days.map(
          ({ day, text }) =>
            html`<tr>
              <th scope="row">${day}</th>
              <td>${text}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;

function contact({ address, phone }: BusinessModel, words: Words): Html | string {
  if (!address && !phone) return "";
  return html`<section aria-labelledby="contact">
    <h2 id="contact">${words.findUs}</h2>
    <address>
      ${address ? html`<p>${address}</p>` : ""}
      ${phone ? html`<p><a href="tel:${phone.replace(/[^+\d]/g, "")}">${phone}</a></p>` : ""}
    </address>
  </section>`;
}
