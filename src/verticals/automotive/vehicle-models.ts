// Which kind of vehicle the usual models are, as people say them: patterns over plain text. Names that are ordinary words or
// numbers stand behind their make alone ("ford edge", "peugeot 2008").

const car = [
  "(?:my|mi|mon|ma|mein|il mio|meu|(?:drive|have|it'?s) an?|es un|ford|vw|volkswagen|honda|fiat|seat|kia|skoda) (?:focus|golf|polo|up|jazz|accord|fit|panda|punto|leon|rio|scala|superb)",
  "fiesta|mondeo|ford (?:ka|fusion|mustang)|passat|jetta|id\\.?3|corsa|astra|insignia|civic|corolla|camry|prius|yaris|aygo|micra|sentra|altima",
  "clio|megane|twingo|renault (?:zoe|5)|sandero|peugeot (?:108|20[678]|30[678]|50[678])|(?:citroen )?c[134](?! (?:aircross|cactus))",
  "fabia|octavia|ibiza|fiat (?:500|tipo)|mini cooper|nissan leaf|elantra|i[123]0|picanto|ceed|malibu|mazda ?[236]|mx-?5|impreza",
  "model [3s]|polestar 2|(?:audi )?a[1-8]|audi tt|bmw [1-8](?:er| series|\\d\\d\\p{L}?)?|[1-8]er bmw|[123578][1-5]\\d[di]|(?:volvo )?[sv][4569]0",
  "mercedes(?:[ -]benz)? [abces](?:-? ?(?:class|klasse|classe|clase))?|[abces]-(?:class|klasse|classe)|(?:classe|clase) [abces]",
].join("|");

const suv = [
  "tiguan|touareg|t-?roc|t-?cross|id\\.?4|qashqai|nissan (?:juke|rogue|pathfinder|navara)|x-?trail|juke|rav ?-?4|highlander|4runner",
  "land ?cruiser|hilux|tacoma|tundra|cr-?v|hr-?v|honda pilot|hyundai (?:tucson|santa fe)|kona|sportage|sorento|niro|telluride|kuga|ecosport",
  "ford (?:escape|edge|explorer|bronco|puma|ranger|expedition)|f-?150|silverado|tahoe|suburban|equinox|(?:dodge )?ram 1500|cybertruck",
  "peugeot [2345]008|captur|kadjar|duster|mokka|ateca|arona|karoq|kodiaq|kamiq|c[35] aircross|evoque|range rover|land rover|defender",
  "(?:jeep )?(?:wrangler|cherokee|renegade)|jeep|xc ?[469]0|cayenne|macan|gl[abces](?: ?-?(?:class|klasse))?|g-(?:class|klasse)",
  "bmw i?x[1-7]?|x[1-7]|audi q[2-8]|q[2-8]|outlander|vitara|jimny|forester|outback|cx-?\\d0?|model [xy]|e-?tron|amarok|l200|f-?pace",
].join("|");

const van = [
  "(?:ford )?transit(?: custom| connect)?|sprinter|vito|v-(?:class|klasse|classe)|mercedes v(?: class)?|ducato|fiat (?:doblo|scudo|talento)|doblo",
  "(?:vw|volkswagen) (?:transporter|caddy|crafter|bus|bulli|t[1-7]|california)|transporter|crafter|caravelle|multivan|t[4-7]",
  "peugeot (?:boxer|partner|expert)|citroen (?:jumper|jumpy|berlingo|relay|dispatch)|berlingo|jumpy|renault (?:trafic|master)|kangoo",
  "vivaro|movano|(?:ram )?promaster|econoline|chevy express|hiace|proace",
].join("|");

export const models = { car, suv, van };
