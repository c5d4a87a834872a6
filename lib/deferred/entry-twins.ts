import { isUnknown, isUnknownList, show } from "../unknown";
import { ALB_PRIORITY } from "../capabilities/alicloud-alb";
import { PORT } from "../capabilities";
import { protocolOf, schedulersOf, SettingsOwner } from "../rules/entries";
import { integerIn, quoted, textOf } from "../rules/limits";
import { below, either, given, integerWithin, noneOf, oneOf, oneOfNames, optional, textLike } from "./conditions";
import { Check, entryTwin, ownerTwin, Twin } from "./deferral";

/** The twins of rules that look at listeners and rules of load balancers, their health checks excepted. */
export const ENTRY_TWINS: readonly Twin[] = [
  entryTwin("listener-port-range", ({ kind, port, backendPort, portRange, loadBalancer: { product } }) => {
    if (kind !== "listener" || product === undefined || portRange !== undefined) return undefined;
    const { listenerPort: range } = product;
    const text = (name: string) => (got: string) =>
      `${name} must be ${integerIn(range)}, got ${got}; choose one in the range`;
    const checks: Check[] = [];
    if (isUnknown(port)) checks.push({ operand: port, condition: integerWithin(port, range), text: text("port") });
    if (backendPort !== undefined && isUnknown(backendPort)) {
      const condition = optional(backendPort, integerWithin(backendPort, range));
      checks.push({ operand: backendPort, condition, text: text("backendPort") });
    }
    return checks;
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
    const names = product.protocols.map(({ name }) => name);
    const text = (got: string) =>
      `protocol must be one of ${quoted(names)} on ${product.title}, got ${got}; choose one of them`;
    return { operand: protocol, condition: oneOfNames(protocol, names), text };
  }),

  ownerTwin("listener-scheduler", (entry) => {
    const { scheduler, parent, loadBalancer } = entry;
    const { product } = loadBalancer;
    if (product === undefined || scheduler === undefined || !isUnknown(scheduler)) return undefined;
    const names = Object.keys(schedulersOf(entry, product));
    const inherited = parent !== undefined && product.rules.schedulers === undefined;
    if (inherited || names.length === 0) return undefined;
    const text = (got: string) =>
      `scheduler must be one of ${quoted(names)} for ${show(entry.protocol)}, got ${got}; choose one of them`;
    return {
      operand: scheduler,
      condition: optional(scheduler, oneOf(scheduler, [...names, ...(product.oldSchedulers ?? [])])),
      text,
    };
  }),

  entryTwin("rule-domain-url", ({ kind, domain, url, loadBalancer: { product } }) => {
    if (kind === "listener" || product === undefined) return undefined;
    const { rules } = product;
    const texts = [
      { name: "domain", value: domain, form: rules.domain },
      { name: "url", value: url, form: rules.url },
    ];
    return texts.flatMap(({ name, value, form }) => {
      if (value === undefined || !isUnknown(value)) return [];
      const like = textLike(value, form);
      const condition = rules.needs === "both" ? like : optional(value, like);
      const text = (got: string) => `${name} must have ${textOf(form)}, got ${got}; reword or leave it out`;
      return [{ operand: value, condition, text }];
    });
  }),

  entryTwin("https-certificate", (entry) => {
    const { product } = entry.loadBalancer;
    const { certificateIds: ids = [] } = entry;
    const needed = product !== undefined && protocolOf(entry, product)?.needsCertificate === true;
    if (entry.kind !== "listener" || !needed || entry.redirects) return undefined;
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
    if (priority === undefined || !isUnknown(priority)) return undefined;
    const text = (got: string) => `priority must be ${integerIn(ALB_PRIORITY)}, got ${got}; the lowest comes first`;
    return { operand: priority, condition: integerWithin(priority, ALB_PRIORITY), text };
  }),

  ownerTwin("session-persistence", (entry) => [...secondsOf(entry), ...cookieOf(entry)]),
];

function secondsOf(entry: SettingsOwner): Check[] {
  const { session, parent, kind, loadBalancer } = entry;
  const { product } = loadBalancer;
  const seconds = session?.seconds;
  if (product === undefined || session === parent?.session || seconds === undefined || !isUnknown(seconds)) return [];
  const ofRule = kind === "rule" ? product.rules.sessionSeconds : undefined;
  const range = ofRule ?? protocolOf(entry, product)?.sessionSeconds;
  if (range === undefined) return [];
  const within = integerWithin(seconds, range);
  const off = integerWithin(seconds, { min: 0, max: 0 });
  const condition = ofRule === undefined ? within : either(within, off);
  const text = (got: string) => `session seconds must be ${integerIn(range)}, got ${got}; choose one in the range`;
  return [{ operand: seconds, condition: optional(seconds, condition), text }];
}

function cookieOf({ session, parent, loadBalancer: { product } }: SettingsOwner): Check[] {
  const timeout = session?.cookieSession?.timeoutSeconds;
  const limits = product?.cookieSession;
  if (limits === undefined || session === parent?.session || timeout === undefined || !isUnknown(timeout)) return [];
  const range = limits.timeoutSeconds;
  const within = integerWithin(timeout, range);
  const condition = session?.cookieSession?.type === "insert" ? within : optional(timeout, within);
  const text = (got: string) => `cookieTimeoutSeconds must be ${integerIn(range)}, got ${got}; choose one in the range`;
  return [{ operand: timeout, condition, text }];
}
