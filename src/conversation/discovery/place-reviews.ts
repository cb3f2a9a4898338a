// What is written of one place: counted, and one happy and one unhappy review quoted.
import type { GlobalCommand } from "#contracts/global-commands";
import type { ReviewDigest } from "#business/city";
import { fill } from "../phrases/shared/words.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { localeOf } from "./locale.ts";
import { phrasesOf } from "./phrases/index.ts";
import { newestText } from "./present.ts";
import { author, quotable } from "./quote.ts";
import { placeOf } from "./results.ts";
import { ageText, countedReviews, starsText } from "./wording.ts";

type Reviews = Extract<GlobalCommand, { type: "reviews" }>;

export async function reviews(desk: DiscoveryDesk, command: Reviews): Promise<void> {
  const place = placeOf(desk, command, "reviews");
  if (!place) return;
  const [digest] = await desk.turn.city.reviews([place.id], command.about);
  desk.memory.proposed = desk.memory.shown.some((it) => it.id === place.id) ? place.id : null;
  desk.turn.said.push({ text: reviewText(desk, place.name, digest ?? null, command.about) });
}

function reviewText(
  desk: DiscoveryDesk,
  name: string,
  digest: ReviewDigest | null,
  about: string | null,
): string {
  const words = phrasesOf(desk);
  const locale = localeOf(desk);
  const { now } = desk.turn.request;
  if (!digest || digest.count === 0) return fill(words.hasNoReviews, { name });
  const values = {
    name,
    about: about ?? "",
    n: digest.mentions,
    reviews: countedReviews(digest.count, locale),
    stars: starsText(digest.average ?? 0, locale),
    newest: newestText(desk, digest.newestAt),
    list: Object.entries(digest.stars)
      .toSorted(([a], [b]) => Number(b) - Number(a))
      .map(([star, count]) => `${count} × ${star}`)
      .join(", "),
  };
  if (digest.mentions === 0) return fill(words.noneMention, values);
  const happy = digest.texts.find((it) => it.rating >= 4);
  const unhappy = digest.texts.find((it) => it.rating <= 3);
  const quote = ({ rating, at, ...it }: ReviewDigest["texts"][number]) =>
    fill(words.quoted, {
      text: quotable(it.text),
      author: author(it.author),
      rating,
      age: ageText(at, now, locale),
    });
  return [
    fill(about === null ? words.reviewsSum : words.reviewsMention, values),
    ...(happy ? [fill(words.liked, { quote: quote(happy) })] : []),
    ...(unhappy ? [fill(words.likedLess, { quote: quote(unhappy) })] : []),
  ].join("\n");
}
