import { Backend } from "../../../app/backend";
import { Capability } from "../../../facts/capability";
import { ALICLOUD_CLB_DEFAULT_GROUP } from "./facts/members";
import { Block } from "../../../recipes/stage-file";
import { identityOf } from "../../../values/unknown";
import { PoolMember } from "../../../app/pool-member";

const INTERFACE_TYPE = "eni";

/** The provider's name for the kind. Families that lack a kind refuse it by rule; the name is still defined. */
export function serverType(backend: Backend): string {
  return backend._match({
    instance: () => "ecs",
    networkInterface: () => INTERFACE_TYPE,
    containerGroup: () => "eci",
    ip: () => INTERFACE_TYPE,
    cloudFunction: () => INTERFACE_TYPE,
  });
}

const { kinds: KINDS }: Capability = ALICLOUD_CLB_DEFAULT_GROUP;

/** A member of the default server group. */
export function backendServer({ backend, weight }: PoolMember): Block {
  return {
    server_id: backend.serverId,
    server_ip: backend._addressAt(KINDS[backend.kind]),
    type: serverType(backend),
    weight,
  };
}

interface ServerBlock {
  readonly port?: number;
  readonly weight: number;
  readonly type: string;
  readonly server_ids: string[];
}

/**
 * One block per (port, weight, type): two blocks that agree in all three never converge (docs/decisions/vserver-order.md). Inside
 * a block the servers stand in the order in which they were added, since the provider compares it with the API's.
 *
 * @param kept members that a rollout keeps beside the declared ones
 */
export function serverBlocks(members: readonly PoolMember[], kept: readonly Block[] = []): ServerBlock[] | undefined {
  const blocks = new Map<string, ServerBlock>();
  for (const member of members) {
    const type = serverType(member.backend);
    const key = `${identityOf(member.port)} ${identityOf(member.weight)} ${type}`;
    const block = blocks.get(key) ?? { port: member.port, weight: member.weight, type, server_ids: [] };
    block.server_ids.push(member.backend.serverId);
    blocks.set(key, block);
  }
  for (const block of kept as unknown as readonly ServerBlock[]) {
    const key = `${block.port} ${block.weight} ${block.type}`;
    const known = blocks.get(key);
    if (known === undefined) blocks.set(key, { ...block, server_ids: [...block.server_ids] });
    else known.server_ids.push(...block.server_ids);
  }
  return blocks.size === 0 ? undefined : [...blocks.values()];
}

/** A block for each server, in the order of the blocks. */
export function singleBlocks(blocks: readonly ServerBlock[]): Block[] {
  return blocks.flatMap(({ server_ids: ids, ...rest }) => ids.map((id) => ({ ...rest, server_ids: [id] })));
}
