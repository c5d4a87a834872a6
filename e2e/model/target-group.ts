import { barrier, stack } from "./stacks";

/** A TCP listener on a v2 target group, as raw JSON. */

const clbId = "${tencentcloud_clb_instance.lb.id}";
const listenerId = "${tencentcloud_clb_listener.l.listener_id}";
const groupId = "${tencentcloud_clb_target_group.g.id}";
export const TYPE = "tencentcloud_clb_target_group_instance_attachment";
export const L = "TCP:80";
export const cbd = { lifecycle: { create_before_destroy: true } };

export const base = {
  tencentcloud_clb_instance: { lb: { network_type: "OPEN", clb_name: "lb", vpc_id: "vpc-1" } },
  tencentcloud_clb_listener: {
    l: { clb_id: clbId, listener_name: "l", protocol: "TCP", port: 80, target_type: "TARGETGROUP-V2" },
  },
  tencentcloud_clb_target_group: {
    g: { target_group_name: "web", vpc_id: "vpc-1", type: "v2", protocol: "TCP", port: 80 },
  },
  tencentcloud_clb_target_group_attachment: { a: { clb_id: clbId, listener_id: listenerId, target_group_id: groupId } },
};

export interface Options {
  chain: boolean;
  from?: number;
  weight?: number;
  more?: Record<string, unknown>;
}

/** n members 10.0.0.x:port; keyed by their address and port, each after the one before when chained. */
export const members = (n: number, port: number, { chain, from = 1, weight = 10, more = {} }: Options) => {
  const named: Record<string, unknown> = {};
  let last: string | undefined;
  for (let i = from; i < from + n; i++) {
    const name = `m${i}`;
    named[name] = {
      target_group_id: groupId,
      bind_ip: `10.0.0.${i}`,
      port,
      weight,
      ...more,
      ...(chain && last ? { depends_on: [`${TYPE}.${last}`] } : {}),
    };
    last = name;
  }
  return { [TYPE]: named };
};

export const chained = (n: number, port: number, more = {}, from = 1, weight = 10) =>
  stack(base, members(n, port, { chain: true, more, from, weight }));

/** The recipe: chained, create_before_destroy, and a barrier over all of them. */
export const recipe = (n: number, port: number, from = 1, weight = 10) =>
  stack(
    base,
    members(n, port, { chain: true, more: cbd, from, weight }),
    barrier(
      TYPE,
      Array.from({ length: n }, (_, i) => `m${from + i}`),
    ),
  );
