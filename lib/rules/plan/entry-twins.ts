import { protocolsOf, sessionRange } from "../entry-limits";
import { PRIORITY, protocolWording, schedulerWording, ruleText, SESSION_SECONDS, COOKIE_SECONDS } from "../wording";
import { isUnknown, isUnknownList } from "../../values/unknown";
import { ALB_PRIORITY } from "../../families/alicloud/alb/facts/members";
import { ALB_CONDITION_VALUES } from "../../families/alicloud/alb/facts/conditions";
import { certainValues, PORT } from "../../facts";
import { protocolOf, schedulersOf } from "../entries";
import { SettingsOwner } from "../../app/settings-owner";
import { valueText } from "../constraint";
import { integerIn } from "../limits";
import {
  addressBlock,
  below,
  either,
  given,
  integerWithin,
  noneOf,
  oneOfNames,
  optional,
} from "../../values/conditions";
import { formChecks, numberChecks, valueChecks } from "./constraint-checks";
import { Check, entryTwin, ownerTwin, Twin } from "../../app/deferral";

/** The twins of rules that look at listeners and rules of load balancers, their health checks excepted. */
export const ENTRY_TWINS: readonly Twin[] = [
  entryTwin("listener-port-range", ({ kind, port, backendPort, portRange, loadBalancer: { product } }) => {
    if (kind !== "listener" || product === undefined || portRange !== undefined) return undefined;
    const { listenerPort: range } = product;
    return [
      ...numberChecks(port, range, { name: "port", required: true }),
      ...numberChecks(backendPort, range, { name: "backendPort" }),
    ];
  }),

  entryTwin("nlb-port-range", ({ portRange }) => {
    const { start, end } = portRange ?? {};
    if (start === undefined || end === undefined) return undefined;
    const open = [start, end].filter(isUnknown);
    if (open.length === 0) return undefined;
    const order: Check = {
      operand: open[0],
      condition: below(start, end),
      text: (got) => `startPort must be below endPort, got ${got}; swap them, or name one port`,
    };
    const text = (got: string) => `startPort and endPort must be ${integerIn(PORT)}, got ${got}; mend it`;
    return [...open.map((port) => ({ operand: port, condition: integerWithin(port, PORT), text })), order];
  }),

  entryTwin("listener-protocol", ({ kind, protocol, loadBalancer: { product } }) => {
    if (kind !== "listener" || product === undefined || !isUnknown(protocol)) return undefined;
    const list = protocolsOf(product);
    const names = certainValues(list);
    const text = (got: string) => valueText(list, protocolWording(product), got);
    return names && { operand: protocol, condition: oneOfNames(protocol, names), text };
  }),

  ownerTwin("listener-scheduler", (entry) => {
    const { scheduler, parent, loadBalancer } = entry;
    const { product } = loadBalancer;
    const list = product && schedulersOf(entry, product);
    if (list === undefined || (parent !== undefined && product?.rules.schedulers === undefined)) return undefined;
    return valueChecks(scheduler, list, schedulerWording(entry));
  }),

  entryTwin("rule-domain-url", ({ kind, domain, url, loadBalancer: { product } }) => {
    if (kind === "listener" || product === undefined) return undefined;
    const { rules } = product;
    const required = rules.needs === "both";
    return [
      ...formChecks(domain, rules.domain, { ...ruleText("domain"), required }),
      ...formChecks(url, rules.url, { ...ruleText("url"), required }),
    ];
  }),

  entryTwin("https-certificate", (entry) => {
    const { product } = entry.loadBalancer;
    const { certificateIds: ids = [] } = entry;
    const needed = product !== undefined && protocolOf(entry, product)?.needsCertificate === true;
    const bySni = entry.settings?.sni === true || isUnknown(entry.settings?.sni);
    if (entry.kind !== "listener" || !needed || bySni || entry.redirects) return undefined;
    if (ids.length !== 1 || !isUnknown(ids[0])) return undefined;
    const operand = isUnknownList(ids) ? ids : ids[0];
    const text = (got: string) =>
      `protocol ${entry.protocol} needs a server certificate, got ${got}; set certificateId`;
    return { operand, condition: given(operand), text };
  }),

  entryTwin("tc-mutual-tls", ({ settings = {} }) => {
    const { certificateSslMode: mode, certificateCaId: ca } = settings;
    if (mode === undefined && ca === undefined) return undefined;
    const oneWay = optional(mode, noneOf(mode, ["MUTUAL"]));
    if (isUnknown(ca)) {
      const known = mode === undefined || mode === "MUTUAL";
      if (!known && !isUnknown(mode)) return undefined;
      const text = (got: string) =>
        `certificateSslMode MUTUAL needs the CA that clients are checked against, got ${got}; set certificateCaId`;
      return { operand: ca, condition: known ? given(ca as string) : either(oneWay, given(ca as string)), text };
    }
    if (!isUnknown(mode) || (ca !== undefined && ca !== "")) return undefined;
    const text = (got: string) =>
      `certificateSslMode must be "UNIDIRECTIONAL" without the CA that clients are checked against, got ${got}; set certificateCaId`;
    return { operand: mode, condition: oneWay, text };
  }),

  entryTwin("alb-rule", ({ priority }) => {
    return numberChecks(priority, ALB_PRIORITY, { ...PRIORITY, required: true });
  }),

  entryTwin("alb-conditions", ({ matches = [] }) =>
    matches.flatMap(({ name, value }) => {
      const { form, network } = ALB_CONDITION_VALUES[name];
      if (form !== undefined) return formChecks(value, form, { name, remedy: "mend it", required: true });
      if (network === undefined || !isUnknown(value)) return [];
      const text = (got: string) => `${name} must be addresses or CIDR blocks, got ${got}; write it as 10.0.0.0/8`;
      return [{ operand: value, condition: addressBlock(value), text }];
    }),
  ),

  ownerTwin("session-persistence", (entry) => [...secondsOf(entry), ...cookieOf(entry)]),
];

function secondsOf(entry: SettingsOwner): Check[] {
  const { session, parent, loadBalancer } = entry;
  const { product } = loadBalancer;
  if (product === undefined || session === parent?.session) return [];
  const range = sessionRange(entry, protocolOf(entry, product), product);
  return range === undefined ? [] : numberChecks(session?.seconds, range, SESSION_SECONDS);
}

function cookieOf({ session, parent, loadBalancer: { product } }: SettingsOwner): Check[] {
  const timeout = session?.cookieSession?.timeoutSeconds;
  const limits = product?.cookieSession;
  if (limits === undefined || session === parent?.session) return [];
  const required = session?.cookieSession?.type === "insert";
  return numberChecks(timeout, limits.timeoutSeconds, { ...COOKIE_SECONDS, required });
}
