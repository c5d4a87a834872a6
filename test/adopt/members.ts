import { Resource, resourcesOf, Synthesized } from "./programs";

/** Server, port, weight, as the case has them. */
export type Member = readonly [server: unknown, port: unknown, weight: unknown];

/** All members of the output, whichever resource carries them. */
export function membersOf(output: Synthesized, program: string): Member[] {
  const originals = new Map<string, string>();
  for (const [, was, id] of program.matchAll(
    /TODO: the input has (.*) here\.\n[^(]*TerraformVariable\(\s*stack,\s*"(\w+)"/g,
  ))
    originals.set(`\${var.${id}}`, was);
  const own = (server: unknown) => originals.get(String(server)) ?? server;
  const nested = (type: string, block: string) =>
    resourcesOf(output, type).flatMap((resource) => (resource[block] ?? []) as Resource[]);
  const single = ({ server_id, instance_id, eni_ip, bind_ip, port, weight }: Resource): Member => [
    own(server_id ?? instance_id ?? eni_ip ?? bind_ip),
    port,
    weight,
  ];
  return [
    ...nested("alicloud_slb_backend_server", "backend_servers").map(single),
    ...nested("alicloud_slb_master_slave_server_group", "servers").map(single),
    ...nested("alicloud_alb_server_group", "servers").map(single),
    ...nested("tencentcloud_clb_attachment", "targets").map(single),
    ...nested("tencentcloud_gwlb_target_group_register_instances", "target_group_instances").map(single),
    ...nested("alicloud_slb_server_group", "servers").flatMap((block) =>
      (block.server_ids as string[]).map((server): Member => [own(server), block.port, block.weight]),
    ),
    ...resourcesOf(output, "alicloud_slb_server_group_server_attachment").map(single),
    ...resourcesOf(output, "alicloud_nlb_server_group_server_attachment").map(single),
    ...resourcesOf(output, "tencentcloud_clb_target_group_instance_attachment").map(single),
  ];
}
