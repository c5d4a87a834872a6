import { Side, UNKNOWN } from "../../impact/side";
import { Fact, port, Route } from "../../impact/operations/operation";
import { alicloud } from "../quotes";

export const LISTENER_REPLACED = "port, protocol and load balancer replace the listener";
export const SWITCHES_IN_PLACE = "a listener switches its server group in place with UpdateListenerAttribute";

/** What it means that a group which is in use is deleted. */
export const inUse = (file: string): Fact =>
  alicloud(
    file,
    "the cloud refuses to delete a group that is in use, so destroying it before the switch makes the apply fail",
  );

/** How long connections to servers that leave are kept, where the group says so. */
export function drain(side: Side): number | undefined {
  const [enabled, timeout] = [side.get("connection_drain_enabled"), side.number("connection_drain_timeout")];
  if (enabled === false) return 0;
  return enabled === true && typeof timeout === "number" ? timeout : undefined;
}

/** The same where it stands in a block. */
export function drainInBlock(side: Side): number | undefined {
  const blocks = side.blocks("connection_drain_config");
  return blocks === UNKNOWN || blocks.length === 0 ? undefined : drain(blocks[0]);
}

/** A server as listeners and groups tell it apart. */
export function serverOf(block: Side): { backend: string; server: string; identity: string } {
  const [id, type, ip] = [block.label("server_id"), block.label("server_type"), block.get("server_ip")];
  const address = type !== "Ip" && type !== "Ecs" && typeof ip === "string" ? ip : "";
  return {
    backend: address === "" ? id : `${id} ${address}`,
    server: id,
    identity: `${type}|${id}|${address}|${String(port(block))}`,
  };
}

/** Servers that stay without a block that names them are ignored changes: someone else's, such as a scaling group's. */
export function namesServers(side: Side): boolean {
  const servers = side.blocks("servers");
  return side.configures("servers") !== false || servers === UNKNOWN || servers.length === 0;
}

/** A listener can be switched off without being taken away. */
export function isStopped(side: Side): boolean {
  return side.text("status") === "Stopped";
}

/** The group of a listener that sends to one. */
export function oneGroup(side: Side): Route[] {
  if (isStopped(side)) return [];
  const group = side.id("server_group_id");
  return group === undefined ? [] : [{ group, weight: 1 }];
}
