/**
 * A part in words, to a tenth of a percent. A little is not nothing, and nearly all is not all.
 *
 * @internal
 */
export function percentText(percent: number): string {
  const rounded = Math.round(percent * 10) / 10;
  if (rounded === 0 && percent > 0) return "< 0.1 %";
  return rounded === 100 && percent < 100 ? "> 99.9 %" : `${rounded} %`;
}
