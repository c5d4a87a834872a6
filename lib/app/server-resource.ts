import type { TerraformResource } from "cdktf";
import { Fault, take } from "./shapes/take";
import { shapeOf } from "./shapes/shape";

/** A kind of server by what its generated classes have, whoever generated them. */
interface ServerKind {
  readonly argument: string;
  /** What its private IP is called. */
  readonly address: string;
  /** Whether it has an image: interfaces have none, and both have whatever else the other one has. */
  readonly booted: boolean;
  readonly words: string;
}

/** What was read from the resource of a server. */
export interface Read {
  readonly id: string;
  readonly address?: string;
  readonly faults: readonly Fault[];
}

/** `private_ip` of both clouds. */
export const INSTANCE: ServerKind = {
  argument: "instance",
  address: "privateIp",
  booted: true,
  words: "an instance, which has a privateIp",
};

/** `primary_ip_address` of Alibaba Cloud; the other cloud has a list of addresses in no order. */
export const NETWORK_INTERFACE: ServerKind = {
  argument: "networkInterface",
  address: "primaryIpAddress",
  booted: false,
  words: "a network interface of Alibaba Cloud, which has a primaryIpAddress",
};

/** Id and address of a server, as references to its resource. */
export function readServer({ argument, address, booted, words }: ServerKind, resource: TerraformResource): Read {
  const faults: Fault[] = [];
  const taken = take(shapeOf("cdktf.TerraformResource"), resource, argument, faults) as TerraformResource | undefined;
  if (taken === undefined) return { id: "", faults };
  const { [address]: known, imageId } = taken as unknown as Record<string, unknown>;
  if (typeof known === "string" && (imageId !== undefined) === booted)
    return { id: taken.getStringAttribute("id"), address: known, faults };
  const text = `must be the resource of ${words}, got ${taken.terraformResourceType}; use the method of Backend for its kind, with its id`;
  return { id: taken.getStringAttribute("id"), faults: [{ kind: "type", setting: argument, text }] };
}
