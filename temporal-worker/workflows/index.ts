// The workflow types the worker runs; their names are their exports.
export { assessment } from "./assessment.ts";
export { booking } from "./booking.ts";
export { businessChange } from "./business-change.ts";
export { freed } from "./freed.ts";
export { notification } from "./notification.ts";
export { order } from "./order.ts";
export { tidy } from "./tidy.ts";
export { watch } from "./watch.ts";
export { waitlist } from "./waitlist.ts";
