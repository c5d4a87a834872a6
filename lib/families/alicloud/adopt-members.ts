import { Expression } from "../../adopt/program/expression";
import { JsonObject } from "../../adopt/source/records";
import { Member } from "../../adopt/translation/members";
import { Translation } from "../../adopt/translation/translation";

const KINDS = new Map([
  ["Ecs", "instance"],
  ["Eni", "networkInterface"],
  ["Eci", "containerGroup"],
  ["Ip", "ip"],
  ["Fc", "cloudFunction"],
]);

/** A server as ALB, NLB and GWLB name it; undefined for a kind that this library does not have. */
export function vpcMember(
  t: Translation,
  server: JsonObject,
  defaultWeight: number | undefined,
  label?: string,
): Member | undefined {
  const make = KINDS.get(String(server.server_type));
  if (make === undefined) return undefined;
  const holder = { type: "", values: server };
  const byId = make !== "ip" && make !== "cloudFunction";
  const serverIp: Expression | undefined = byId ? t.values.text(holder, "server_ip") : undefined;
  return {
    make,
    server: server.server_id,
    serverIp,
    port: make === "cloudFunction" ? undefined : server.port,
    weight: server.weight ?? defaultWeight,
    description: t.values.text(holder, "description"),
    label,
  };
}

/** All members; undefined when one of them is of a kind that this library does not have. */
export function allOf(members: readonly (Member | undefined)[]): Member[] | undefined {
  const known = members.filter((one): one is Member => one !== undefined);
  return known.length === members.length ? known : undefined;
}
