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
