import { BackendKind } from "../../app/backend";
import { DESCRIPTION } from "../wording";
import { SERVERLESS_NETWORKS } from "../../values/ip-address";
import { isUnknown } from "../../values/unknown";
import { integerIn } from "../limits";
import { address, given, idLike, integerWithin, leftOut, oneOf, optional } from "../../values/conditions";
import { formChecks } from "./constraint-checks";
import { memberTwin, Twin } from "../../app/deferral";
import { comesFromResource } from "../../values/origin";

/** The twins of rules that look at one backend. */
export const MEMBER_TWINS: readonly Twin[] = [
  memberTwin("weight-range", ({ weight: written, member }, { capability }) => {
    // What is computed for a split is a weight if those are that it is computed from.
    const weight = member.origin === member ? written : member.origin.weight;
    if (!isUnknown(weight)) return undefined;
    const text = (got: string) =>
      `weight must be ${integerIn(capability.weight)}, got ${got}; shares are relative, so scale all weights of the pool into the range`;
    return { operand: weight, condition: integerWithin(weight, capability.weight), text };
  }),

  memberTwin("tc-gwlb-weight", ({ weight }, { capability: { weight: limits } }) => {
    const { only, min, max } = limits;
    if (only === undefined || !isUnknown(weight)) return undefined;
    const text = (got: string) =>
      `weight must be ${only.join(" or ")}, got ${got}; use ${max} to take traffic and ${min} to drain`;
    return { operand: weight, condition: oneOf(weight, only), text };
  }),

  memberTwin("port-range", ({ port }, { capability }) => {
    if (port === undefined || !isUnknown(port) || !capability.port.perBackend) return undefined;
    const text = (got: string) =>
      `port must be ${integerIn(capability.port)}, got ${got}; name the port on which the server listens`;
    return { operand: port, condition: integerWithin(port, capability.port), text };
  }),

  memberTwin("description-form", ({ member: { backend } }, { capability: { description: form } }) => {
    const { description } = backend;
    if (form === undefined) return undefined;
    return formChecks(description, form, DESCRIPTION);
  }),

  memberTwin("eni-ip-required", ({ member: { backend } }, { capability }) => {
    const { kind, serverIp } = backend;
    const required = capability.kinds[kind] === "required" && kind !== BackendKind.IP;
    if (!required || serverIp === undefined || !isUnknown(serverIp)) return undefined;
    const text = (got: string) => `${capability.title} needs the private IP of this ${kind}, got ${got}; set serverIp`;
    return { operand: serverIp, condition: given(serverIp), text };
  }),

  memberTwin("server-ip-refused", ({ member: { backend } }, { capability }) => {
    const { kind, serverIp } = backend;
    if (capability.kinds[kind] !== "refused" || serverIp === undefined || !isUnknown(serverIp)) return undefined;
    const text = (got: string) =>
      `${capability.title} refuses serverIp on an ${kind}, got ${got}; leave it out, or bind the network interface that has this IP`;
    return { operand: serverIp, condition: leftOut(serverIp), text };
  }),

  memberTwin("ip-form", ({ member: { backend } }, { capability }) => {
    const { kind, serverIp } = backend;
    const use = capability.kinds[kind];
    const written = use === "required" || use === "optional" || capability.boundByAddress?.includes(kind) === true;
    if (!written || serverIp === undefined || !isUnknown(serverIp)) return undefined;
    // That an address is missing is said by `eni-ip-required`; an address that is a server of its own is never left out.
    const usable = address(serverIp, SERVERLESS_NETWORKS);
    const condition = kind === BackendKind.IP ? usable : optional(serverIp, usable);
    const text = (got: string) =>
      `${got} is not an IP address that a server can have; name one IPv4 or IPv6 address, such as 10.0.1.9`;
    return { operand: serverIp, condition, text };
  }),

  memberTwin("id-form", ({ member: { backend } }, { loadBalancer: { product } }) => {
    const { kind, serverId } = backend;
    const prefix = product?.ids.backends[kind];
    // A precondition can only fail, so what is a warning at synth has no twin; and a resource knows its own id.
    if (product?.ids.confidence.certain !== true || prefix === undefined || !isUnknown(serverId)) return undefined;
    if (comesFromResource(serverId)) return undefined;
    const text = (got: string) =>
      `id must begin with "${prefix}" and have no #, got ${got}; pass the part of that kind, not the composite id of a resource`;
    return { operand: serverId, condition: idLike(serverId, prefix), text };
  }),
];
