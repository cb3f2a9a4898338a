// French: the waitlist.
import type { WaitWords } from "../shared/words.ts";

export const waiting: WaitWords = {
  join: "M'inscrire sur la liste d'attente",
  leave: "Me retirer de la liste",
  yes: "Oui, inscrivez-moi",
  wider: "Une heure avant ou après me va",
  decline: "Non merci",
  wish: "{place} {day}, à n'importe quelle heure {hours}",
  explained:
    "Quand un horaire est complet, je peux vous inscrire sur la liste d'attente et vous prévenir ici dès que {one} se libère.",
  noNeed: "Pas besoin d'attendre : c'est libre.",
  none: "Vous n'êtes sur aucune liste d'attente dans ce chat. Je vous y inscris ?",
  confirm: "Je peux vous inscrire sur la liste d'attente pour {wish}, au nom de {name}{reach}. Je le fais ?",
  joined:
    "Vous êtes sur la liste d'attente pour {wish}. Dès qu'une place se libère, je vous préviens ici{also} et je vous la garde un moment. Vous pouvez quitter la liste à tout moment.",
  also: " et sur {reach}",
  told: "Vous êtes toujours sur la liste d'attente pour {wish}. Rien ne s'est encore libéré ; je vous préviens ici.",
  toldOffer: "{Booking} : je vous garde la place jusqu'à {until}, il suffit de dire oui.",
  left: "D'accord, vous n'êtes plus sur la liste d'attente pour {wish}. Autre chose ?",
  over: "Désolé, rien ne s'est libéré : la liste d'attente pour {wish} est close. Je cherche un autre jour ?",
  already:
    "Vous êtes déjà sur cette liste d'attente : {wish}. Je vous préviens ici dès qu'une place se libère.",
  offered: "Bonne nouvelle : j'ai {booking} pour vous ! Je vous garde la place jusqu'à {until}. Je réserve ?",
  declined: "D'accord, je donne {booking} à la personne suivante.",
  lapsed: "J'ai donné {booking} à la personne suivante, faute de réponse à temps.",
  still:
    "Vous restez sur la liste d'attente pour d'autres horaires ; dites-le-moi si vous préférez la quitter.",
  gone: "Vous n'êtes plus sur cette liste d'attente.",
  leaveFailed: "Désolé, je n'ai pas pu vous retirer de la liste. Réessayez dans un moment.",
  offerOver: "Cette offre est déjà terminée ; il n'y a plus rien à faire.",
  tooLate: "Désolé, il est trop tard pour attendre cet horaire.",
  failed: "Désolé, je n'ai pas pu vous inscrire sur la liste d'attente.",
};
