import { isUnknown, isUnknownList } from "../../values/unknown";
import { PORT } from "../../facts";
import { protocolOf } from "../entries";
import { integerIn } from "../limits";
import { below, either, given, integerWithin, noneOf, optional } from "../../values/conditions";
import { Check, entryTwin, Twin } from "./twin";

/** The twins of rules that look at listeners and rules of load balancers, their health checks excepted. */
export const ENTRY_TWINS: readonly Twin[] = [
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
];
