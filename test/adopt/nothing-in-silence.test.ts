import { TerraformStack, Testing } from "cdktf";
import * as fc from "fast-check";
import { AdoptError } from "../../lib/adopt";
import { STACKS } from "../../e2e/adopt/stacks";
import { COVERED } from "../../e2e/library/real-cases";
import * as examples from "./example-stacks";
import { InputResource, unaccounted } from "./accounting";
import { changed } from "./generated";
import { VALID } from "../pem";
import { adopted, resourcesOf, synthesized } from "./programs";
import { stateOf, StackJson } from "./state-of";
import { CLB, clb, group, shown } from "./states";

/** Each argument of each resource of an input is in the program, or in the list of what is not. */

function declared(declare: (stack: TerraformStack) => void): StackJson {
  const app = Testing.app();
  const stack = new TerraformStack(app, "stack");
  declare(stack);
  return JSON.parse(Testing.synth(stack)) as StackJson;
}

const INPUTS: ReadonlyArray<readonly [name: string, make: () => StackJson]> = [
  ...Object.entries(examples.STACKS).map(
    ([name, Stack]) =>
      [`example ${name}`, () => JSON.parse(Testing.synth(new Stack(Testing.app(), "stack"))) as StackJson] as const,
  ),
  ...COVERED.map(({ id, declare }) => [`real case ${id}`, () => declared((stack) => declare(stack, stack))] as const),
  ...Object.entries(STACKS).map(([name, stack]) => [name, () => stack as StackJson] as const),
];

const STATE_BASES = Object.keys(STACKS);

function hclOf({ resource = {} }: StackJson): InputResource[] {
  return Object.entries(resource).flatMap(([type, named]) =>
    Object.entries(named).map(([name, values]) => ({ address: `${type}.${name}`, type, values })),
  );
}

/** Of whose kinds adopt says that it has no construct for any. */
const NONE = ["example tencentcloud-classic"];
const ADOPTED = INPUTS.filter(([name]) => !NONE.includes(name));

test.each(INPUTS.filter(([name]) => NONE.includes(name)))("%s: nothing is written", (_, make) => {
  const { resource } = make();
  expect(() => adopted({ resource })).toThrow(/^nothing in the input can be carried over: /);
});

test.each(ADOPTED)("%s, as HCL", (_, make) => {
  const { resource } = make();
  expect(unaccounted("hcl", hclOf({ resource }), adopted({ resource }))).toEqual([]);
});

test.each(ADOPTED)("%s, as a state", (_, make) => {
  const input = stateInput(make());
  expect(unaccounted("state", input, adopted(shownOf(input)))).toEqual([]);
});

function stateInput(stack: StackJson): InputResource[] {
  return stateOf(stack).map(({ type, name, values }) => ({
    address: `${type}.${name}`,
    type,
    id: String(values.id),
    values,
  }));
}

function shownOf(input: readonly InputResource[]): unknown {
  return shown(input.map(({ address, type, values }) => ({ type, name: address.split(".")[1], values })));
}

/** Of the gaps of an adoption; undefined where the library refuses the input, which says so. */
function gapsOf(kind: "state" | "hcl", input: readonly InputResource[], json: unknown): string[] | undefined {
  try {
    return unaccounted(kind, input, adopted(json));
  } catch (error) {
    if (error instanceof AdoptError) return undefined;
    throw error;
  }
}

describe("1,000 states with whatever their providers take", () => {
  const bases = STATE_BASES.map((name) => stateInput(new Map(INPUTS).get(name)?.() ?? {}));
  let refused = 0;

  test.each(bases.map((base, i) => [STATE_BASES[i], base] as const))("%s", (_, base) => {
    const states = fc.tuple(...base.map(changed));
    fc.assert(
      fc.property(states, (input) => {
        const gaps = gapsOf("state", input, shownOf(input));
        if (gaps === undefined) refused++;
        expect(gaps ?? []).toEqual([]);
      }),
      { numRuns: Math.ceil(1000 / bases.length), seed: 19, endOnFailure: true },
    );
  });

  test("most of them are carried over", () => expect(refused).toBeLessThan(300));
});

describe("what was lost once", () => {
  const nlb = (group: Record<string, unknown>): StackJson => ({
    resource: {
      alicloud_nlb_load_balancer: {
        edge: {
          vpc_id: "vpc-1",
          address_type: "Intranet",
          tags: { team: "edge" },
          zone_mappings: [
            { vswitch_id: "vsw-a", zone_id: "z-a" },
            { vswitch_id: "vsw-b", zone_id: "z-b" },
          ],
        },
      },
      alicloud_nlb_server_group: { web: { server_group_name: "web", vpc_id: "vpc-1", protocol: "TCP", ...group } },
      alicloud_nlb_listener: {
        tcp: {
          load_balancer_id: "${alicloud_nlb_load_balancer.edge.id}",
          listener_protocol: "TCP",
          listener_port: 80,
          server_group_id: "${alicloud_nlb_server_group.web.id}",
        },
      },
    },
  });
  const groupOf = (json: unknown) => resourcesOf(synthesized(adopted(json).program), "alicloud_nlb_server_group")[0];

  test("tags of a group that are not those of its load balancer are all that it has", () => {
    expect(groupOf(nlb({ tags: { owner: "web" } })).tags).toEqual({ owner: "web" });
  });

  test("what HCL says empty, off or 0, where the cloud has a value of its own", () => {
    const { resource = {} } = nlb({ health_check: [{ health_check_enabled: true, health_check_http_code: [] }] });
    const listener = { ...resource.alicloud_nlb_listener.tcp, idle_timeout: 0, cps: 0 };
    const json = { resource: { ...resource, alicloud_nlb_listener: { tcp: listener } } };
    expect(unaccounted("hcl", hclOf(json), adopted(json))).toEqual([]);
    expect(resourcesOf(synthesized(adopted(json).program), "alicloud_nlb_listener")[0].idle_timeout).toBe(0);
  });

  test("an argument inside of a block that the cloud would choose, and HCL chose", () => {
    const check = { health_check_enabled: true, health_check_connect_timeout: 7, health_check_url: "/up" };
    expect([groupOf(nlb({ health_check: [check] })).health_check].flat()).toEqual([expect.objectContaining(check)]);
  });

  test("an argument of a state that only a later provider has", () => {
    const edge = clb({ future_argument: "on", another: "" });
    expect(adopted(shown([edge])).remarks).toContain(
      "alicloud_slb_load_balancer.edge: not known to adopt, so left as the cloud has it: future_argument",
    );
  });

  test("what an import does not find", () => {
    const certificate = {
      type: "alicloud_slb_server_certificate",
      name: "shop",
      values: { id: "cert-1", name: "shop", server_certificate: VALID, private_key: "key" },
    };
    const line =
      "alicloud_slb_server_certificate.shop: left out, since an import does not find it and another value would " +
      "replace the resource: server_certificate, private_key";
    expect(adopted(shown([clb(), certificate])).remarks).toContain(line);
    expect(adopted(shown([clb(), certificate]), { guidance: "moved" }).remarks).not.toContain(line);
  });

  test("weights that are all 0", () => {
    const servers = [{ server_ids: ["i-1", "i-2"], port: 80, weight: 0, type: "ecs" }];
    expect(adopted(shown([clb(), group("off", servers)])).remarks).toContain(
      "alicloud_slb_server_group.off: all weights are 0, so that nobody takes traffic; the pool says so (parked)",
    );
    const one = [
      { ...servers[0], server_ids: ["i-1"] },
      { ...servers[0], server_ids: ["i-2"], weight: 1 },
    ];
    expect(adopted(shown([clb(), group("on", one)])).remarks.join()).not.toContain("parked");
  });

  test("servers of a group that none of its attachments brought", () => {
    const servers = [{ server_ids: ["i-1", "i-2"], port: 80, weight: 100, type: "ecs" }];
    const attachment = {
      type: "alicloud_slb_server_group_server_attachment",
      name: "one",
      values: { id: "rsp-each:i-1:80", server_group_id: "rsp-each", server_id: "i-1", port: 80, weight: 100 },
    };
    expect(adopted(shown([clb(), group("each", servers), attachment])).remarks).toContain(
      "alicloud_slb_server_group.each: servers that no attachment of the input brings stay as they are: i-2:80",
    );
  });

  test("what has no place in a resource of another type", () => {
    const older = {
      type: "alicloud_slb_attachment",
      name: "all",
      values: { id: CLB, load_balancer_id: CLB, instance_ids: ["i-1"], weight: 70, backend_servers: "i-1,i-0" },
    };
    const { remarks } = adopted(shown([clb(), older]));
    const left = remarks.filter((line) => line.startsWith("alicloud_slb_attachment.all: left as the cloud has it"));
    expect(left).toEqual(["alicloud_slb_attachment.all: left as the cloud has it: backend_servers"]);
  });
});
