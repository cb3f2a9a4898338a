// What running workflows learnt after they had begun. A name stays until no history without it may be replayed.
import { patched } from "@temporalio/workflow";

/** Since then a message that the booking has overtaken is called off. */
export const callsMessagesOff = (): boolean => patched("calls-messages-off");

/** Since then a customer who may have left the chat is written to when the booking is rejected. */
export const writesOfRejections = (): boolean => patched("writes-of-rejections");

/** Since then a booking that cannot be confirmed in time waits for a person's decision. */
export const asksAPerson = (): boolean => patched("asks-a-person");

/** Since then a visit may turn out not to have taken place until its follow-up goes out, and a while after. */
export const hearsOfNoShows = (): boolean => patched("hears-of-no-shows");

/** Since then the question about a late order is closed as the order goes on. */
export const settlesQuestions = (): boolean => patched("settles-questions");

/** Since then a customer who may have left the chat is written to about an order. */
export const writesOfOrders = (): boolean => patched("writes-of-orders");

/** Since then an assessment answers from what could be looked at, where some of it could not. */
export const assessesInPart = (): boolean => patched("assesses-in-part");

/** Since then who waits is looked at as a hold in their way runs out. */
export const looksWhenHoldsLapse = (): boolean => patched("looks-when-holds-lapse");

/** Since then what a change of the business frees is offered to those who wait for it. */
export const changesOffer = (): boolean => patched("changes-offer");

/** Since then what a booking or a sweep gives back is offered to those who wait for it. */
export const offersWhatIsFreed = (): boolean => patched("offers-what-is-freed");

/** Since then the watches that a change of the business concerns look at once. */
export const wakesWatches = (): boolean => patched("wakes-watches");

/** Since then the confirmation is sent again where the customer's address is put right. */
export const confirmsAgain = (): boolean => patched("confirms-again");

/** Since then it is sent again a few times only. */
export const confirmsAFewTimes = (): boolean => patched("confirms-a-few-times");

/** Since then customers who were told of a change hear that it was taken back. */
export const tellsOfUndos = (): boolean => patched("tells-of-undos");

/** Since then what a change or a sweep finds newly written is read by its meaning. */
export const readsPages = (): boolean => patched("reads-pages");
