// What kinds of business are called, one and many, in the pages' languages.
import type { Language } from "../language.ts";
import { titleCase } from "./parts.ts";

type Names = readonly [one: string, many: string];

const names: Readonly<Record<Language, Readonly<Record<string, Names>>>> = {
  en: {
    automotive: ["Garage", "Garages"],
    beauty_salon: ["Beauty salon", "Beauty salons"],
    dentist: ["Dentist", "Dentists"],
    fitness: ["Gym", "Gyms"],
    music_school: ["Music school", "Music schools"],
    optician: ["Optician", "Opticians"],
    photography: ["Photographer", "Photographers"],
    physiotherapy: ["Physiotherapy", "Physiotherapy"],
    restaurant: ["Restaurant", "Restaurants"],
    tutoring: ["Tutoring", "Tutoring"],
    vet: ["Vet", "Vets"],
    yoga: ["Yoga studio", "Yoga studios"],
  },
  es: {
    automotive: ["Taller", "Talleres"],
    beauty_salon: ["Salón de belleza", "Salones de belleza"],
    dentist: ["Dentista", "Dentistas"],
    fitness: ["Gimnasio", "Gimnasios"],
    music_school: ["Escuela de música", "Escuelas de música"],
    optician: ["Óptica", "Ópticas"],
    photography: ["Fotógrafo", "Fotógrafos"],
    physiotherapy: ["Fisioterapia", "Fisioterapia"],
    restaurant: ["Restaurante", "Restaurantes"],
    tutoring: ["Clases particulares", "Clases particulares"],
    vet: ["Veterinario", "Veterinarios"],
    yoga: ["Estudio de yoga", "Estudios de yoga"],
  },
};

const known = (category: string, language: Language): Names | undefined =>
  Object.hasOwn(names[language], category) ? names[language][category] : undefined;

export const kindOf = (category: string, language: Language): string =>
  known(category, language)?.[0] ?? titleCase(category);

/** As a heading over many. */
export const kindsOf = (category: string, language: Language): string =>
  known(category, language)?.[1] ?? titleCase(category);
