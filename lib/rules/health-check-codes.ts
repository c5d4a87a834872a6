import { Product, Range } from "../capabilities";
import { isUnknown, show } from "../unknown";
import { HealthCheckView } from "../view/app-view";
import { forEachEntry, ownHealthCheck } from "./entries";
import { integerIn, misses, quoted } from "./limits";
import { Rule } from "./rule";

export const healthCheckCodes: Rule = {
  id: "health-check-codes",
  severity: "error",
  summary: "Healthy HTTP codes are given as classes, such as 2xx, or as the API's bitmask.",
  why: "A code such as 200 is no class, and as a bitmask it is out of range: the apply fails, or every code counts.",
  wrong: `const web = tencent.addListener("Web", { protocol: "HTTP", port: 80 });
web.addRule("Root", { domain: "www.example.com", url: "/", healthCheck: { httpCodeBitmask: 200 } });`,
  right: `const web = tencent.addListener("Web", { protocol: "HTTP", port: 80 });
web.addRule("Root", { domain: "www.example.com", url: "/", healthCheck: { healthyCodes: ["2xx"] } });`,
  source: "type HealthCheck, HttpCode 1 to 31 (Tencent); health_check_http_code (Alibaba); case T9",
  check: (view) =>
    forEachEntry(view, (entry, { healthCheck }) => {
      const check = ownHealthCheck(entry);
      return check && [...wrongClasses(check, healthCheck), ...wrongBitmask(check, healthCheck)];
    }),
};

function wrongClasses({ healthyCodes }: HealthCheckView, { codes }: Product["healthCheck"]): string[] {
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

function wrongBitmask({ httpCodeBitmask: mask }: HealthCheckView, { bits = {} }: Product["healthCheck"]): string[] {
  const range: Range = { min: 1, max: Object.values(bits).reduce((sum, bit) => sum + bit, 0) };
  if (!misses(mask, range)) return [];
  const meaning = Object.entries(bits).map(([code, bit]) => `${bit} for ${code}`);
  return [
    `httpCodeBitmask must be ${integerIn(range)} (${meaning.join(", ")}, added up), got ${show(mask)}; write healthyCodes: ["2xx"] instead`,
  ];
}
