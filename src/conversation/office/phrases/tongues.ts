// The languages that the office answers in: those that figures and suggestions are told in.
export type { Tongue as OfficeTongue } from "#business/figure-words";
