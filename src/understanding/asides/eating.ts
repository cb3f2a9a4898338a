// Which wishes are about what somebody cannot or must not eat, in all six languages and without accents.
export const eating =
  /allerg|alerg|intoler|vegan|veget|pescat|celia|coelia|kosher|koscher|halal|\bjain\b|gluten|lactos|laktos|lattos|\b(?:pea|wal|hazel|tree ?)?nuts?\b|nuss|shellfish|sesam|cacahue|nueces|frutos secos|arachid|\bnoix\b|noccio|\bnoci\b|amendoi|\bnozes\b/u;
