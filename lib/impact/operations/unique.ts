import { Side, UNKNOWN } from "../side";
import { Unique } from "./operation";

/** A text of the plan. */
export type Value = string | typeof UNKNOWN | undefined;

/** Protocols that have ports of their own beside those of TCP. */
const DATAGRAMS = new Set(["udp", "quic", "tquic"]);

/** The port of a listener; none for a listener of all ports, or of ports that the plan does not know. */
export function portOf(side: Side, loadBalancer: string, port: string, protocol: string): Unique[] {
  const spoken = side.text(protocol);
  if (spoken === UNKNOWN || side.text(port) === "0") return [];
  const space = DATAGRAMS.has(String(spoken).toLowerCase()) ? "udp" : "tcp";
  return valueOf(side, loadBalancer, { space }, { port: side.text(port) });
}

/** A value below another object, or in the account; none while any part of it is unknown or unset. */
export function valueOf(
  side: Side,
  parent: string | undefined,
  scope: Readonly<Record<string, Value>>,
  values: Readonly<Record<string, Value>>,
): Unique[] {
  const above = parent === undefined ? "" : side.id(parent);
  const parts = [...Object.values(scope), ...Object.values(values)];
  if (above === undefined || parts.includes(UNKNOWN) || parts.includes(undefined)) return [];
  const said = Object.entries(values).filter(([, value]) => value !== "");
  const name = said.map(([what, value]) => `${what} ${String(value)}`).join(" and ");
  const key = JSON.stringify([above, ...parts]);
  return [parent === undefined ? { name, key, account: true } : { name: `${name} of ${nameOf(above)}`, key }];
}

/** An id as people read it. */
export function nameOf(id: string): string {
  return id.replace(/^(?:new|unknown):/, "");
}
