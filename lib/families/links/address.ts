import { LOWER_BELOW_PEAK } from "../reasons";
import { Judge, Link, LinkChange, LinkLoss } from "../../impact/operations/link";
import { Fact } from "../../impact/operations/operation";
import { Side } from "../../impact/side";
import { alicloud, tencentcloud } from "../quotes";
import { leavesAlone, loss, lowered, textOf, narrower } from "./compare";

/** Texts of attributes that have one. */
export function texts(side: Side, ...attributes: readonly string[]): string[] {
  return attributes.flatMap((attribute) => {
    const value = side.text(attribute);
    return typeof value === "string" ? [value] : [];
  });
}

function released(address: string): Judge {
  return (change: LinkChange): readonly LinkLoss[] => {
    const ip = textOf(change, "before", address, "id");
    const text = `releases the address ${ip}, which clients still call, and which may go to somebody else`;
    return loss("clients-refused", text, "keep the address, and give it to what comes after with an association");
  };
}

const lessBandwidth = (name: string) => lowered([name], "capacity-at-risk", narrower, LOWER_BELOW_PEAK, [0]);

function eip(type: string, file: string): Link {
  return {
    type,
    link: "address",
    names: (side) => texts(side, "id", "ip_address"),
    needs: (side) => texts(side, "bandwidth_package_id"),
    inUse: (side) => side.text("status") === "InUse",
    edits: [
      {
        attributes: ["bandwidth"],
        judge: lessBandwidth("bandwidth"),
        fact: alicloud(`${file}:418`, "the bandwidth of an address changes in place with ModifyEipAddressAttribute"),
      },
    ],
    gone: released("ip_address"),
    fact: alicloud(`${file}:615`, "an address is released with ReleaseEipAddress, and a new one is another one"),
  };
}

/** Attributes of a tie between an address and what it leads to. */
interface Tie {
  readonly address: string;
  readonly target: readonly string[];
}

function tie(type: string, { address, target }: Tie, fact: Fact): Link {
  const away: Judge = (change) => {
    const [ip, from] = [textOf(change, "before", address), textOf(change, "before", ...target)];
    const to = change.after === undefined ? "" : textOf(change, "after", ...target);
    const next =
      change.change.verb === "delete"
        ? "goes"
        : to === from || to === ""
          ? "goes and comes back"
          : `goes over to ${to}`;
    const text = `the address ${ip} ${next}: who calls it does not reach ${from} meanwhile, and open connections end`;
    return loss(
      "clients-refused",
      text,
      "give what comes after an address of its own, and let DNS lead clients there first",
    );
  };
  return {
    type,
    link: "address",
    names: (side) => texts(side, address),
    leadsTo: (side) => texts(side, ...target),
    edits: [],
    made: leavesAlone,
    gone: away,
    replaced: away,
    fact,
  };
}

/** Public addresses, and what they are bound to. */
export const ADDRESSES: readonly Link[] = [
  eip("alicloud_eip_address", "resource_alicloud_eip_address.go"),
  eip("alicloud_eip", "resource_alicloud_eip_address.go"),
  tie(
    "alicloud_eip_association",
    { address: "allocation_id", target: ["instance_id"] },
    alicloud(
      "resource_alicloud_eip_association.go:30-61,209",
      "another target replaces the association: UnassociateEipAddress takes the address off before it is put on anew",
    ),
  ),
  tie(
    "alicloud_eipanycast_anycast_eip_address_attachment",
    { address: "anycast_id", target: ["bind_instance_id"] },
    alicloud(
      "resource_alicloud_eipanycast_anycast_eip_address_attachment.go:30-41,340",
      "the address is taken off its target when the attachment goes",
    ),
  ),
  {
    type: "tencentcloud_eip",
    link: "address",
    names: (side) => texts(side, "id", "public_ip"),
    needs: (side) => texts(side, "bandwidth_package_id"),
    inUse: (side) => side.text("status") === "BIND",
    edits: [
      {
        attributes: ["internet_max_bandwidth_out"],
        judge: lessBandwidth("internet_max_bandwidth_out"),
        fact: tencentcloud("cvm/resource_tc_eip.go:402", "the bandwidth of an address changes in place"),
      },
    ],
    gone: released("public_ip"),
    fact: tencentcloud(
      "cvm/resource_tc_eip.go:447-491",
      "the address is taken off its target and deleted, and a new one is another one",
    ),
  },
  tie(
    "tencentcloud_eip_association",
    { address: "eip_id", target: ["instance_id", "network_interface_id"] },
    tencentcloud(
      "cvm/resource_tc_eip_association.go:28-58,286",
      "another target replaces the association: the address is taken off before it is put on anew",
    ),
  ),
];
