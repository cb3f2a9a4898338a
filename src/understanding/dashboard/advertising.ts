// Whether a message to customers advertises: whoever is written to with an offer must have agreed to news. English and Spanish.
import { plain } from "../text.ts";

const offer =
  /(?<![\p{L}])(?:\d{1,3} ?(?:%|percent|por ciento)|(?:[$€£] ?\d+|\d+ (?:dollars|euros|bucks)) off|half (?:price|off)|two for one|2 ?(?:for|x|por) ?1|discount\p{L}*|promo\p{L}*|(?:special|new|great|christmas|weekend|early\p{L}*) (?:offers?|deals?|menus?|dishes|dish|arrivals?)|offers?|deals?|sale|vouchers?|coupons?|gift cards?|free (?:dessert|drink|coffee|glass|starter|treatment|upgrade|trial)s?|happy hour|book (?:now|again|soon)|descuentos?|ofertas?|promocion\p{L}*|gratis|rebajas?|vales?|cupon\p{L}*|mitad de precio)(?![\p{L}])/u;

export const advertises = (text: string): boolean => offer.test(plain(text));
