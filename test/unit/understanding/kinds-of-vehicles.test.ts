// Which kind of vehicle is meant, by its own word or by its model, in six languages; and what is none.
import { expect, test } from "vitest";
import { vehicles } from "#verticals/automotive/vehicles";
import { kindIn } from "#understanding/visits/read-kind";

const kindOf = (text: string, locale = "en", asked = false) =>
  kindIn(text, vehicles, locale, asked)?.kind ?? null;

test.each([
  ["oil change for my SUV", "suv"],
  ["I drive a Transit", "van"],
  ["it's a Tesla Model Y", "suv"],
  ["2014 tesla model 3", "car"],
  ["brakes for my Toyota Corolla", "car"],
  ["BMW 320d", "car"],
  ["it's a bmw x5", "suv"],
  ["a vw transporter t6", "van"],
  ["my f150 needs tires", "suv"],
  ["peugeot 208", "car"],
  ["peugeot 2008", "suv"],
  ["peugeot boxer", "van"],
  ["it's a golf", "car"],
  ["my pickup truck", "suv"],
  ["a small car", "car"],
  ["not the van, the SUV", "suv"],
  ["no, it's a van", "van"],
  ["no it's a van", "van"],
  ["it was the SUV, no, the van", "van"],
  ["actually it's not a van it's an SUV", "suv"],
  ["it isn't an SUV it's a van", "van"],
])("%s is a %s", (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

test.each([
  ["es", "una furgoneta", "van"],
  ["es", "mi van", "van"],
  ["es", "es un todoterreno", "suv"],
  ["es", "un turismo", "car"],
  ["es", "no es una furgoneta es un todoterreno", "suv"],
  ["de", "es ist kein Transporter es ist ein SUV", "suv"],
  ["fr", "ce n'est pas une camionnette c'est un SUV", "suv"],
  ["de", "ein Kombi", "car"],
  ["de", "für meinen Transporter", "van"],
  ["de", "Geländewagen", "suv"],
  ["fr", "ma camionnette", "van"],
  ["fr", "une berline", "car"],
  ["fr", "un 4x4", "suv"],
  ["it", "è un furgone", "van"],
  ["it", "un fuoristrada", "suv"],
  ["it", "un'utilitaria", "car"],
  ["pt", "uma carrinha", "van"],
  ["pt", "um jipe", "suv"],
  ["pt", "uma berlina", "car"],
])("(%s) %s is a %s", (locale, text, kind) => {
  expect(kindOf(text, locale)).toBe(kind);
});

// Everybody's vehicle is their car, and so it says nothing until it answers the question.
test.each([
  ["en", "my car needs an oil change", "it's a car"],
  ["es", "mi coche necesita aceite", "un coche"],
  ["fr", "ma voiture", "une voiture"],
  ["de", "mein Auto", "ein Auto"],
  ["it", "la mia macchina", "una macchina"],
  ["pt", "o meu carro", "um carro"],
])("(%s) “%s” says no kind, “%s” is an answer", (locale, said, answer) => {
  expect(kindOf(said, locale)).toBeNull();
  expect(kindOf(answer, locale, true)).toBe("car");
});

test.each([
  ["en", "I have a class at 5"],
  ["en", "after a round of golf"],
  ["en", "with a focus on the brakes"],
  ["en", "superb, thanks"],
  ["en", "my partner will come"],
  ["en", "I come from Tucson"],
  ["en", "what's the pick-up time"],
  ["en", "can I pick up my ford at 6"],
  ["en", "oil change on the 4th at 4"],
  ["en", "not a van"],
  ["en", "Jan van der Berg"],
  ["es", "mis hijos van conmigo"],
  ["es", "no es una furgoneta"],
  ["fr", "il y a du trafic"],
  ["de", "kein Transporter"],
])("(%s) “%s” says no kind", (locale, text) => {
  expect(kindOf(text, locale)).toBeNull();
});
