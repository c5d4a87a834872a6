import { Stack } from "../harness";
import { Shipped } from "./shipped";

/** Plans that the engine writes of what somebody wrote without this library, judged by the executable as it is shipped. */

const shipped = new Shipped();

/** With `count`, `for_each` and a dynamic block; all of it is right but for what is said. */
function configuration({ weight = 100, port = 443 }): Stack {
  const clb = "${alicloud_slb_load_balancer.edge[0].id}";
  return {
    variable: { servers: { default: ["i-1", "i-2"] } },
    resource: {
      alicloud_slb_load_balancer: {
        edge: {
          count: 1,
          load_balancer_name: "edge",
          load_balancer_spec: "slb.s2.small",
          address_type: "internet",
          delete_protection: "on",
        },
      },
      alicloud_slb_server_group: {
        each: {
          for_each: '${toset(["blue", "green"])}',
          load_balancer_id: clb,
          name: "${each.key}",
          dynamic: {
            servers: {
              for_each: "${var.servers}",
              content: {
                server_ids: ["${servers.value}"],
                port: 80,
                weight: '${each.key == "blue" ? 100 : ' + weight + "}",
              },
            },
          },
        },
      },
      alicloud_slb_listener: {
        tcp: {
          for_each: "${alicloud_slb_server_group.each}",
          load_balancer_id: clb,
          protocol: "tcp",
          frontend_port: '${each.key == "blue" ? 8443 : ' + port + "}",
          server_group_id: "${each.value.id}",
        },
      },
    },
  };
}

async function found(stack: Stack) {
  await shipped.plan(stack);
  const args = ["check", "--plan", "plan.json", "--format", "json"];
  const { status, stdout, stderr } = shipped.run("dist/cdktf-lb.js", ...args);
  expect(stderr).toBe("");
  const { findings } = JSON.parse(stdout) as { findings: { ruleId: string; path: string }[] };
  // Of what exists, a plan does not tell what a dynamic block wrote.
  const certain = findings.filter(({ ruleId }) => ruleId !== "not-judged");
  return [status, ...certain.map((one) => `${one.ruleId} ${one.path}`).sort()];
}

test("a first plan: what is right is silent, and a mistake is told at its instance", async () => {
  expect(await found(configuration({}))).toEqual([0]);
  expect(await found(configuration({ port: 8443 }))).toEqual([
    1,
    'listener-port-clash alicloud_slb_listener.tcp["green"]',
  ]);
});

test("a plan of what exists, where ids are known", async () => {
  await shipped.world.apply(configuration({}));
  expect(await found(configuration({}))).toEqual([0]);
  const clash = 'listener-port-clash alicloud_slb_listener.tcp["green"]';
  expect(await found(configuration({ port: 8443 }))).toEqual([1, clash]);
});

test("members that are resources of their own, and a listener of the other cloud", async () => {
  const servers = ["i-1", "i-2"];
  const group = (name: string) => ({ server_group_name: name, vpc_id: "vpc-1", protocol: "TCP", health_check: [{}] });
  const stack = (port: number, targets: readonly string[]): Stack => ({
    resource: {
      alicloud_nlb_server_group: { web: group("web") },
      alicloud_nlb_server_group_server_attachment: {
        web: {
          count: servers.length,
          server_group_id: "${alicloud_nlb_server_group.web.id}",
          server_type: "Ecs",
          server_id: '${element(["i-1", "i-2"], count.index)}',
          port,
          weight: 100,
        },
      },
      alicloud_nlb_load_balancer: {
        nlb: {
          vpc_id: "vpc-1",
          address_type: "Intranet",
          deletion_protection_enabled: true,
          zone_mappings: [
            { zone_id: "cn-hangzhou-h", vswitch_id: "vsw-1" },
            { zone_id: "cn-hangzhou-i", vswitch_id: "vsw-2" },
          ],
        },
      },
      alicloud_nlb_listener: {
        tcp: {
          load_balancer_id: "${alicloud_nlb_load_balancer.nlb.id}",
          listener_protocol: "TCP",
          listener_port: 443,
          server_group_id: "${alicloud_nlb_server_group.web.id}",
        },
      },
      tencentcloud_clb_attachment: {
        all: {
          clb_id: "lb-elsewhere",
          listener_id: "lbl-elsewhere",
          targets: targets.map((instance_id) => ({ instance_id, port: 80, weight: 10 })),
        },
      },
    },
  });
  expect(await found(stack(80, ["ins-1", "ins-2"]))).toEqual([0]);
  expect(await found(stack(0, ["ins-1"]))).toEqual([
    1,
    "port-range alicloud_nlb_server_group_server_attachment.web[0]",
    "port-range alicloud_nlb_server_group_server_attachment.web[1]",
    "single-backend tencentcloud_clb_attachment.all",
  ]);
});
