// How the global chat says why a place stands where it does, and that nobody pays for it; `{name}` stands for a value.
import type { Factor } from "#business/ranking";

interface Explaining {
  nobodyPays: string;
  orderedBy: string;
  sortedBy: string;
  /** The parts of the order, as docs/ranking.md names them. */
  factors: Readonly<Record<Factor, string>>;
}

export const explaining = {
  en: {
    nobodyPays: "Nobody pays for a place in my results, and I take no commission.",
    orderedBy: "I put them in order by these parts: {parts}. What nothing is known of is left out.",
    sortedBy: "{order}; after that I weigh these parts: {parts}.",
    factors: {
      rating: "rating",
      price: "price",
      match: "what you asked for",
      availability: "free when you want",
      distance: "distance",
    },
  },
  es: {
    nobodyPays: "Nadie paga por un puesto en mis resultados, y no cobro comisión.",
    orderedBy: "Los ordeno por estas partes: {parts}. Lo que no se sabe no cuenta.",
    sortedBy: "{order}; después pesan estas partes: {parts}.",
    factors: {
      rating: "valoración",
      price: "precio",
      match: "lo que pediste",
      availability: "libre cuando quieres",
      distance: "distancia",
    },
  },
  fr: {
    nobodyPays: "Personne ne paie pour une place dans mes résultats, et je ne touche aucune commission.",
    orderedBy: "Je les classe selon ces parts : {parts}. Ce dont on ne sait rien ne compte pas.",
    sortedBy: "{order} ; ensuite comptent ces parts : {parts}.",
    factors: {
      rating: "note",
      price: "prix",
      match: "votre demande",
      availability: "libre quand vous voulez",
      distance: "distance",
    },
  },
  de: {
    nobodyPays: "Niemand bezahlt für einen Platz in meinen Ergebnissen, und ich nehme keine Provision.",
    orderedBy: "Ich ordne nach diesen Anteilen: {parts}. Worüber nichts bekannt ist, das zählt nicht.",
    sortedBy: "{order}; danach zählen diese Anteile: {parts}.",
    factors: {
      rating: "Bewertung",
      price: "Preis",
      match: "was Sie wünschen",
      availability: "frei zur gewünschten Zeit",
      distance: "Entfernung",
    },
  },
  it: {
    nobodyPays: "Nessuno paga per un posto nei miei risultati, e non prendo commissioni.",
    orderedBy: "Li ordino secondo queste parti: {parts}. Quello che non si sa non conta.",
    sortedBy: "{order}; poi contano queste parti: {parts}.",
    factors: {
      rating: "valutazione",
      price: "prezzo",
      match: "quello che hai chiesto",
      availability: "libero quando vuoi",
      distance: "distanza",
    },
  },
  pt: {
    nobodyPays: "Ninguém paga por um lugar nos meus resultados, e não recebo comissão.",
    orderedBy: "Ordeno-os por estas partes: {parts}. O que não se sabe não conta.",
    sortedBy: "{order}; depois contam estas partes: {parts}.",
    factors: {
      rating: "avaliação",
      price: "preço",
      match: "o que pediu",
      availability: "livre quando quer",
      distance: "distância",
    },
  },
} satisfies Record<string, Explaining>;
