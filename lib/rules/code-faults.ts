import { HealthCheckLimits } from "../facts";
import { HealthCheckView } from "../app/app-view";
import { Fault } from "./answer";
import { numberFault, valueFault, valueText, Wording } from "./constraint";

/** What is wrong with the codes that a health check counts as healthy. */
export function codeFaults(check: HealthCheckView, limits: HealthCheckLimits): Fault[] {
  return [...wrongClasses(check, limits), ...wrongBitmask(check, limits)];
}

function wrongClasses({ healthyCodes }: HealthCheckView, { codes }: HealthCheckLimits): Fault[] {
  if (healthyCodes === undefined) return [];
  if (healthyCodes.length === 0) return [{ text: valueText(codes, codesWording(`"2xx"`), "none"), severity: "error" }];
  return healthyCodes.flatMap((code) => valueFault(code, codes, codesWording(classOf(code, codes.values))) ?? []);
}

/** How messages speak of healthy codes. */
export function codesWording(instead: string): Wording {
  return { name: "each of healthyCodes", remedy: `write healthyCodes: [${instead}]` };
}

/** `2xx` for 200; where no class is meant, the one that fits most servers. */
function classOf(code: string, codes: readonly string[]): string {
  return JSON.stringify(codes.find((known) => /^\d\d\d$/.test(String(code)) && known[0] === String(code)[0]) ?? "2xx");
}

function wrongBitmask({ httpCodeBitmask: mask }: HealthCheckView, { bits, bitmask }: HealthCheckLimits): Fault[] {
  const fault = bitmask && numberFault(mask, bitmask, bitmaskWording(bits));
  return fault === undefined ? [] : [fault];
}

/** How messages speak of the bitmask of healthy codes. */
export function bitmaskWording(bits: HealthCheckLimits["bits"] = {}): Wording {
  const meaning = Object.entries(bits).map(([code, bit]) => `${bit} for ${code}`);
  return {
    name: "httpCodeBitmask",
    where: ` (${meaning.join(", ")}, added up)`,
    remedy: 'write healthyCodes: ["2xx"] instead',
  };
}
