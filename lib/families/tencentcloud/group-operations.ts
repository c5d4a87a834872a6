import type { Side } from "../../impact/side";
import { Holding, port, weight } from "../../impact/operations/operation";

/** A server of a target group, which is bound by address and port. */
export function targetAt(side: Side, place: string): Holding {
  const ip = side.label("bind_ip");
  const at = port(side);
  return { place, backend: ip, port: at, weight: weight(side, "weight", 0), identity: `${ip}|${String(at)}` };
}

/** How groups of servers are put on and taken off what sends to them. */
export const association = {
  add: { name: "AssociateTargetGroups" },
  remove: { name: "DisassociateTargetGroups" },
};
