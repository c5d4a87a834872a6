import { LOWER_BELOW_PEAK, OWN_ZONE_ONLY, SERVERS_IN_EACH_ZONE } from "../reasons";
import { Judge, Link, LinkChange, LinkEdit, LinkLoss, NO_LOSS } from "../../impact/operations/link";
import { Fact } from "../../impact/operations/operation";
import { Side } from "../../impact/side";
import { alicloud, tencentcloud } from "../quotes";
import { texts } from "./address";
import { blocksOf, isOn, loss, lowered, named, textOf, valueOf, valuesOf } from "./compare";

const OTHER_ADDRESSES = "a load balancer that is made anew has other addresses than the one before";
const MIGRATE = "make another one beside it, let DNS lead clients there, and remove this one in a later apply";

/** Addresses of a load balancer, as its resource knows them. */
function addressesOf(change: LinkChange): string[] {
  const names = ["address", "dns_name", "domain", "clb_vips", "vips", "address_ipv6"];
  return names.flatMap((name) => {
    const value = change.change.before?.[name];
    return (Array.isArray(value) ? value : [value]).filter(
      (one): one is string => typeof one === "string" && one !== "",
    );
  });
}

const gone: Judge = (change): readonly LinkLoss[] => {
  const addresses = addressesOf(change);
  const where = addresses.length === 0 ? "its addresses" : named(addresses);
  const again = change.change.verb === "delete" ? "goes" : "is another one afterwards";
  return loss("clients-refused", `${again}: who calls ${where} is refused, whatever its listeners send to`, MIGRATE);
};

/** Names below a mapping that belong together. */
const ZONES = [
  "zone_mappings",
  "vswitch_id",
  "zone_id",
  "allocation_id",
  "private_ipv4_address",
  "intranet_address",
  "eip_type",
];

/** Zones that go, and addresses that change in zones that stay. */
const zones: Judge = (change) => {
  const [before, after] = [change.change.before, change.change.after].map((side) =>
    blocksOf(side, "zone_mappings").map((zone) => ({ id: String(zone.zone_id), zone })),
  );
  if (after.length === 0) return undefined;
  const left = before.filter(({ id }) => !after.some((one) => one.id === id)).map(({ id }) => id);
  const found: LinkLoss[] = [];
  if (left.length > 0) {
    const text = `leaves ${named(left)}: its address there is refused, and answers of DNS name it for a while`;
    found.push(...loss("clients-refused", text, "take a zone away when little comes in, and keep two others"));
  }
  for (const { id, zone } of before) {
    const next = after.find((one) => one.id === id)?.zone;
    const moved = ["vswitch_id", "allocation_id", "private_ipv4_address", "intranet_address"].filter((name) => {
      const [old, now] = [zone[name] ?? "", next?.[name] ?? ""];
      return next !== undefined && old !== "" && now !== "" && old !== now;
    });
    if (moved.length === 0) continue;
    const text = `changes ${named(moved)} in ${id}: its address there is another one, and the old one is refused`;
    found.push(...loss("clients-refused", text, MIGRATE));
  }
  return found;
};

const intranet =
  (attribute: string): Judge =>
  (change) =>
    /^intranet$/i.test(textOf(change, "after", attribute))
      ? loss("clients-refused", "has no public address any more: clients on the internet are refused", MIGRATE)
      : NO_LOSS;

const bandwidth = (name: string, unlimited: readonly number[] = []): Judge =>
  lowered(
    [name],
    "capacity-at-risk",
    (before, after) => `lets ${after} through where ${before} are allowed now (${name}): more than that is dropped`,
    LOWER_BELOW_PEAK,
    unlimited,
  );

/** From a smaller to a larger one, where the order of both is known; to others nobody knows what it does. */
function sized(attributes: readonly string[], order: readonly string[]): Judge {
  return (change) => {
    const [from, to] = [textOf(change, "before", ...attributes), textOf(change, "after", ...attributes)];
    const [old, next] = [order.indexOf(from), order.indexOf(to)];
    if (old < 0 || next < 0) return undefined;
    if (next >= old) return NO_LOSS;
    const text = `is ${to} where it is ${from} now: connections above what that carries are refused`;
    return loss(
      "capacity-at-risk",
      text,
      "look at the peak of its connections before, and change it when that is below",
    );
  };
}

/** What each family of load balancers has. */
interface Carried {
  readonly type: string;
  readonly needs: (side: Side) => readonly string[];
  readonly edits: readonly LinkEdit[];
  readonly fact: Fact;
}

function loadBalancer({ type, needs, edits, fact }: Carried): Link {
  return {
    type,
    link: "load balancer",
    names: (side) => [
      ...texts(side, "id", "address", "dns_name", "domain", "address_ipv6"),
      ...["clb_vips", "vips"].flatMap((name) => {
        const list = side.get(name);
        return Array.isArray(list) ? list.map(String) : [];
      }),
      ...zoneAddresses(side),
    ],
    needs,
    stands: true,
    edits,
    gone,
    fact,
  };
}

function zoneAddresses(side: Side): string[] {
  const zoneBlocks = side.get("zone_mappings");
  return ["address", "public_ipv4_address", "private_ipv4_address", "intranet_address", "ipv6_address"].flatMap(
    (name) => valuesOf(zoneBlocks, name).filter((one): one is string => typeof one === "string" && one !== ""),
  );
}

const idsIn =
  (...names: readonly string[]) =>
  (side: Side): string[] =>
    names.flatMap((name) => {
      const own = side.get(name);
      const values =
        name === "allocation_id" ? valuesOf(side.get("zone_mappings"), name) : Array.isArray(own) ? own : [own];
      return values.filter((one): one is string => typeof one === "string" && one !== "");
    });

const SLB = "resource_alicloud_slb_load_balancer.go";
const ALB = "resource_alicloud_alb_load_balancer.go";
const NLB = "resource_alicloud_nlb_load_balancer.go";
const CLB = "clb/resource_tc_clb_instance.go";
const replaced = (file: string) => alicloud(file, OTHER_ADDRESSES);
const inPlace = (file: string, call: string) => alicloud(file, `changes in place with ${call}`);

/** Load balancers themselves: whoever their listeners send to, without them nobody comes. */
export const LOAD_BALANCERS: readonly Link[] = [
  loadBalancer({
    type: "alicloud_slb_load_balancer",
    needs: () => [],
    edits: [
      {
        attributes: ["bandwidth"],
        judge: bandwidth("bandwidth", [-1]),
        fact: inPlace(`${SLB}:576-586`, "ModifyLoadBalancerInternetSpec"),
      },
      {
        attributes: ["load_balancer_spec", "specification"],
        judge: sized(
          ["load_balancer_spec", "specification"],
          ["slb.s1.small", "slb.s2.small", "slb.s2.medium", "slb.s3.small", "slb.s3.medium", "slb.s3.large"],
        ),
        fact: inPlace(`${SLB}:509-518`, "ModifyLoadBalancerInstanceSpec"),
      },
    ],
    fact: replaced(`${SLB}:35-60,658`),
  }),
  loadBalancer({
    type: "alicloud_alb_load_balancer",
    needs: idsIn("allocation_id", "bandwidth_package_id"),
    edits: [
      { attributes: ZONES, judge: zones, fact: inPlace(`${ALB}:831`, "UpdateLoadBalancerZones") },
      {
        attributes: ["address_type"],
        judge: intranet("address_type"),
        fact: inPlace(`${ALB}:879`, "UpdateLoadBalancerAddressTypeConfig"),
      },
      {
        attributes: ["ipv6_address_type"],
        judge: intranet("ipv6_address_type"),
        fact: inPlace(`${ALB}:621-665`, "DisableLoadBalancerIpv6Internet"),
      },
      {
        attributes: ["load_balancer_edition"],
        judge: sized(["load_balancer_edition"], ["Basic", "Standard", "StandardWithWaf"]),
        fact: inPlace(`${ALB}:758`, "UpdateLoadBalancerEdition"),
      },
    ],
    fact: replaced(`${ALB}:50-164`),
  }),
  loadBalancer({
    type: "alicloud_nlb_load_balancer",
    needs: idsIn("allocation_id", "bandwidth_package_id", "security_group_ids"),
    edits: [
      { attributes: ZONES, judge: zones, fact: inPlace(`${NLB}:637`, "UpdateLoadBalancerZones") },
      {
        attributes: ["address_type"],
        judge: intranet("address_type"),
        fact: inPlace(`${NLB}:556`, "UpdateLoadBalancerAddressTypeConfig"),
      },
      {
        attributes: ["ipv6_address_type"],
        judge: intranet("ipv6_address_type"),
        fact: inPlace(`${NLB}:517`, "DisableLoadBalancerIpv6Internet"),
      },
      {
        attributes: ["cross_zone_enabled"],
        judge: (change) =>
          isOn(valueOf(change, "after", "cross_zone_enabled"))
            ? NO_LOSS
            : loss("capacity-at-risk", OWN_ZONE_ONLY, SERVERS_IN_EACH_ZONE),
        fact: inPlace(`${NLB}:604`, "UpdateLoadBalancerAttribute"),
      },
      { attributes: ["cps"], judge: bandwidth("cps", [0]), fact: inPlace(`${NLB}:609`, "UpdateLoadBalancerAttribute") },
    ],
    fact: replaced(`${NLB}:30-159`),
  }),
  loadBalancer({
    type: "alicloud_gwlb_load_balancer",
    needs: () => [],
    edits: [
      {
        attributes: ZONES,
        judge: zones,
        fact: inPlace("resource_alicloud_gwlb_load_balancer.go:285", "UpdateLoadBalancerZones"),
      },
    ],
    fact: replaced("resource_alicloud_gwlb_load_balancer.go:29-57"),
  }),
  loadBalancer({
    type: "tencentcloud_clb_instance",
    needs: idsIn("security_groups", "eip_address_id", "bandwidth_package_id"),
    edits: [
      {
        attributes: ["internet_bandwidth_max_out"],
        judge: bandwidth("internet_bandwidth_max_out"),
        fact: tencentcloud(`${CLB}:1124`, "the bandwidth changes in place with ModifyLoadBalancerAttributes"),
      },
      {
        attributes: ["load_balancer_pass_to_target"],
        judge: (change) =>
          isOn(valueOf(change, "after", "load_balancer_pass_to_target"))
            ? NO_LOSS
            : loss(
                "clients-refused",
                "lets the security groups of the servers look at requests, too: whom those do not know is refused",
                "let the security groups of the servers admit the clients before",
              ),
        fact: tencentcloud(`${CLB}:1139`, "load_balancer_pass_to_target changes in place"),
      },
      {
        attributes: ["eip_address_id"],
        judge: (change) =>
          textOf(change, "before", "eip_address_id") === ""
            ? NO_LOSS
            : loss(
                "clients-refused",
                `gives up the address ${textOf(change, "before", "eip_address_id")}: who calls it is refused`,
                MIGRATE,
              ),
        fact: tencentcloud(`${CLB}:1282`, "the old address is taken off before the new one is put on"),
      },
      {
        attributes: ["sla_type"],
        judge: sized(
          ["sla_type"],
          [
            "shared",
            "clb.c1.small",
            "clb.c2.medium",
            "clb.c3.small",
            "clb.c3.medium",
            "clb.c4.small",
            "clb.c4.medium",
            "clb.c4.large",
            "clb.c4.xlarge",
          ],
        ),
        fact: tencentcloud(`${CLB}:1093`, "sla_type changes in place with ModifyLoadBalancerSla"),
      },
    ],
    fact: tencentcloud(`${CLB}:40-193`, OTHER_ADDRESSES),
  }),
  {
    ...loadBalancer({
      type: "tencentcloud_lb",
      needs: () => [],
      edits: [],
      fact: tencentcloud("clb/resource_tc_lb.go:33-61", "a load balancer that is made anew has other addresses"),
    }),
  },
];
