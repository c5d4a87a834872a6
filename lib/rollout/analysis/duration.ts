const UNITS: { readonly [unit: string]: number } = { s: 1000, m: 60_000, h: 3_600_000 };

/** How a time is written, for messages. */
export const DURATION_FORM = "a number with s, m or h, such as 30s, 10m or 1h";

/** The milliseconds of `30s`, `10m` or `1h`; undefined for what has another form. */
export function durationMs(text: unknown): number | undefined {
  const [, number, unit] = (typeof text === "string" && /^(\d+(?:\.\d+)?)([smh])$/.exec(text.trim())) || [];
  return number === undefined ? undefined : Math.round(Number(number) * UNITS[unit]);
}

/** A time as somebody would write it: `90s`, `10m`. */
export function durationText(milliseconds: number): string {
  const unit = ["h", "m"].find((one) => milliseconds >= UNITS[one] && milliseconds % UNITS[one] === 0) ?? "s";
  return `${Math.round((milliseconds / UNITS[unit]) * 10) / 10}${unit}`;
}
