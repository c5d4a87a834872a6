import { renderMarkdown, renderText } from "../../lib/impact";
import { foldedLosses } from "../../lib/impact/render/cells";
import { ListenersHit } from "../../lib/impact/ways/listeners-hit";
import { World } from "../../lib/impact/world";
import { ResourceChange } from "../../lib/impact/plan";
import { report, Resource, Values } from "./plan-json";

/** Whose requests a loss on the way hits: those listeners alone that pass through what changes. */

const address = (type: string, name: string) => `alicloud_${type}.${name}`;

/** A load balancer with a public address, an access list, and two listeners with a server each. */
function site(n: number): Record<string, Values> {
  return {
    [address("eip_address", `e${n}`)]: { id: `eip-${n}`, ip_address: `1.2.3.${n}`, bandwidth: "100", status: "InUse" },
    [address("eip_association", `e${n}`)]: {
      id: `eip-${n}:lb-${n}`,
      allocation_id: `eip-${n}`,
      instance_id: `lb-${n}`,
    },
    [address("slb_load_balancer", `b${n}`)]: {
      id: `lb-${n}`,
      address: `10.0.0.${n}`,
      status: "active",
      bandwidth: 100,
    },
    [address("slb_acl", `a${n}`)]: { id: `acl-${n}`, entry_list: [{ entry: "10.0.0.0/8", comment: "" }] },
    ...Object.fromEntries(
      [80, 81].flatMap((port) => [
        [
          address("instance", `i${n}_${port}`),
          { id: `i-${n}-${port}`, instance_type: "ecs.g6.large", status: "Running" },
        ],
        [
          address("slb_server_group", `g${n}_${port}`),
          { id: `rsp-${n}-${port}`, load_balancer_id: `lb-${n}`, servers: serversOf(`i-${n}-${port}`) },
        ],
        [
          address("slb_listener", `l${n}_${port}`),
          {
            id: `lb-${n}:tcp:${port}`,
            load_balancer_id: `lb-${n}`,
            frontend_port: port,
            protocol: "tcp",
            server_group_id: `rsp-${n}-${port}`,
            // The second listener lets everybody in.
            ...(port === 80 ? { acl_status: "on", acl_type: "white", acl_id: `acl-${n}` } : { acl_status: "off" }),
          },
        ],
      ]),
    ),
  };
}

const serversOf = (id: string) => [{ server_ids: [id], port: 80, weight: 100, type: "ecs" }];
const BEFORE: Record<string, Values> = { ...site(1), ...site(2) };

/** The plan in which some objects get other values. */
function edited(...edits: ReadonlyArray<readonly [address: string, patch: Values]>) {
  const patches = new Map(edits);
  const resources = Object.entries(BEFORE).map(([one, before]): Resource => ({
    address: one,
    before,
    after: { ...before, ...patches.get(one) },
    config: before,
  }));
  return report(...resources);
}

const NARROWER = { bandwidth: 10 };

test.each<[string, string, Values, string[]]>([
  ["the address of one load balancer", address("eip_address", "e1"), { bandwidth: "10" }, ["l1_80", "l1_81"]],
  ["a load balancer", address("slb_load_balancer", "b2"), NARROWER, ["l2_80", "l2_81"]],
  [
    "a list of one of its listeners",
    address("slb_acl", "a1"),
    { entry_list: [{ entry: "10.1.0.0/16", comment: "" }] },
    ["l1_80"],
  ],
  ["a listener", address("slb_listener", "l2_81"), { acl_status: "on", acl_type: "white", acl_id: "acl-2" }, ["l2_81"]],
])("%s: the listeners behind it, and no others", (_, changed, patch, listeners) => {
  const { losses } = edited([changed, patch]);
  expect(losses.map((loss) => [loss.address, loss.listeners])).toEqual([
    [changed, listeners.map((name) => ({ address: address("slb_listener", name), label: `tcp:${name.slice(-2)}` }))],
  ]);
});

test("texts and tables name them beside the address", () => {
  const found = edited([address("slb_load_balancer", "b1"), NARROWER]);
  const [first, second] = ["l1_80", "l1_81"].map((name) => address("slb_listener", name));
  expect(renderText(found).replace(/\s+/g, " ")).toContain(`hits ${first} (tcp:80), ${second} (tcp:81)`);
  expect(renderMarkdown(found)).toContain(`; hits \`${first} (tcp:80)\`, \`${second} (tcp:81)\``);
});

test("of the listener that the loss is of, nothing is said twice", () => {
  const found = edited([address("slb_listener", "l2_81"), { acl_status: "on", acl_type: "white", acl_id: "acl-2" }]);
  expect(renderText(found)).not.toContain("hits");
});

test("what many lose alike has all of their listeners in one row", () => {
  const [found] = edited([address("slb_load_balancer", "b1"), NARROWER]).losses;
  const losses = [1, 2, 3, 4].map((n) => ({
    ...found,
    address: `b${n}`,
    listeners: [{ address: `l${n}`, label: "tcp:80" }],
  }));
  const [row, ...more] = foldedLosses({ losses } as never);
  expect([row.listeners?.map((one) => one.address), more]).toEqual([["l1", "l2", "l3", "l4"], []]);
  const [unknown] = foldedLosses({ losses: [...losses, { ...losses[0], listeners: null }] } as never);
  expect([unknown.listeners, renderText({ ...edited(), losses: [unknown] } as never)]).toEqual([
    null,
    expect.stringContaining("hits listeners that are too many to name"),
  ]);
});

test("of more listeners and changes than can be followed, none is guessed", () => {
  const world = { fronts: { length: 2000 }, plan: { changes: { length: 2000 } } } as unknown as World;
  expect(new ListenersHit(world).by({} as ResourceChange)).toBeUndefined();
});
