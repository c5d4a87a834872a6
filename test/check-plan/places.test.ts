import { judged, linesOf } from "./judge";
import { Json } from "./plan-of";

/** A plan of a module that is called twice, with the group in it and the listener outside. */
const MODULE = ["east", "west"];
const change = (address: string, type: string, after: Json, unknown: Json, more: Json = {}) => ({
  address,
  mode: "managed",
  type,
  name: address.split(".").at(-1),
  ...more,
  change: { actions: ["create"], before: null, after, after_unknown: unknown },
});
const ref = (...references: string[]) => ({ references });
const constant = (value: unknown) => ({ constant_value: value });

function plan(weight: number): Json {
  const servers = ["i-1", "i-2"].map((id) => ({ server_ids: [id], port: 80, weight, type: "ecs" }));
  const groups = MODULE.map((region) =>
    change(
      `module.web["${region}"].alicloud_slb_server_group.all`,
      "alicloud_slb_server_group",
      { name: "all", servers },
      { id: true, load_balancer_id: true, servers: servers.map(() => ({})) },
      { module_address: `module.web["${region}"]`, name: "all" },
    ),
  );
  const clb = { load_balancer_name: "edge", load_balancer_spec: "slb.s2.small", delete_protection: "on" };
  const listener = { protocol: "tcp", frontend_port: 443 };
  const all = [
    change("alicloud_slb_load_balancer.edge", "alicloud_slb_load_balancer", clb, { id: true }),
    ...groups,
    change("alicloud_slb_listener.tcp", "alicloud_slb_listener", listener, {
      id: true,
      load_balancer_id: true,
      server_group_id: true,
    }),
  ];
  const planned = (module: string | undefined) =>
    all
      .filter((one) => (one as Json).module_address === module)
      .map(({ change: made, ...head }) => ({ ...head, values: made.after }));
  const block = (address: string, type: string, expressions: Json) => {
    return { address, mode: "managed", type, name: address.split(".")[1], expressions };
  };
  return {
    format_version: "1.2",
    planned_values: {
      root_module: {
        resources: planned(undefined),
        child_modules: MODULE.map((region) => {
          return { address: `module.web["${region}"]`, resources: planned(`module.web["${region}"]`) };
        }),
      },
    },
    resource_changes: all,
    configuration: {
      root_module: {
        resources: [
          block("alicloud_slb_load_balancer.edge", "alicloud_slb_load_balancer", {
            load_balancer_name: constant("edge"),
            load_balancer_spec: constant("slb.s2.small"),
            delete_protection: constant("on"),
          }),
          block("alicloud_slb_listener.tcp", "alicloud_slb_listener", {
            load_balancer_id: ref("alicloud_slb_load_balancer.edge.id", "alicloud_slb_load_balancer.edge"),
            protocol: constant("tcp"),
            frontend_port: constant(443),
            server_group_id: ref('module.web["east"].group_id', 'module.web["east"]', "module.web"),
          }),
        ],
        module_calls: {
          web: {
            for_each_expression: ref("var.regions"),
            expressions: {
              clb_id: ref("alicloud_slb_load_balancer.edge.id", "alicloud_slb_load_balancer.edge"),
              weight: constant(weight),
            },
            module: {
              outputs: {
                group_id: { expression: ref("alicloud_slb_server_group.all.id", "alicloud_slb_server_group.all") },
              },
              resources: [
                // The servers are a dynamic block, of which a plan's configuration says nothing.
                block("alicloud_slb_server_group.all", "alicloud_slb_server_group", {
                  name: constant("all"),
                  load_balancer_id: ref("var.clb_id"),
                }),
              ],
            },
          },
        },
      },
    },
  };
}

test("what is right in modules is silent", () => expect(linesOf(judged(plan(100)))).toEqual([]));

test("a mistake in a module is told at each instance, with the module", () => {
  const { findings } = judged(plan(101));
  expect(findings.map(({ ruleId, path, backend }) => [ruleId, path, backend])).toEqual(
    MODULE.flatMap((region) =>
      ["i-1", "i-2"].map((id) => ["weight-range", `module.web["${region}"].alicloud_slb_server_group.all`, id]),
    ),
  );
});

test("a dynamic block of which not even the number is known is named, and no error is made of it", () => {
  const unknown = JSON.parse(JSON.stringify(plan(101))) as Json;
  for (const { change: made } of unknown.resource_changes as { change: { after: Json; after_unknown: Json } }[]) {
    if (made.after.servers === undefined) continue;
    delete made.after.servers;
    made.after_unknown.servers = true;
  }
  const modules = (unknown.planned_values as { root_module: { child_modules: { resources: { values: Json }[] }[] } })
    .root_module.child_modules;
  modules.forEach(({ resources }) => resources.forEach(({ values }) => delete values.servers));
  expect(linesOf(judged(unknown))).toEqual(
    MODULE.map(
      (region) =>
        `info module.web["${region}"].alicloud_slb_server_group.all: not judged: servers is the cloud's, or comes from a dynamic block, which a plan does not tell [not-judged]`,
    ),
  );
});
