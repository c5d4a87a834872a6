import { exceeds, ImpactReport, LossKind, readPlan } from "../../lib/impact";
import { impactOf } from "../../test/impact/impact-of";
import { ApplyResult, FrontView, Stack, World } from "../harness";
import { ALB, ZONES, applied, stack } from "./stacks";

/**
 * Edits that hurt traffic elsewhere than in members: what `cdktf-lb impact` says before, and what the model of the clouds shows
 * during the apply, server by server, or by who is let in and what leads there.
 */

let w: World;
beforeEach(async () => {
  w = await World.create();
});
afterEach(() => w?.dispose());

type Values = Record<string, unknown>;

interface Scene {
  readonly label: string;
  /** Label of the listener that sends to servers by number. */
  readonly make: (edits?: Readonly<Record<string, Values>>, without?: readonly string[]) => Stack;
}

function scene(label: string, blocks: Readonly<Record<string, Values>>): Scene {
  return {
    label,
    make: (edits = {}, without = []) =>
      stack(
        ...Object.entries(blocks)
          .filter(([address]) => !without.includes(address))
          .map(([address, values]) => {
            const [type, name] = address.split(".");
            return { [type]: { [name]: { ...values, ...edits[address] } } };
          }),
      ),
  };
}

const machine = (name: string): Values => ({
  instance_name: name,
  instance_type: "ecs.g6.large",
  image_id: "m-1",
  security_groups: ["sg-1"],
  vswitch_id: "vsw-1",
});

const alibaba = scene("http:80", {
  "alicloud_instance.a": machine("a"),
  "alicloud_instance.b": machine("b"),
  "alicloud_slb_load_balancer.lb": { load_balancer_name: "lb", address_type: "internet" },
  "alicloud_slb_acl.office": { name: "office", entry_list: [{ entry: "10.0.0.0/8" }, { entry: "192.168.0.0/16" }] },
  "alicloud_slb_server_group.g": {
    load_balancer_id: "${alicloud_slb_load_balancer.lb.id}",
    servers: [{ server_ids: ["${alicloud_instance.a.id}", "${alicloud_instance.b.id}"], port: 80 }],
  },
  "alicloud_slb_listener.l": {
    load_balancer_id: "${alicloud_slb_load_balancer.lb.id}",
    server_group_id: "${alicloud_slb_server_group.g.id}",
    frontend_port: 80,
    backend_port: 80,
    protocol: "http",
    bandwidth: -1,
    acl_status: "off",
  },
  "alicloud_eip_address.ip": { address_name: "ip" },
  "alicloud_eip_association.ip": {
    allocation_id: "${alicloud_eip_address.ip.id}",
    instance_id: "${alicloud_slb_load_balancer.lb.id}",
  },
  "alicloud_alidns_record.www": {
    domain_name: "example.com",
    rr: "www",
    type: "A",
    value: "${alicloud_eip_address.ip.ip_address}",
    status: "ENABLE",
  },
});

const tencent = scene("TCP:80", {
  "tencentcloud_instance.a": {
    instance_name: "a",
    instance_type: "S5.SMALL1",
    image_id: "img-1",
    availability_zone: "z",
  },
  "tencentcloud_instance.b": {
    instance_name: "b",
    instance_type: "S5.SMALL1",
    image_id: "img-1",
    availability_zone: "z",
  },
  "tencentcloud_clb_instance.lb": { clb_name: "lb", network_type: "OPEN" },
  "tencentcloud_clb_listener.l": {
    clb_id: "${tencentcloud_clb_instance.lb.id}",
    listener_name: "l",
    protocol: "TCP",
    port: 80,
  },
  "tencentcloud_clb_attachment.t": {
    clb_id: "${tencentcloud_clb_instance.lb.id}",
    listener_id: "${tencentcloud_clb_listener.l.listener_id}",
    targets: ["a", "b"].map((name) => ({ instance_id: `\${tencentcloud_instance.${name}.id}`, port: 80, weight: 10 })),
  },
  "tencentcloud_eip.ip": { name: "ip" },
  "tencentcloud_eip_association.ip": {
    eip_id: "${tencentcloud_eip.ip.id}",
    instance_id: "${tencentcloud_clb_instance.lb.id}",
  },
  "tencentcloud_dnspod_record.www": {
    domain: "example.com",
    sub_domain: "www",
    record_type: "A",
    record_line: "default",
    value: "${tencentcloud_eip.ip.public_ip}",
    status: "ENABLE",
  },
});

/** One server behind its own interface, one behind an interface that is attached to it. */
const application = scene("HTTP:80", {
  "alicloud_instance.a": machine("a"),
  "alicloud_instance.b": machine("b"),
  "alicloud_ecs_network_interface.b": { vswitch_id: "vsw-1", security_group_ids: ["sg-1"] },
  "alicloud_ecs_network_interface_attachment.b": {
    network_interface_id: "${alicloud_ecs_network_interface.b.id}",
    instance_id: "${alicloud_instance.b.id}",
  },
  "alicloud_alb_load_balancer.lb": ALB,
  "alicloud_alb_server_group.g": {
    server_group_name: "web",
    vpc_id: "vpc-1",
    protocol: "HTTP",
    health_check_config: [{ health_check_enabled: false }],
    connection_drain_config: [{ connection_drain_enabled: true, connection_drain_timeout: 60 }],
    servers: [
      { server_id: "${alicloud_instance.a.id}", server_type: "Ecs", port: 80, weight: 100 },
      {
        server_id: "${alicloud_ecs_network_interface.b.id}",
        server_type: "Eni",
        server_ip: "${alicloud_ecs_network_interface.b.primary_ip_address}",
        port: 80,
        weight: 100,
      },
    ],
    depends_on: ["alicloud_ecs_network_interface_attachment.b"],
  },
  "alicloud_alb_listener.l": {
    load_balancer_id: "${alicloud_alb_load_balancer.lb.id}",
    listener_port: 80,
    listener_protocol: "HTTP",
    default_actions: [
      {
        type: "ForwardGroup",
        forward_group_config: [{ server_group_tuples: [{ server_group_id: "${alicloud_alb_server_group.g.id}" }] }],
      },
    ],
  },
});

const network = scene("TCP:80", {
  "alicloud_instance.a": machine("a"),
  "alicloud_nlb_load_balancer.lb": { vpc_id: "vpc-1", address_type: "Intranet", zone_mappings: ZONES },
  "alicloud_nlb_server_group.g": { server_group_name: "web", vpc_id: "vpc-1", protocol: "TCP" },
  "alicloud_nlb_server_group_server_attachment.a": {
    server_group_id: "${alicloud_nlb_server_group.g.id}",
    server_id: "${alicloud_instance.a.id}",
    server_type: "Ecs",
    port: 80,
    weight: 100,
  },
  "alicloud_nlb_listener.l": {
    load_balancer_id: "${alicloud_nlb_load_balancer.lb.id}",
    listener_port: 80,
    listener_protocol: "TCP",
    server_group_id: "${alicloud_nlb_server_group.g.id}",
  },
});

interface Judged {
  readonly report: ImpactReport;
  readonly result: ApplyResult;
}

async function judged(base: Stack, edit: Stack): Promise<Judged> {
  await applied(w, base);
  const report = impactOf(readPlan(await w.planJson(edit)));
  const result = await w.apply(edit);
  expect([result.ok, report.unjudged]).toEqual([true, []]);
  return { report, result };
}

const predicted = ({ subjects }: ImpactReport) =>
  subjects.filter(({ changed }) => changed).map(({ active: { before, minimum, after } }) => [before, minimum, after]);

const BOTH = ["a", "b"] as const;
const each = (type: string, values: Values, names: readonly string[] = BOTH) =>
  Object.fromEntries(names.map((name) => [`${type}.${name}`, values]));

describe("servers", () => {
  it.each<[string, Scene, Stack, LossKind]>([
    [
      "another type of all (Alibaba)",
      alibaba,
      alibaba.make(each("alicloud_instance", { instance_type: "x" })),
      "capacity-at-risk",
    ],
    [
      "another image of one (Alibaba)",
      alibaba,
      alibaba.make(each("alicloud_instance", { image_id: "x" }, ["a"])),
      "capacity-at-risk",
    ],
    [
      "other user data of all (Alibaba)",
      alibaba,
      alibaba.make(each("alicloud_instance", { user_data: "eA==" })),
      "capacity-at-risk",
    ],
    [
      "all are stopped (Alibaba)",
      alibaba,
      alibaba.make(each("alicloud_instance", { status: "Stopped" })),
      "servers-away",
    ],
    [
      "another type of all (Tencent)",
      tencent,
      tencent.make(each("tencentcloud_instance", { instance_type: "x" })),
      "capacity-at-risk",
    ],
    [
      "another image of one (Tencent)",
      tencent,
      tencent.make(each("tencentcloud_instance", { image_id: "x" }, ["b"])),
      "capacity-at-risk",
    ],
    [
      "all are stopped (Tencent)",
      tencent,
      tencent.make(each("tencentcloud_instance", { running_flag: false })),
      "servers-away",
    ],
    [
      "a listener is stopped (ALB)",
      application,
      application.make({ "alicloud_alb_listener.l": { status: "Stopped" } }),
      "servers-away",
    ],
    [
      "a listener is stopped (NLB)",
      network,
      network.make({ "alicloud_nlb_listener.l": { status: "Stopped" } }),
      "servers-away",
    ],
    [
      "the server of an interface restarts",
      application,
      application.make(each("alicloud_instance", { instance_type: "x" }, ["b"])),
      "capacity-at-risk",
    ],
    [
      "the server of an interface is stopped",
      application,
      application.make(each("alicloud_instance", { status: "Stopped" }, ["b"])),
      "servers-away",
    ],
    [
      "the load balancer is switched off",
      alibaba,
      alibaba.make({ "alicloud_slb_load_balancer.lb": { status: "inactive" } }),
      "servers-away",
    ],
  ])("%s: no fewer than predicted", async (_, { label, make }, edit, kind) => {
    const { report, result } = await judged(make(), edit);
    const [[before, minimum, after]] = predicted(report);
    const measured = result.timeline.traffic(label);
    expect([before, after]).toEqual([measured.before, measured.after]);
    // The engine may be kinder than the worst order, never worse.
    expect(measured.min).toBeGreaterThanOrEqual(minimum);
    expect(measured.min).toBeLessThan(measured.before);
    expect(report.losses.map((loss) => loss.kind)).toEqual([kind]);
    expect(exceeds(report, 0)).toBe(true);
  });

  it.each<[string, Scene, Stack]>([
    ["another name (Alibaba)", alibaba, alibaba.make(each("alicloud_instance", { instance_name: "x" }))],
    ["another name (Tencent)", tencent, tencent.make(each("tencentcloud_instance", { instance_name: "x" }))],
  ])("%s: nothing is lost, and nothing is said", async (_, { label, make }, edit) => {
    const { report, result } = await judged(make(), edit);
    const { before, min } = result.timeline.traffic(label);
    expect([min, report.losses, report.findings]).toEqual([before, [], []]);
  });
});

describe("who may come, and what leads there", () => {
  const white = { acl_status: "on", acl_type: "white", acl_ids: ["${alicloud_slb_acl.office.id}"] };
  const admits = (front: FrontView) => front.admits ?? ["everybody"];
  const leads = (front: FrontView) => front.addresses ?? [];

  it.each<[string, Scene, Stack, Stack, string, (front: FrontView) => readonly string[]]>([
    [
      "a white list is switched on",
      alibaba,
      alibaba.make(),
      alibaba.make({ "alicloud_slb_listener.l": white }),
      "alicloud_slb_listener.l",
      admits,
    ],
    [
      "a white list loses an entry",
      alibaba,
      alibaba.make({ "alicloud_slb_listener.l": white }),
      alibaba.make({
        "alicloud_slb_listener.l": white,
        "alicloud_slb_acl.office": { entry_list: [{ entry: "10.0.0.0/8" }] },
      }),
      "alicloud_slb_acl.office",
      admits,
    ],
    [
      "an address is taken off (Alibaba)",
      alibaba,
      alibaba.make(),
      alibaba.make({}, ["alicloud_eip_association.ip"]),
      "alicloud_eip_association.ip",
      leads,
    ],
    [
      "a name goes (Alibaba)",
      alibaba,
      alibaba.make(),
      alibaba.make({}, ["alicloud_alidns_record.www"]),
      "alicloud_alidns_record.www",
      leads,
    ],
    [
      "a name is switched off (Alibaba)",
      alibaba,
      alibaba.make(),
      alibaba.make({ "alicloud_alidns_record.www": { status: "DISABLE" } }),
      "alicloud_alidns_record.www",
      leads,
    ],
    [
      "an address is taken off (Tencent)",
      tencent,
      tencent.make(),
      tencent.make({}, ["tencentcloud_eip_association.ip"]),
      "tencentcloud_eip_association.ip",
      leads,
    ],
    [
      "a name leads elsewhere (Tencent)",
      tencent,
      tencent.make(),
      tencent.make({ "tencentcloud_dnspod_record.www": { value: "198.51.100.1" } }),
      "tencentcloud_dnspod_record.www",
      leads,
    ],
  ])("%s: predicted and seen", async (_, { label }, base, edit, address, read) => {
    const { report, result } = await judged(base, edit);
    const seen = result.timeline.fronted(label, read);
    const [first, last] = [seen[0], seen[seen.length - 1]];
    // Somebody who came before does not come any more.
    expect(first.every((one) => last.includes(one))).toBe(false);
    expect(report.losses).toMatchObject([{ kind: "clients-refused", address }]);
    expect(exceeds(report, 0)).toBe(true);
  });

  it("a remark at the name: nothing is lost, and nothing is said", async () => {
    const edit = alibaba.make({ "alicloud_alidns_record.www": { remark: "x" } });
    const { report, result } = await judged(alibaba.make(), edit);
    const seen = result.timeline.fronted(alibaba.label, leads);
    expect(new Set(seen.map((one) => one.join())).size).toBe(1);
    expect([report.losses, report.findings]).toEqual([[], []]);
  });
});
