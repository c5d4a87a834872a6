// Writes a plan of about so many megabytes, with so many servers a group, to standard output: node bench/large-plan.js 50 200 > /tmp/plan.json
// `npm run bench -- impact` measures lb-impact with it.
// Half of it is NLB attachments behind barriers (all servers swapped), half is what stacks have besides.
"use strict";

const megabytes = Number(process.argv[2] ?? 50);
const serversPerGroup = Number(process.argv[3] ?? 200);
const type = "alicloud_nlb_server_group_server_attachment";
const changes = [];
const blocks = [];
const state = [];
const planned = [];
let size = 0;

function resource(address, kind, before, after, expressions, stateDependsOn = []) {
  const actions =
    before === null ? ["create"] : after === null ? ["delete"] : before === after ? ["no-op"] : ["update"];
  const name = address.split(".")[1];
  const provider = "registry.opentofu.org/aliyun/alicloud";
  const change = { actions, before, after, after_unknown: {}, before_sensitive: {}, after_sensitive: {} };
  const one = { address, mode: "managed", type: kind, name, provider_name: provider, change };
  changes.push(one);
  if (after !== null)
    blocks.push({ address, mode: "managed", type: kind, name, provider_config_key: "alicloud", expressions });
  if (after !== null) {
    planned.push({ address, mode: "managed", type: kind, name, provider_name: provider, values: after });
  }
  if (before !== null) {
    state.push({
      address,
      mode: "managed",
      type: kind,
      name,
      provider_name: provider,
      values: before,
      depends_on: stateDependsOn,
    });
  }
  size +=
    JSON.stringify(one).length +
    JSON.stringify(before ?? "").length +
    JSON.stringify(after ?? "").length +
    JSON.stringify(expressions).length +
    550;
}

const other = {
  description: "x".repeat(200),
  tags: Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`tag-${i}`, `value-${i}`])),
};

for (let g = 0; size < megabytes * 1_000_000; g++) {
  const group = `sgp-${g}`;
  const groupAddress = `alicloud_nlb_server_group.g${g}`;
  const own = { id: group, server_group_name: `web-${g}`, ...other };
  resource(groupAddress, "alicloud_nlb_server_group", own, own, { server_group_name: { constant_value: `web-${g}` } });
  const front = { id: `lsn-${g}`, listener_protocol: "TCP", listener_port: 1000 + g, server_group_id: group };
  resource(
    `alicloud_nlb_listener.l${g}`,
    "alicloud_nlb_listener",
    front,
    front,
    { server_group_id: { references: [`${groupAddress}.id`, groupAddress] } },
    [groupAddress],
  );
  const [olds, news] = [[], []];
  for (let i = 0; i < serversPerGroup; i++) {
    const values = (server_id) => ({ server_group_id: group, server_id, server_type: "Ecs", port: 80, weight: 100 });
    const expressions = {
      server_group_id: { references: [`${groupAddress}.id`, groupAddress] },
      server_id: {},
      port: {},
      weight: {},
    };
    olds.push(`${type}.g${g}o${i}`);
    news.push(`${type}.g${g}n${i}`);
    resource(olds[i], type, values(`i-old-${i}`), null, expressions, [groupAddress]);
    resource(news[i], type, null, values(`i-new-${i}`), expressions);
    const instance = { id: `i-new-${i}`, instance_type: "ecs.g6.large", ...other };
    resource(`alicloud_instance.g${g}i${i}`, "alicloud_instance", instance, instance, {
      tags: { constant_value: other.tags },
    });
  }
  resource(
    `terraform_data.b${g}`,
    "terraform_data",
    { input: olds },
    { input: news },
    { input: { references: news } },
    [...olds, groupAddress],
  );
}

const plan = {
  format_version: "1.2",
  terraform_version: "1.12.6",
  planned_values: { root_module: { resources: planned } },
  resource_changes: changes,
  prior_state: { format_version: "1.0", values: { root_module: { resources: state } } },
  configuration: { root_module: { resources: blocks } },
};
process.stdout.write(JSON.stringify(plan));
