import { isUnknown, show } from "../unknown";
import { HealthCheckLimits, Range } from "../capabilities";
import { HealthCheckView } from "../view/app-view";
import { integerIn, misses, quoted } from "./limits";

/** What is wrong with the codes that a health check counts as healthy. */
export function codeFaults(check: HealthCheckView, limits: HealthCheckLimits): string[] {
  return [...wrongClasses(check, limits), ...wrongBitmask(check, limits)];
}

function wrongClasses({ healthyCodes }: HealthCheckView, { codes }: HealthCheckLimits): string[] {
  if (healthyCodes === undefined) return [];
  const allowed = `healthyCodes must be of ${quoted(codes)}`;
  if (healthyCodes.length === 0) return [`${allowed}, got none; write healthyCodes: ["2xx"]`];
  return healthyCodes
    .filter((code) => !isUnknown(code) && !codes.includes(code))
    .map((code) => `${allowed}, got ${show(code)}; write healthyCodes: [${classOf(code, codes)}]`);
}

/** `2xx` for 200; where no class is meant, the one that fits most servers. */
function classOf(code: string, codes: readonly string[]): string {
  return JSON.stringify(codes.find((known) => /^\d\d\d$/.test(code) && known[0] === code[0]) ?? "2xx");
}

function wrongBitmask({ httpCodeBitmask: mask }: HealthCheckView, { bits = {} }: HealthCheckLimits): string[] {
  const range: Range = { min: 1, max: Object.values(bits).reduce((sum, bit) => sum + bit, 0) };
  if (!misses(mask, range)) return [];
  const meaning = Object.entries(bits).map(([code, bit]) => `${bit} for ${code}`);
  return [
    `httpCodeBitmask must be ${integerIn(range)} (${meaning.join(", ")}, added up), got ${show(mask)}; write healthyCodes: ["2xx"] instead`,
  ];
}
