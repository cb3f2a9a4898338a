// Which kind of vehicle the usual models are, as people say them: patterns over plain text. Names that are ordinary words,
// roads, plates or people's are doubtful alone ("ford edge", "my A6").

export const makers =
  "alfa(?: romeo)?|audi|bmw|chevrolet|chevy|citroen|cupra|dacia|dodge|fiat|ford|gmc|honda|hyundai|jeep|kia|land rover|lexus|mazda|mercedes(?:[ -]benz)?|mini|nissan|opel|peugeot|porsche|range rover|renault|seat|skoda|subaru|suzuki|tesla|toyota|vauxhall|volkswagen|volvo|vw";

const car = [
  "mondeo|ford (?:ka|fusion|mustang)|jetta|id\\.?3|corolla|camry|yaris|aygo|sentra|altima|twingo|renault (?:zoe|5)|sandero",
  "peugeot (?:108|20[678]|30[678]|50[678])|fiat (?:500|tipo)|mini cooper|nissan leaf|elantra|picanto|mazda ?[236]|mx-?5|impreza",
  "tesla model s|model 3|polestar 2|audi tt|bmw [1-8](?:er| series|\\d\\d\\p{L}?)?|[1-8]er bmw",
  "mercedes(?:[ -]benz)? [abces](?:-? ?(?:class|klasse|classe|clase))?|[abces]-(?:class|klasse|classe)|(?:classe|clase) [abces]",
].join("|");

const suv = [
  "tiguan|touareg|t-?roc|t-?cross|id\\.?4|qashqai|nissan (?:juke|rogue|pathfinder|navara)|x-?trail|rav ?-?4|4runner",
  "land ?cruiser|hilux|cr-?v|hr-?v|honda pilot|hyundai (?:tucson|santa fe)|sportage|sorento|telluride|kuga|ecosport",
  "ford (?:escape|edge|explorer|bronco|puma|ranger|expedition)|f-?150|silverado|(?:dodge )?ram 1500|cybertruck",
  "peugeot [2345]008|kadjar|karoq|kodiaq|kamiq|c[35] aircross|evoque|range rover|land rover",
  "(?:jeep )?wrangler|jeep (?:cherokee|renegade)|jeep|xc ?[469]0|cayenne|gl[abces](?: ?-?(?:class|klasse))|mercedes gl[abces]|g-(?:class|klasse)",
  "bmw i?x[1-7]?|audi q[2-8]|cx-\\d0?|model [xy]|e-?tron|amarok|l200|f-?pace",
].join("|");

const van = [
  "ford transit(?: custom| connect)?|transit (?:custom|connect|van)|v-(?:class|klasse|classe)|mercedes v(?: class)?|ducato|fiat (?:doblo|scudo|talento)|doblo",
  "(?:vw|volkswagen) (?:transporter|caddy|crafter|bus|bulli|t[1-7]|california)|transporter|caravelle|multivan",
  "peugeot (?:boxer|partner|expert)|citroen (?:jumper|jumpy|berlingo|relay|dispatch)|berlingo|jumpy|renault (?:trafic|master)|kangoo",
  "sprinter|vito|crafter|vivaro|movano|(?:ram )?promaster|econoline|chevy express|hiace|proace",
].join("|");

export const models = { car, suv, van };

export const doubtful = {
  car: [
    "focus|golf|polo|up|jazz|accord|fit|panda|punto|leon|rio|scala|superb|fiesta|passat|corsa|astra|insignia|civic|prius|micra",
    "clio|megane|fabia|octavia|ibiza|malibu|ceed|mini|smart|(?:c[134]|a[1-8]|i[123]0|[sv][4569]0)(?! aircross)|[123578][1-5]\\d[di]|model s",
  ].join("|"),
  suv: "juke|highlander|tacoma|tundra|kona|niro|tahoe|suburban|equinox|captur|duster|mokka|ateca|arona|defender|cherokee|renegade|macan|gl[abces]|i?x[1-7]|q[2-8]|outlander|vitara|jimny|forester|outback|cx\\d|tucson",
  van: "transit|t[4-7]|caddy|trafic",
};
