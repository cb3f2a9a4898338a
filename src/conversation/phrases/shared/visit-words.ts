// What a language says of whether they come.

/** `{cutoff}` is the business's own, `{limit}` and `{days}` what it allows to be missed. */
export type VisitWords = Readonly<
  Record<
    | "reminded"
    | "coming"
    | "move"
    | "cancel"
    | "attending"
    | "runningLate"
    | "runningLateUnknown"
    | "stays"
    /** Each of so many people has a visit of their own; before what each has; so many of them are booked, or not. */
    | "oneEach"
    | "forEach"
    | "nextGuest"
    | "guestsLeft"
    | "noHurry"
    | "personGone"
    | "heldOnly"
    | "late"
    | "lateNote"
    | "missed"
    | "limitAsk"
    | "limitRefuse"
    | "came"
    | "undecided"
    | "missedBefore"
    | "leftToTeam"
    | "missedTooOften"
    | "movedByBusiness"
    /** `{language}` as this one calls it. */
    | "inHouseLanguage"
    /** `{who}`: the name and how they are reached. */
    | "contactWritten"
    | "contactConfirmed"
    | "contactSpent"
    | "contactPending"
    | "contactTooLate"
    | "contactFailed"
    | "orderKeepsContact",
    string
  >
>;
