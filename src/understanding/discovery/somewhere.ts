// From where something is to be near: "closest to the station", "nearest to me". Heard in the six languages.
import { plain } from "../text.ts";

const me =
  /(?<!\p{L})(?:to|from|near|by|de|d'|a|zu|von|bei|da|di) ?(?:me|us|here|my (?:place|home|house)|where (?:i am|we are)|mi|aqui|casa|nosotros|moi|nous|ici|chez moi|mir|uns|hier|noi|qui|mim|nos)(?!\p{L})/u;
const landmark =
  /(?<!\p{L})(?:to|from|near|by|de la|del|de l'|du|des|zum|zur|vom|am|dall[ao']|all[ao']|al|da|do) ?(?:the |my |our )?(?!(?:me|us|here|mi|moi|mir|mim|middle|centre|center|cheapest|best|first|second|third|last|other|one)(?!\p{L}))\p{L}{3,}/u;

export function fromSomewhere(text: string): "here" | "landmark" | null {
  const said = plain(text);
  return me.test(said) ? "here" : landmark.test(said) ? "landmark" : null;
}
