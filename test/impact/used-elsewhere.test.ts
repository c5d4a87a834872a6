import { exceeds, renderText } from "../../lib/impact";
import { report, Resource, Values } from "./plan-json";

/** What others use who are not in the plan: load balancers without their listeners, addresses that say that they are bound. */

const same = (address: string, values: Values): Resource => ({ address, before: values, after: values, config: {} });
const balancer = { id: "lb-1", address: "1.2.3.4", status: "active" };
const listener = {
  id: "lb-1:tcp:80",
  load_balancer_id: "lb-1",
  frontend_port: 80,
  protocol: "tcp",
  server_group_id: "g",
};
const address = { id: "eip-1", ip_address: "5.6.7.8", status: "InUse" };

test.each<[string, Resource[], string]>([
  [
    "a load balancer whose listeners are elsewhere",
    [{ address: "alicloud_slb_load_balancer.lb", before: balancer }],
    "goes: who calls 1.2.3.4 is refused",
  ],
  [
    "one of the other cloud",
    [{ address: "tencentcloud_clb_instance.lb", before: { id: "lb-1", clb_vips: ["1.2.3.4"] } }],
    "goes: who calls 1.2.3.4 is refused",
  ],
  [
    "an address that is bound to something elsewhere",
    [{ address: "alicloud_eip_address.ip", before: address }],
    "releases the address 5.6.7.8",
  ],
  [
    "a load balancer with a listener whose servers are elsewhere",
    [same("alicloud_slb_listener.l", listener), { address: "alicloud_slb_load_balancer.lb", before: balancer }],
    "goes: who calls 1.2.3.4 is refused",
  ],
])("%s", (_, resources, text) => {
  const found = report(...resources);
  expect(found.losses).toMatchObject([{ kind: "clients-refused", address: resources[resources.length - 1].address }]);
  expect(found.losses[0].message).toContain(text);
  expect([exceeds(found, 0), exceeds(found, 0, undefined, ["clients-refused"])]).toEqual([true, false]);
  expect(renderText(found)).not.toContain("No load balancer");
});

test.each<[string, Resource[]]>([
  [
    "an address that nobody uses",
    [{ address: "alicloud_eip_address.ip", before: { ...address, status: "Available" } }],
  ],
  [
    "an address that goes with what it is bound to",
    [
      { address: "alicloud_eip_address.ip", before: address },
      { address: "alicloud_eip_association.ip", before: { id: "a", allocation_id: "eip-1", instance_id: "i-1" } },
      { address: "alicloud_instance.i", before: { id: "i-1" } },
    ],
  ],
  [
    "a load balancer that goes with its listeners",
    [
      { address: "alicloud_slb_load_balancer.lb", before: balancer },
      { address: "alicloud_slb_listener.l", before: listener },
    ],
  ],
])("%s: nobody is refused who was served", (_, resources) => {
  const found = report(...resources);
  expect([found.losses, found.unjudged.filter(({ way }) => way)]).toEqual([[], []]);
});
