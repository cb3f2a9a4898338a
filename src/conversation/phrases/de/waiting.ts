// German: the waitlist.
import type { WaitWords } from "../shared/words.ts";

export const waiting: WaitWords = {
  join: "Auf die Warteliste",
  leave: "Von der Warteliste nehmen",
  yes: "Ja, bitte",
  wider: "Eine Stunde früher oder später passt auch",
  decline: "Nein, danke",
  wish: "{place} {day}, irgendwann {hours}",
  explained:
    "Wenn eine Zeit voll ist, kann ich Sie auf die Warteliste setzen und Ihnen hier sagen, sobald etwas frei wird.",
  noNeed: "Warten ist nicht nötig: Das ist frei.",
  none: "Sie stehen in diesem Chat auf keiner Warteliste. Soll ich Sie auf eine setzen?",
  confirm: "Ich kann Sie auf die Warteliste setzen für {wish}, auf den Namen {name}{reach}. Soll ich?",
  joined:
    "Sie stehen auf der Warteliste für {wish}. Sobald etwas frei wird, sage ich es Ihnen hier{also} und halte es eine Weile für Sie. Sie können die Liste jederzeit verlassen.",
  also: " und an {reach}",
  told: "Sie stehen noch auf der Warteliste für {wish}. Bisher ist nichts frei geworden; ich sage es Ihnen hier.",
  toldOffer: "Ich halte {booking} bis {until} Uhr für Sie, ein Ja genügt.",
  left: "In Ordnung, Sie stehen nicht mehr auf der Warteliste für {wish}. Noch etwas?",
  over: "Leider ist nichts frei geworden: Die Warteliste für {wish} ist jetzt geschlossen. Soll ich einen anderen Tag suchen?",
  already: "Sie stehen schon auf dieser Warteliste: {wish}. Ich sage es Ihnen hier, sobald etwas frei wird.",
  offered:
    "Gute Nachricht: Ich habe {booking} für Sie frei! Ich halte das bis {until} Uhr für Sie. Soll ich buchen?",
  declined: "In Ordnung, ich gebe {booking} an die nächste Person auf der Liste.",
  lapsed:
    "Ich habe {booking} an die nächste Person auf der Liste gegeben, weil ich rechtzeitig nichts gehört habe.",
  still: "Sie bleiben für andere Zeiten auf der Warteliste; sagen Sie es, wenn Sie sie verlassen möchten.",
  gone: "Sie stehen nicht mehr auf dieser Warteliste.",
  leaveFailed:
    "Leider konnte ich Sie gerade nicht von der Liste nehmen. Bitte versuchen Sie es später noch einmal.",
  offerOver: "Dieses Angebot ist schon vorbei; es ist nichts mehr zu tun.",
  tooLate: "Leider ist es zu spät, auf diese Zeit zu warten.",
  failed: "Leider konnte ich Sie gerade nicht auf die Warteliste setzen.",
};
