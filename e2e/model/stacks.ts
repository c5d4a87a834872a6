import type { Stack } from "../harness";

/** Hand-written Terraform JSON, without any code of the library under test. */

export const ids = (n: number, prefix = "i-s", from = 1): string[] => Array.from({ length: n }, (_, i) => `${prefix}${from + i}`);
export const ips = (n: number, net = "10.0.0", from = 1): string[] => Array.from({ length: n }, (_, i) => `${net}.${from + i}`);

/** Merges resource blocks: { type: { name: {...} } }. */
export function stack(...parts: Record<string, Record<string, unknown>>[]): Stack {
  const resource: Record<string, Record<string, unknown>> = {};
  for (const part of parts) for (const [type, named] of Object.entries(part)) resource[type] = { ...resource[type], ...named };
  return { resource };
}
