// What parts of a town are called in Spanish, by how the records name them; what is not here is a name of its own.
const spanish: Readonly<Record<string, string>> = {
  downtown: "centro",
  harbour: "puerto",
  "old town": "casco antiguo",
  university: "barrio universitario",
  "market quarter": "barrio del mercado",
  riverside: "ribera",
};

const articles: Readonly<Record<string, string>> = { riverside: "la" };

/** As it stands in a sentence: "en el centro". */
export const areaTold = (area: string, language: string): string =>
  language === "es" && Object.hasOwn(spanish, area.toLowerCase())
    ? `${articles[area.toLowerCase()] ?? "el"} ${areaIn(area, language)}`
    : area;

export const areaIn = (area: string, language: string): string =>
  language === "es" ? (spanish[area.toLowerCase()] ?? area) : area;
