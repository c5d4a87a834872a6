import { certainValues, HealthCheckLimits } from "../facts";
import { someOf } from "../values/conditions";
import { isUnknownList } from "../values/unknown";
import { HealthCheckView } from "../app/entry-view";
import { OneAnswer } from "./answer";
import { valueText, Wording } from "./constraint";
import { askNumber, askValue } from "./question";

/** What is wrong with the codes that a health check counts as healthy. */
export function codeFaults(check: HealthCheckView, limits: HealthCheckLimits): OneAnswer[] {
  return [...wrongClasses(check, limits), ...wrongBitmask(check, limits)];
}

function wrongClasses({ healthyCodes }: HealthCheckView, { codes }: HealthCheckLimits): OneAnswer[] {
  if (healthyCodes === undefined) return [];
  if (healthyCodes.length === 0) return [{ text: valueText(codes, codesWording(`"2xx"`), "none"), severity: "error" }];
  if (isUnknownList(healthyCodes)) {
    const certain = certainValues(codes);
    const text = (got: string) => valueText(codes, codesWording(`"2xx"`), got);
    return [certain && { operand: healthyCodes, condition: someOf(healthyCodes, certain), text }];
  }
  return healthyCodes.map((code) => askValue(code, codes, codesWording(classOf(code, codes.values))));
}

function codesWording(instead: string): Wording {
  return { name: "each of healthyCodes", remedy: `write healthyCodes: [${instead}]`, required: true };
}

/** `2xx` for 200; where no class is meant, the one that fits most servers. */
function classOf(code: string, codes: readonly string[]): string {
  return JSON.stringify(codes.find((known) => /^\d\d\d$/.test(String(code)) && known[0] === String(code)[0]) ?? "2xx");
}

function wrongBitmask({ httpCodeBitmask: mask }: HealthCheckView, { bits, bitmask }: HealthCheckLimits): OneAnswer[] {
  return [bitmask && askNumber(mask, bitmask, bitmaskWording(bits))];
}

function bitmaskWording(bits: HealthCheckLimits["bits"] = {}): Wording {
  const meaning = Object.entries(bits).map(([code, bit]) => `${bit} for ${code}`);
  return {
    name: "httpCodeBitmask",
    where: ` (${meaning.join(", ")}, added up)`,
    remedy: 'write healthyCodes: ["2xx"] instead',
  };
}
