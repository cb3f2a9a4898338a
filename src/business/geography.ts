// Distances over the ground.

export interface Point {
  /** Degrees north. */
  latitude: number;
  /** Degrees east. */
  longitude: number;
}

/** Mean radius of the earth, metres (IUGG). */
const earthMeters = 6_371_009;

/** Great-circle distance, metres (haversine). */
export function metersBetween(a: Point, b: Point): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(rad(to - from) / 2) ** 2;
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * earthMeters * Math.asin(Math.min(1, Math.sqrt(chord)));
}
