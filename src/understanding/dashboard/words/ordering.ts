// The words that orders about goods are made of, in an owner's two languages: an item whose name has some of them
// ("Make Your Own Pizza", or a whole sentence) is not named by them.
import { stem } from "../../gazetteer.ts";

const english =
  "make makes making set change changes update adjust edit modify raise increase lower reduce decrease drop move show hide remove delete take bring add create rename call called charge price prices cost costs want need would like should could please everything everyone anything something nothing all every each this that these those them they there it us me you your now then just have what which when where from into will more less free tell give keep put let open close cancel send list only about again back after before until percent dollar dollars today tonight tomorrow ignore previous above below first last name describe description monday tuesday wednesday thursday friday saturday sunday week weekend";
const spanish =
  "pon ponga haz hacer cambia cambiar sube subir baja bajar quita quitar muestra oculta mueve anade agrega llama precio precios cuesta cueste todo todos toda todas cada esta este esto estos estas ahora luego quiero necesito favor hoy manana gratis nombre descripcion lunes martes miercoles jueves viernes sabado domingo semana";

export const ordering: ReadonlySet<string> = new Set([english, spanish].join(" ").split(" ").map(stem));
