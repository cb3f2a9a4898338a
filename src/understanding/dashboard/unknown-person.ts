// "Give Maria Friday off", "is Mateo free at 3?": somebody is named who is not on the team.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { daysOf } from "./fields.ts";
import type { Wish } from "./reading.ts";

const name = String.raw`(?<name>\p{Lu}\p{Ll}[\p{L}'’-]*(?: (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|To(?:day|morrow|night))\p{Lu}\p{Ll}[\p{L}'’-]*)?)`;
const patterns = [
  String.raw`^\W*(?:(?:please|can you|could you) )?(?:[Gg]ive|[Gg]rant|[Ll]et) ${name} (?:.{1,40} )?off(?!\p{L})`,
  String.raw`^\W*[Ii]s ${name} (?:free|available|working|off|on shift|on duty)(?!\p{L})`,
  String.raw`^\W*${name} (?:is|has called in|called in|will be) (?:sick|ill|off|on holiday|on leave)(?!\p{L})`,
  String.raw`^\W*[Dd]ale (?:a )?${name} (?:.{1,40} )?libre(?!\p{L})`,
  String.raw`^\W*[Ee]st[áa] (?:libre ${name}|${name.replace("<name>", "<other>")} (?:libre|disponible))(?!\p{L})`,
  String.raw`^\W*${name} (?:est[áa]) (?:enferm[oa]|de baja|de vacaciones)(?!\p{L})`,
].map((it) => new RegExp(it, "u"));
/** Places, days and words that open a sentence are nobody. */
const nobody =
  /^(?:The|A|An|It|This|That|Everyone|Everybody|Anyone|Anybody|Who|Table|Mesa|Today|Tomorrow|Tonight|El|La|Los|Las|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})/u;

export function unknownPerson(wish: Wish): DashboardCommand[] {
  if (wish.staff.length + wish.resources.length + wish.items.length > 0) return [];
  // "Give Desserts 20% off": what is off is no day, and who gets it nobody of the team.
  if (wish.categories.length + wish.percents.length + wish.of("money").length > 0) return [];
  for (const it of patterns) {
    const groups = it.exec(wish.text)?.groups;
    const said = groups?.["name"] ?? groups?.["other"];
    if (said === undefined || nobody.test(said)) continue;
    return [
      {
        type: "staff.view",
        staff: null,
        candidates: [],
        ...daysOf(wish),
        unknown: said,
        confidence: 0.85,
      },
    ];
  }
  return [];
}
