import { HealthCheckLimits, Product } from "../facts";
import { isUnknown } from "../values/unknown";
import { CheckRequest, EntryView } from "../app/entry-view";
import { Wording } from "./constraint";

/** How messages speak of a priority. */
export const PRIORITY: Wording = { name: "priority", remedy: "the lowest comes first", required: true };

/** How messages speak of a description. */
export const DESCRIPTION: Wording = { name: "description", remedy: "shorten or reword it" };

/** How messages speak of the protocol of a check. */
export function checkWording(protocol: string): Wording {
  return { name: "health check protocol", where: ` for ${protocol}` };
}

/** How messages speak of a protocol. */
export function protocolWording({ title }: Product): Wording {
  return { name: "protocol", where: ` on ${title}`, required: true };
}

/** How messages speak of the scheduler of a listener or rule. */
export function schedulerWording({ protocol }: Pick<EntryView, "protocol">): Wording {
  return { name: "scheduler", where: isUnknown(protocol) ? "" : ` for ${protocol}` };
}

/** What to do about a name of a wrong form. */
export const NAME_REMEDY = "name it otherwise";

/** How messages speak of the domain or url of a rule. */
export function ruleText(name: string): Wording {
  return { name, remedy: "reword or leave it out" };
}

/** What to do about a setting that is none of the known ones. */
export const SETTING_REMEDY = "write one of them exactly so";

/** How messages speak of the IP version. */
export const IP_VERSION: Wording = { name: "ipVersion", remedy: "write it exactly so" };

/** Where the ranges of a target group hold. */
export const IN_TARGET_GROUP = " in a target group";

/** How messages speak of the protocol of a target group. */
export const OWN_PROTOCOL: Wording = { name: "protocol", remedy: "choose the one that the servers speak" };

/** The texts of the request of an HTTP check, each with its form. */
export function requestTexts({ path, host }: CheckRequest = {}, forms: HealthCheckLimits["request"]) {
  const wording = (name: string): Wording => ({ name: `health check ${name}`, remedy: "mend it" });
  return [
    { value: path, form: forms.path, wording: wording("path") },
    { value: host, form: forms.host, wording: wording("host") },
  ];
}
