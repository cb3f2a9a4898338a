// How the six languages name a booking's code.

const opener =
  "here(?:['’]s| is)?|this is|that['’]s|it['’]s|aqu[íi](?: tienes| est[áa])?|voici|voil[àa]|hier(?: ist)?|das ist|ecco|aqui (?:est[áa]|tem)";
const whose =
  "my|the|our|mi|el|nuestro|mon|le|la|notre|mein|unser|der|il|mio|l['’]|o|meu|a|minha|mia|ma|our|your|with|con|mit|avec|com";
const booking =
  "bookings?|reservations?|confirmations?|reservas?|r[ée]servation|confirmaci[óo]n|confirmation|buchung(?:en)?|reservierung|prenotazione|conferma|confirma[çc][ãa]o|table|visit";
const code =
  "(?:booking|reservation|confirmation) (?:code|number|reference)|(?:buchungs|reservierungs|best[äa]tigungs)(?:code|nummer)|code|c[óo]digo|codice";
const of = "de|da|do|du|di|del|della|des|der|for|of|f[üu]r|para|pour|per";
const verb = "is|was|lautet|ist|es|est|[èeéE]|são";

/** A word for the code, in whatever language. */
export const namesCode = new RegExp(`(?<![\\p{L}\\p{N}])(?:${code})(?![\\p{L}\\p{N}])`, "iu");

/** The code of something else, in all six languages: a discount, a dress, an address, a door. */
export const namesOtherCode =
  /(?<!\p{L})(?:(?:discount|promo\p{L}*|dress|voucher|gift|coupon|referral|postal|post|zip|area|wi-?fi|door|gate|entry|qr)[ -]?codes?|c[óo]digos? (?:de |do |da |del? )?(?:descuento|desconto|promo\p{L}*|postal|vestimenta|vestu[áa]rio|barras|qr|wi-?fi|la puerta|porta)|codes? (?:de )?(?:r[ée]duction|promo\p{L}*|postal|cadeau|vestimentaire|wi-?fi|la porte)|(?:rabatt|gutschein|aktions|dress|t[üu]r)-?codes?|codic[ei] (?:di )?(?:sconto|promo\p{L}*|postale|abbigliamento|wi-?fi|porta))(?!\p{L})/iu;

/** What is booked, or what is done to it, in all six languages. */
export const aboutBooking =
  /booking|reserv|r[ée]serv|buchung|prenota|cancel|storn|annul|disdi|desmarc|(?<!\p{L})(?:move|change|cambi|cambia|verschieb|spost|mudar|d[ée]plac)/iu;

/** A word for a booking's own code, and no other. */
export const namesBookingCode = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${booking})[ -]?(?:code|number|reference)|(?:buchungs|reservierungs|best[äa]tigungs)(?:code|nummer)|(?:code|c[óo]digo|codice) (?:(?:${of}) )(?:(?:${whose}) ?){0,2}(?:${booking}))(?![\\p{L}\\p{N}])`,
  "iu",
);

/** "My booking code is …": all that is said of the code itself. */
export const aboutCode = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${opener})[,:]? +)?(?:(?:${whose}) ?){0,2}(?:${code})` +
    `(?: (?:${of}) (?:(?:${whose}) ?){0,2}(?:${booking}))?` +
    `(?: (?:${verb}))?(?![\\p{L}\\p{N}]) ?[:=]?`,
  "giu",
);
