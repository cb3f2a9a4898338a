// The whole city, and where its areas lie.
import type { BusinessSpec } from "../business-spec.ts";
import { automotive } from "./automotive.ts";
import { beauty } from "./beauty.ts";
import { others } from "./others.ts";
import { restaurants } from "./restaurants.ts";

export const city: readonly BusinessSpec[] = [...restaurants, ...beauty, ...automotive, ...others];

/** Middle of each area, latitude and longitude. */
export const areas: Readonly<Record<string, readonly [number, number]>> = {
  downtown: [40.7223, -73.9987],
  riverside: [40.7351, -74.0102],
  "old town": [40.7142, -74.0064],
  harbour: [40.7046, -74.0157],
  university: [40.7301, -73.9953],
  "market quarter": [40.7189, -73.9894],
};
