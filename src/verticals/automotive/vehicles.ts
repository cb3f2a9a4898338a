// What a garage's jobs differ by: the kinds of vehicle, how each language asks and names them.
import type { Variety } from "#business/variety";
import { doubtful, makers, models } from "./vehicle-models.ts";

export const vehicles: Variety = {
  kinds: { car: "Car", suv: "SUV", van: "Van" },
  said: {
    en: {
      ask: "What kind of vehicle is it: {kinds}?",
      why: "How long it takes and what it costs go by the kind of vehicle.",
      kinds: { car: "a car", suv: "an SUV", van: "a van" },
    },
    es: {
      ask: "¿Qué tipo de vehículo es: {kinds}?",
      why: "Lo que tarda y lo que cuesta depende del tipo de vehículo.",
      kinds: { car: "un turismo", suv: "un SUV", van: "una furgoneta" },
    },
    fr: {
      ask: "De quel type de véhicule s’agit-il : {kinds} ?",
      why: "La durée et le prix dépendent du type de véhicule.",
      kinds: { car: "une voiture", suv: "un SUV", van: "une camionnette" },
    },
    de: {
      ask: "Was für ein Fahrzeug ist es: {kinds}?",
      why: "Wie lange es dauert und was es kostet, hängt vom Fahrzeug ab.",
      kinds: { car: "ein Pkw", suv: "ein SUV", van: "ein Transporter" },
    },
    it: {
      ask: "Che tipo di veicolo è: {kinds}?",
      why: "Quanto ci vuole e quanto costa dipende dal tipo di veicolo.",
      kinds: { car: "una macchina", suv: "un SUV", van: "un furgone" },
    },
    pt: {
      ask: "Que tipo de veículo é: {kinds}?",
      why: "O tempo e o preço dependem do tipo de veículo.",
      kinds: { car: "um carro", suv: "um SUV", van: "um furgão" },
    },
  },
  models,
  makers,
  doubtful: {
    any: doubtful,
    en: { car: "compact|saloon|hatch|estate|wagon", suv: "pick-?up(?! ?(?:time|point|at|on|and|for))" },
    fr: { car: "break|compacte", van: "utilitaire|van" },
    es: { van: "van(?! a)" },
    de: { van: "van" },
    it: { van: "van" },
    pt: { van: "van" },
  },
  words: {
    any: {
      car: "coupes?|sedans?|hatchbacks?",
      suv: "suvs?|crossovers?|[4v] ?x ?4s?|4wd",
      van: "camper ?vans?|campers?",
    },
    en: {
      car: "(?:small|normal|regular|ordinary|standard|compact|city|little|family|sports?|estate|saloon|passenger) cars?|station wagon|convertible",
      suv: "(?:pick-?up )?trucks?|off-?roaders?|mini-?vans?|people carriers?|mpvs?|jeeps?",
      van: "(?:delivery |work |transit |cargo |panel )?vans?(?! de[nr]?(?!\\p{L}))|motor ?homes?",
    },
    es: {
      car: "turismo|utilitario|berlina|(?:coche|carro|auto) (?:pequeno|normal|familiar|compacto)",
      suv: "todo ?terreno|todo ?camino|camionetas?|pick-?up|monovolumen",
      van: "furgonetas?|furgo(?:n|nes)?|combi|autocaravana",
    },
    fr: {
      car: "berline|citadine|(?:petite|grande) voiture|voiture (?:normale|compacte)",
      suv: "tout-?terrain|monospace|pick-?up",
      van: "camionnettes?|fourgon(?:nette)?s?|camping-?car",
    },
    de: {
      car: "kombi|limousine|kleinwagen|kompaktwagen|cabrio|pkw|(?:klein|normal)e[rns]? (?:auto|wagen)",
      suv: "gelandewagen|pick-?up|mini-?van|familienvan",
      van: "(?:klein)?transporter|lieferwagen|kastenwagen|kleinbus|bulli|wohnmobil",
    },
    it: {
      car: "berlina|utilitaria|city ?car|station ?wagon|(?:auto|macchina) (?:piccola|normale)",
      suv: "fuoristrada|monovolume|pick-?up",
      van: "furgon[ei]|furgoncin[oi]|pulmino",
    },
    pt: {
      car: "berlina|citadino|hatch|carro (?:pequeno|normal|compacto)",
      suv: "jipe|todo-?o?-?terreno|ca(?:minh|mi)onetes?|picape|pick-?up|monovolume",
      van: "furg(?:ao|oes|oneta)|carrinha|autocaravana",
    },
  },
  answers: {
    en: {
      car: "cars?|auto(?:mobile)?|normal|regular|small|ordinary|(?:just )?(?:an? )?(?:normal|regular|ordinary|standard|usual|average) one",
      suv: "pick-?up",
      van: "camper",
    },
    es: {
      car: "coche|carro|auto(?:movil)?|normal|pequeno|(?:uno|el) normal",
      van: "van",
    },
    fr: {
      car: "voiture|auto|normale?|petite|break|compacte",
      van: "utilitaire|van",
    },
    de: {
      car: "autos?|wagen|normale[rns]?|kleine[rns]?",
      van: "van",
    },
    it: { car: "auto|macchina|vettura|normale|piccola", van: "van" },
    pt: { car: "carro|auto(?:movel)?|normal|pequeno", van: "van" },
  },
};
