// Looks at the rota that are no roster of a day: who does not work, when nobody does, who is on the team, when I work.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { daysOf } from "./fields.ts";
import type { Wish } from "./reading.ts";

const sure = 0.9;

const words = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, "u");
const isNot =
  "(?:is ?n'?t|is not|'?s not|are ?n'?t|are not|does ?n'?t|does not|do ?n'?t|won'?t|will not|has ?n'?t|has not|have ?n'?t|has no|has got no|'?s got no)";
const off = {
  en: words(
    `who(?:s|'s|'ll| is| are| has| have| takes| gets| will)?(?: [\\p{L}']+){0,4} off(?! (?:the |our )?(?:menu|list))|(?:any|every|some)(?:one|body)(?: (?:is|has|be))?(?: \\p{L}+){0,2} off|who ?${isNot}(?: \\p{L}+){0,4} (?:work(?:s|ing)?|(?:a )?shifts?|on|in|scheduled|rota|roster|duty)`,
  ),
  es: words(
    "quien(?:es)? (?:va(?:n)? a )?(?:libra[nr]?|descansa[nr]?|tienen? (?:\\p{L}+ ){0,3}libres?|no (?:trabajan?|tienen? turno|estan? de turno|entran?))",
  ),
};
const gaps = {
  en: words(
    "(?:gaps?|holes?)(?: \\p{L}+){0,2} (?:in|on) (?:the |our |my )?(?:[\\p{L}']+ ){0,2}(?:rota|roster|schedule|shifts?|staffing|cover)|(?:rota|roster|schedule|shift|staffing) (?:gaps?|holes?)|(?:uncovered|unstaffed|unfilled|empty) shifts?|shifts? (?:that )?(?:(?:is|are|isn't|aren't|not) )*(?:uncovered|unstaffed|unfilled|covered|empty)|(?:nobody|no[- ]?one)(?: is|'s)? (?:working|scheduled|on shift|on duty|on the rota)",
  ),
  es: words(
    "huecos?(?: \\p{L}+){0,3} (?:turnos?|cuadrante|planilla|plantilla)|(?:turnos?|horas?) (?:sin (?:cubrir|nadie|personal)|descubiert[oa]s?|vaci[oa]s?)|no (?:trabaja|hay) nadie",
  ),
};
const team = {
  en: words(
    "who(?:s|'s| is| are)? (?:all )?(?:on|in|part of|a member of) (?:the|our|my) (?:team|staff|crew)|who works (?:here|for (?:us|me))|who do (?:i|we) employ|(?:list|show(?: me)?|who is|who are|what's) (?:all )?(?:the |our |my )(?:whole |full |entire )?(?:team|staff|employees|crew)(?: list| members)?(?=\\W*$)|how many (?:staff|employees|people) (?:do (?:i|we) have|work (?:here|for (?:us|me))|are (?:there )?(?:on|in) (?:the|our|my) (?:team|staff))(?=\\W*$)",
  ),
  es: words(
    "quien(?:es)? (?:estan?|hay|son parte|forman? parte) (?:en|de|del) (?:el |la |mi |nuestro |nuestra )?(?:equipo|plantilla)|quien(?:es)? son (?:el|la|mi|nuestro|nuestra) (?:equipo|plantilla|personal)|quien(?:es)? trabajan? aqui",
  ),
};
const mine = {
  en: words(
    "(?:when|what (?:days?|time|hours?)|which days?) (?:do|am|will|should|must) i (?:be )?(?:next )?(?:work(?:ing)?|on (?:shift|duty)|scheduled|start(?:ing)?)|(?:am|do|will) i (?:be |have to |need to )?(?:work(?:ing)?|on (?:shift|duty)|off|scheduled)|my (?:next )?(?:shifts?|rota|roster|work schedule)|do i have (?:a )?shifts?",
  ),
  es: words(
    "cuando (?:trabajo|me toca(?: trabajar)?|entro)|trabajo (?:yo )?(?=hoy|manana|el |este )|(?:mi|mis) (?:proxim[oa]s? )?turnos?|tengo turno|me toca trabajar|libro (?:yo )?(?=hoy|manana|el )",
  ),
};

/** "Who's off on Thursday?", "any gaps in the rota next week?", "who is on the team?", "when do I work next?" */
export function rotaView(wish: Wish): DashboardCommand[] {
  const about = aboutOf(wish);
  return about === null
    ? []
    : [{ type: "staff.view", staff: null, candidates: [], ...daysOf(wish), about, confidence: sure }];
}

function aboutOf(wish: Wish): "off" | "gaps" | "team" | "mine" | null {
  const { said, staff, locale } = wish;
  const spoken = locale.language === "es" ? "es" : "en";
  const asks = wish.mood === "asks" || wish.folded.includes("?") || wish.has("who", "view");
  if (staff.length > 0 || wish.has("swap", "noShow", "booking")) return null;
  if (mine[spoken].test(said) && (asks || /^\W*(?:my|mis?) /u.test(said))) return "mine";
  if (gaps[spoken].test(said)) return "gaps";
  if (off[spoken].test(said)) return "off";
  return asks && team[spoken].test(said) && wish.of("date").length === 0 ? "team" : null;
}
