import { parse } from "@cdktf/hcl2json";
import { Adoption, AdoptOptions } from "../../lib/adopt";
import { adopt } from "./adopt";
import { Resource, resourcesOf, Synthesized } from "./programs";
import { clb, group, pulled, shown, StateResource } from "./states";

/** HCL with the state of what it declares: the state says what there is, the HCL how it was meant. */

async function both(hcl: string, state: unknown, options: Partial<AdoptOptions> = {}): Promise<Adoption> {
  const inputs = [
    { name: "main.tf", json: JSON.stringify(await parse("main.tf", hcl)) },
    { name: "state.json", json: JSON.stringify(state) },
  ];
  return adopt(inputs, { stack: "adopted", ...options });
}

const stackOf = ({ expected }: Adoption) => expected.stack as unknown as Synthesized;
const carried = ({ expected }: Adoption) => expected.resources.map(({ source }) => source.address);

const EDGE = `
  resource "alicloud_slb_load_balancer" "edge" {
    load_balancer_name = "edge"
    load_balancer_spec = "slb.s2.small"
    address_type       = "intranet"
  }`;

function attachment(index: number | string, values: Record<string, unknown> = {}): StateResource {
  const own = {
    id: `rsp-web:i-${index}:80`,
    server_group_id: "rsp-web",
    server_id: `i-${index}`,
    port: 80,
    weight: 50,
  };
  const type = "alicloud_slb_server_group_server_attachment";
  return { type, name: "web", index, values: { ...own, type: "ecs", description: "", ...values } };
}

const GROUP = `
  resource "alicloud_slb_server_group" "web" {
    load_balancer_id = alicloud_slb_load_balancer.edge.id
    name             = "web"
  }`;

const LOOP = `
  data "alicloud_instances" "web" {}
  ${EDGE}${GROUP}
  resource "alicloud_slb_server_group_server_attachment" "web" {
    count           = length(data.alicloud_instances.web.ids)
    server_group_id = alicloud_slb_server_group.web.id
    server_id       = data.alicloud_instances.web.ids[count.index]
    port            = 80
    weight          = 50
  }`;

test.each([
  ["printed", shown],
  ["pulled", pulled],
])("a loop over what only the plan knows has the instances of the state, %s", async (_, make) => {
  const adoption = await both(LOOP, make([clb(), group("web"), attachment(0), attachment(1)]));
  expect(carried(adoption)).toEqual([
    "alicloud_slb_load_balancer.edge",
    "alicloud_slb_server_group.web",
    "alicloud_slb_server_group_server_attachment.web[0]",
    "alicloud_slb_server_group_server_attachment.web[1]",
  ]);
  const servers = resourcesOf(stackOf(adoption), "alicloud_slb_server_group_server_attachment");
  expect(servers.map(({ server_id: id, weight }) => [id, weight])).toEqual([
    ["i-0", 50],
    ["i-1", 50],
  ]);
  expect(adoption.program).not.toContain("TODO");
});

test("a state without instances has none, whatever the default of a variable says", async () => {
  const hcl = `variable "n" { default = 2 }${LOOP.replace("length(data.alicloud_instances.web.ids)", "var.n")}`;
  const adoption = await both(hcl, shown([clb(), group("web")]));
  expect(carried(adoption)).toEqual(["alicloud_slb_load_balancer.edge", "alicloud_slb_server_group.web"]);
});

const SPEC = 'variable "spec" { default = "slb.s2.small" }';
const OF_SPEC = EDGE.replace('"slb.s2.small"', "var.spec");

test.each<[what: string, spec: string, written: unknown, remarks: string[]]>([
  ["as its default says: it stays a variable", "slb.s2.small", "${var.spec}", []],
  [
    "otherwise: the value of the state is written, and told",
    "slb.s3.small",
    "slb.s3.small",
    [
      "alicloud_slb_load_balancer.edge: as the state has it, since the HCL with the defaults of its variables comes to something else: load_balancer_spec",
    ],
  ],
])("a variable that is %s", async (_, spec, written, remarks) => {
  const adoption = await both(SPEC + OF_SPEC, shown([clb({ load_balancer_spec: spec, specification: spec })]));
  const [edge] = resourcesOf(stackOf(adoption), "alicloud_slb_load_balancer");
  expect([edge.load_balancer_spec, adoption.remarks]).toEqual([written, remarks]);
});

test("a variable without a default has the value of the state, and is not asked for", async () => {
  const adoption = await both(`variable "spec" {}${OF_SPEC}`, shown([clb()]));
  const stack = stackOf(adoption);
  const [edge] = resourcesOf(stack, "alicloud_slb_load_balancer");
  expect([edge.load_balancer_spec, stack.variable]).toEqual(["slb.s2.small", undefined]);
});

test("a text of the state that reads like an expression is a text", async () => {
  const hcl = `variable "n" {}${EDGE.replace('"edge"\n', "var.n\n")}`;
  const adoption = await both(hcl, shown([clb({ load_balancer_name: "a${b}", name: "a${b}" })]));
  const [edge] = resourcesOf(stackOf(adoption), "alicloud_slb_load_balancer");
  expect(edge.load_balancer_name).toBe("a$${b}");
});

test("what only one of the two has is listed", async () => {
  const adoption = await both(EDGE + GROUP, shown([clb(), group("other")]));
  expect(carried(adoption)).toEqual(["alicloud_slb_load_balancer.edge"]);
  expect(adoption.remarks).toEqual([
    "alicloud_slb_server_group.web: not carried over: the state of the input does not have it",
    "alicloud_slb_server_group.other: not carried over: the HCL of the input does not declare it; adopt the state alone, or pass the HCL of its module",
  ]);
});

test("its ids can be imported", async () => {
  const adoption = await both(EDGE, shown([clb()]), { guidance: "import" });
  expect(stackOf(adoption).import?.map(({ id }) => id)).toEqual(["lb-1"]);
});

test("what the cloud chose and nobody wrote is left alone", async () => {
  const [edge]: Resource[] = resourcesOf(stackOf(await both(EDGE, shown([clb()]))), "alicloud_slb_load_balancer");
  expect(Object.keys(edge).sort()).toEqual([
    "address_type",
    "delete_protection",
    "load_balancer_name",
    "load_balancer_spec",
  ]);
});
