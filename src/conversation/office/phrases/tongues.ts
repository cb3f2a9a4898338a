// The languages that the office answers in.
export type OfficeTongue = "en" | "es";
