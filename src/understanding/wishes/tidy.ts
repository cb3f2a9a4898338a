// Takes the small words and marks off either end of what somebody named, in six languages.

const edges =
  /^(?:[\s,.:;!?"'-]|(?:a|an|the|for|at|to|in|on|of|and|with|is|it|as|our|my|new|un|una|uno|el|la|los|las|le|les|il|lo|ein|eine|einen|der|die|das|den|um|uma|o|de|du|del|por|para|pour|a|à|per|fur|für|zu|zum|zur|al|na|no|auf|en|em|su|sur|y|et|und|e|com|con|avec|mit)(?=[\s,.:;!?]|$))+|(?:[\s,.:;!?"'-]|(?<=[\s,.:;!?])(?:a|an|the|for|at|to|in|on|of|and|with|is|please|pls|thanks|as|our|my|por|para|pour|à|per|für|zu|al|na|no|auf|en|em|su|sur|de|del|y|et|und|e|per favore|bitte|favor|im|zum|zur|au|aux|a|nel|nella|alla|ao|à|la|le|il|el|die|der|das|dem|den|die|für|von|am)(?=[\s,.:;!?]*$))+$/giu;

/** Without the small words and marks at either end; null where nothing is left. */
export function tidy(text: string): string | null {
  let rest = text.replaceAll(/\s+/g, " ").trim();
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(edges, "").trim();
  }
  return rest === "" ? null : rest;
}
