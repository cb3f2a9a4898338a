// The workflow types the worker runs; their names are their exports.
export { booking } from "./booking.ts";
export { businessChange } from "./business-change.ts";
export { notification } from "./notification.ts";
export { order } from "./order.ts";
export { tidy } from "./tidy.ts";
export { waitlist } from "./waitlist.ts";
