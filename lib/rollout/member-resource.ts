import { TENCENTCLOUD_CLB_ATTACHMENT } from "../families/tencentcloud/clb/facts/members";
import { Block } from "../recipes/stage-file";

/** A member of a resource, told apart from others by its key. */
export interface Member {
  /** Server and port: two members with one key are the same endpoint. */
  readonly key: string;
  readonly weight: number | undefined;
  /** As the resource would write it alone. */
  readonly block: Block;
  /** The resource of a member that has one of its own. */
  readonly address?: string;
}

/** Arguments that tell members apart: of each row one is there. */
export type Identity = ReadonlyArray<readonly string[]>;

/** A resource that holds its members as blocks and can therefore change several of them only together. */
export interface MemberResource {
  readonly type: string;
  /** The argument that holds the blocks. */
  readonly argument: string;
  readonly identity: Identity;
  /** How many members it takes at once, by its schema. */
  readonly max?: number;
  /** Whether another weight takes the member out and back, so that weight 0 drains nothing. */
  readonly reweighsByReplacing?: true;
  /** The members of one block. */
  read(block: Block): Member[];
}

const isSet = (value: unknown) => value !== undefined && value !== null && value !== "";
const text = (value: unknown) => (isSet(value) ? String(value) : undefined);
const number = (value: unknown) => (typeof value === "number" ? value : undefined);

/** Drops what is not set, so that a block from the state reads like a declared one. */
function compact(block: Block): Block {
  return Object.fromEntries(Object.entries(block).filter(([, value]) => isSet(value)));
}

function member(parts: readonly unknown[], block: Block): Member {
  return {
    key: parts.filter((part) => part !== undefined).join(":"),
    weight: number(block.weight),
    block: compact(block),
  };
}

const DEFAULT_GROUP: MemberResource = {
  type: "alicloud_slb_backend_server",
  argument: "backend_servers",
  identity: [["server_id"]],
  read({ server_id: server, server_ip: ip, type, weight }) {
    const kind = text(type) ?? "ecs";
    // The provider tells the address of an instance, and refuses it from the user.
    const address = kind === "ecs" ? undefined : text(ip);
    return [member([text(server), address], { server_id: server, server_ip: address, type: kind, weight })];
  },
};

const VSERVER_GROUP: MemberResource = {
  type: "alicloud_slb_server_group",
  argument: "servers",
  identity: [["server_ids"], ["port"]],
  read({ server_ids: ids, port, weight, type }) {
    const servers = Array.isArray(ids) ? (ids as unknown[]) : [];
    const kind = text(type) ?? "ecs";
    return servers.map((id) => member([id, port], { server_ids: [id], port, weight, type: kind }));
  },
};

const ALB_GROUP: MemberResource = {
  type: "alicloud_alb_server_group",
  argument: "servers",
  identity: [["server_id"]],
  reweighsByReplacing: true,
  read({ server_id: id, server_ip: ip, server_type: type, port, weight, description, remote_ip_enabled: remote }) {
    // Which address an instance has is the cloud's answer, not the user's.
    const address = text(type) === "Ecs" ? undefined : text(ip);
    const block = { server_id: id, server_ip: address, server_type: type, port, weight };
    const remoteIp = text(type) === "Ip" ? remote : undefined;
    return [member([id, address, port], { ...block, description: text(description), remote_ip_enabled: remoteIp })];
  },
};

const TENCENT_TARGETS: MemberResource = {
  type: "tencentcloud_clb_attachment",
  argument: "targets",
  identity: [["instance_id", "eni_ip"], ["port"]],
  max: TENCENTCLOUD_CLB_ATTACHMENT.members.shape.max,
  read({ instance_id: instance, eni_ip: ip, port, weight }) {
    const [byId, byAddress] = [text(instance), text(ip)];
    return [
      member([byId ?? byAddress, port], { instance_id: byId, eni_ip: byId ? undefined : byAddress, port, weight }),
    ];
  },
};

/** Those whose members a rollout stages. */
export const MEMBER_RESOURCES: readonly MemberResource[] = [DEFAULT_GROUP, VSERVER_GROUP, ALB_GROUP, TENCENT_TARGETS];

/** What a type of resources holds; undefined for those whose members a rollout does not stage. */
export function memberResource(type: string): MemberResource | undefined {
  return MEMBER_RESOURCES.find((known) => known.type === type);
}

/** Whether the engine computes what stands there. */
export function isExpression(value: unknown): boolean {
  return typeof value === "string" && value.includes("${");
}
