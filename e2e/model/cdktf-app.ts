import { App, TerraformStack } from "cdktf";
import { barrier, ids, stack } from "./stacks";

/** A cdktf app without any library of ours: raw blocks, servers from the environment. */

const TYPE = "alicloud_nlb_server_group_server_attachment";
const from = Number(process.env.FROM ?? "1");
const servers = ids(3, "i-s", from);

const app = new App();
const web = new TerraformStack(app, "web");
web.addOverride("terraform.required_providers", { alicloud: { source: "aliyun/alicloud", version: "~> 1.289" } });
web.addOverride(
  "resource",
  stack(
    {
      alicloud_nlb_load_balancer: {
        lb: {
          vpc_id: "vpc-1",
          address_type: "Intranet",
          zone_mappings: ["a", "b"].map((z) => ({ vswitch_id: `vsw-${z}`, zone_id: `cn-hangzhou-${z}` })),
        },
      },
      alicloud_nlb_server_group: { g: { server_group_name: "web", vpc_id: "vpc-1", protocol: "TCP" } },
      alicloud_nlb_listener: {
        l: {
          load_balancer_id: "${alicloud_nlb_load_balancer.lb.id}",
          listener_port: 80,
          listener_protocol: "TCP",
          server_group_id: "${alicloud_nlb_server_group.g.id}",
        },
      },
      [TYPE]: Object.fromEntries(
        servers.map((s) => [
          s,
          {
            server_group_id: "${alicloud_nlb_server_group.g.id}",
            server_id: s,
            server_type: "Ecs",
            port: 80,
            weight: 100,
            lifecycle: { create_before_destroy: true },
          },
        ]),
      ),
    },
    barrier(TYPE, servers),
  ).resource,
);
app.synth();
