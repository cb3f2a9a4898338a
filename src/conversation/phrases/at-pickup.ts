// How an order is paid and where it is had, in each language.
import { languageOf } from "#understanding/region";
import type { Answer } from "../acts.ts";
import { fill } from "./shared/words.ts";
import type { Wording } from "./wording.ts";

interface Words {
  paid: string;
  /** Of cards and the like nothing is written. */
  unwritten: string;
  /** By the address, or without it. */
  at: string;
  there: string;
}

const told: Readonly<Record<string, Words>> = {
  en: {
    paid: "Nothing is paid in this chat: you pay when you pick your order up.",
    unwritten: "Which means of payment they take isn't written here.",
    at: "I can't have it delivered: what you order here is picked up, at {address}.",
    there: "I can't have it delivered: what you order here is picked up.",
  },
  es: {
    paid: "Por este chat no se paga nada: pagas al recoger el pedido.",
    unwritten: "Qué formas de pago aceptan no consta aquí.",
    at: "No puedo hacer que te lo lleven: lo que pides aquí se recoge en {address}.",
    there: "No puedo hacer que te lo lleven: lo que pides aquí se recoge en el local.",
  },
  fr: {
    paid: "Rien ne se paie dans ce chat : vous payez en venant chercher votre commande.",
    unwritten: "Les moyens de paiement acceptés ne sont pas indiqués ici.",
    at: "Je ne peux pas faire livrer : ce que vous commandez ici est à emporter, au {address}.",
    there: "Je ne peux pas faire livrer : ce que vous commandez ici est à emporter.",
  },
  de: {
    paid: "In diesem Chat wird nichts bezahlt: Sie zahlen, wenn Sie Ihre Bestellung abholen.",
    unwritten: "Welche Zahlungsarten angenommen werden, steht hier nicht.",
    at: "Liefern lassen kann ich nichts: Was Sie hier bestellen, wird abgeholt, Adresse: {address}.",
    there: "Liefern lassen kann ich nichts: Was Sie hier bestellen, wird abgeholt.",
  },
  it: {
    paid: "In questa chat non si paga nulla: paghi quando ritiri l'ordine.",
    unwritten: "I metodi di pagamento accettati non sono indicati qui.",
    at: "Non posso farlo consegnare: ciò che ordini qui si ritira in {address}.",
    there: "Non posso farlo consegnare: ciò che ordini qui si ritira sul posto.",
  },
  pt: {
    paid: "Neste chat não se paga nada: paga quando levantar o pedido.",
    unwritten: "As formas de pagamento aceites não estão indicadas aqui.",
    at: "Não posso mandar entregar: o que pede aqui é levantado em {address}.",
    there: "Não posso mandar entregar: o que pede aqui é levantado no local.",
  },
};

/** The business's own words stand in place of what is known in general, or beside it. */
export function atPickupText(
  { topic, written }: Extract<Answer, { topic: "paidThere" | "pickedUp" }>,
  { locale, business: { address } }: Wording,
): string {
  const words = told[languageOf(locale)] ?? told["en"];
  if (topic === "paidThere") return `${words?.paid} ${written ?? words?.unwritten}`;
  return written ?? fill((address === null ? words?.there : words?.at) ?? "", { address: address ?? "" });
}
