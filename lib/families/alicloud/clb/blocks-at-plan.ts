import { IResolveContext, Lazy, TerraformResource } from "cdktf";
import type { BackendPool } from "../../../app/backend-pool";
import { elementsInOrder, renderFor } from "../../../values/engine-text";
import { isSingle } from "../../../app/each-block";
import { keptMembers } from "../../../recipes/kept-members";
import { isUnknown } from "../../../values/unknown";
import { PoolMember } from "../../../app/pool-member";
import { serverBlocks, serverType } from "./members";

/** Whether it is known which servers agree in port, weight and type, and so must share a block. */
export function blocksAreKnown(members: readonly PoolMember[]): boolean {
  if (!members.every(isSingle)) return false;
  const open = members.some(({ port, weight }) => isUnknown(port) || isUnknown(weight));
  return !open || (serverBlocks(members) ?? []).length === 1;
}

/**
 * The blocks of a pool of which it is known only at plan which servers must share one: the engine puts them together,
 * with those that are named, or kept by a rollout.
 */
export function writeBlocksAtPlan(group: TerraformResource, pool: BackendPool): void {
  const produce = ({ preparing }: IResolveContext) =>
    blocksAreKnown(pool._members) ? undefined : { servers: [dynamic(group, pool, preparing)] };
  group.addOverride("dynamic", Lazy.anyValue({ produce }));
}

function dynamic(group: TerraformResource, pool: BackendPool, preparing: boolean) {
  const render = renderFor(group, preparing);
  const row = (port: unknown, weight: unknown, type: string, id: unknown) =>
    `{ block = jsonencode([tonumber(${render(port)}), tonumber(${render(weight)}), "${type}"]), id = ${render(id)} }`;
  const rowOf = ({ backend, port, weight }: PoolMember) => row(port, weight, serverType(backend), backend.serverId);
  const declared = pool._members.map((member) =>
    member.iterator === undefined ? rowOf(member) : elementsInOrder(member.iterator, rowOf(member), group, preparing),
  );
  const kept = (serverBlocks([], keptMembers(group)) ?? []).flatMap(({ port, weight, type, server_ids: ids }) =>
    ids.map((id) => row(port, weight, type, id)),
  );
  const part = (at: number) => `\${jsondecode(each.key)[${at}]}`;
  return {
    for_each: `\${{ for row in flatten([${[...declared, ...kept].join(", ")}]) : row.block => row.id... }}`,
    iterator: "each",
    content: { port: part(0), weight: part(1), type: part(2), server_ids: "${each.value}" },
  };
}
