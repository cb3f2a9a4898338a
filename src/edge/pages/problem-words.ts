// What a refusal says to a visitor in Spanish: by its code, for its own words are written for who calls the API.
import type { ProblemCode } from "#contracts/problems";
import type { Language } from "../language.ts";
import type { ProblemModel } from "./models.ts";

interface Told {
  title: string;
  detail: string;
}

const again = "Inténtalo de nuevo dentro de un momento, por favor.";
const whole = "Ábrela de nuevo desde donde la encontraste.";
const spanish: Readonly<Record<ProblemCode, Told>> = {
  invalid_request: { title: "Esta dirección no se entiende", detail: whole },
  token_invalid: { title: "El acceso falta, no vale o ha caducado", detail: "Vuelve a entrar, por favor." },
  signature_invalid: { title: "La firma no coincide", detail: whole },
  signature_stale: { title: "La firma es demasiado antigua", detail: whole },
  wrong_session: { title: "Este acceso es de otra cosa", detail: "Vuelve a entrar, por favor." },
  origin_not_allowed: { title: "Este sitio no puede usar la clave", detail: whole },
  role_denied: { title: "Tu papel no lo permite", detail: "Pídeselo a quien lleva el negocio." },
  not_found: { title: "Aquí no hay nada", detail: whole },
  message_id_reused: { title: "Ese mensaje ya se envió con otro texto", detail: again },
  too_large: { title: "Lo enviado es demasiado grande", detail: "Envía menos de una vez." },
  rate_limited: { title: "Demasiadas peticiones seguidas", detail: again },
  unavailable: { title: "Una parte del servicio no responde", detail: again },
};

export const problemWords = ({ code, title, detail }: ProblemModel, language: Language): Told =>
  language === "es" ? spanish[code] : { title, detail };
