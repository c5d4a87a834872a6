import { alicloud } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingAlb } from "./vpc";

const listener = (f: Fixture, id = "L", listenerId = "lsn-1") =>
  alicloud.ApplicationListener.fromAttributes(f.stack, id, {
    loadBalancer: (f.stack.node.tryFindChild("Alb") as alicloud.IApplicationLoadBalancer | undefined) ?? existingAlb(f),
    listenerId,
    protocol: alicloud.ListenerProtocol.HTTP,
    port: 80,
  });
const list = (f: Fixture, id: string, ...networks: string[]) =>
  new alicloud.ApplicationAccessList(f.stack, id, {
    entries: Object.fromEntries(networks.map((network, at) => [`n${at}`, { network }])),
  });
const elsewhere = (f: Fixture) =>
  alicloud.ApplicationAccessList.fromAttributes(f.stack, "Elsewhere", { accessListId: "acl-1" });
const clb = (f: Fixture, props: Partial<alicloud.ClassicListenerProps>) =>
  f.clb.addListener("C", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: 80, ...props });

const EMPTY =
  'warning: access list of a listener "A": its list is empty, and the listener lets everybody in while it is; add entries, or take the list away';
const OTHER = (got: string) =>
  `error: access list of a listener "B": its type must be that of access list of a listener "A", "White", as a listener has one for all lists, got "${got}"; write it alike`;

table("listener-access", [
  [
    "lists with entries, of one type",
    (f) => {
      const site = listener(f);
      site.addAccessList("A", { accessList: list(f, "One", "10.0.0.0/8"), type: alicloud.AclType.WHITE });
      site.addAccessList("B", { accessList: list(f, "Two"), type: alicloud.AclType.WHITE });
    },
  ],
  [
    "an empty list",
    (f) => listener(f).addAccessList("A", { accessList: list(f, "One"), type: alicloud.AclType.WHITE }),
    EMPTY,
  ],
  [
    "a list that is filled later",
    (f) => {
      const made = list(f, "One");
      listener(f).addAccessList("A", { accessList: made, type: alicloud.AclType.WHITE });
      made.addEntry("late", { network: "10.0.0.0/8" });
    },
  ],
  [
    "an empty list of those who are kept out",
    (f) => listener(f).addAccessList("A", { accessList: list(f, "One"), type: alicloud.AclType.BLACK }),
  ],
  [
    "a list that somebody else fills",
    (f) => listener(f).addAccessList("A", { accessList: elsewhere(f), type: alicloud.AclType.WHITE }),
  ],
  [
    "two types at two listeners, one of which is made here",
    (f) => {
      listener(f).addAccessList("A", { accessList: elsewhere(f), type: alicloud.AclType.WHITE });
      const made = (f.stack.node.findChild("Alb") as alicloud.IApplicationLoadBalancer).addListener("M", {
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 81,
      });
      made.addAccessList("B", { accessList: list(f, "One", "10.0.0.0/8"), type: alicloud.AclType.BLACK });
    },
  ],
  [
    "two types at one listener, of which two constructs speak",
    (f) => {
      listener(f).addAccessList("A", { accessList: elsewhere(f), type: alicloud.AclType.WHITE });
      listener(f, "Again").addAccessList("B", { accessList: list(f, "One"), type: alicloud.AclType.BLACK });
    },
    OTHER("Black"),
  ],
  [
    "a type that is known only at plan",
    (f) => {
      const site = listener(f);
      site.addAccessList("A", { accessList: elsewhere(f), type: alicloud.AclType.of(f.string) });
      site.addAccessList("B", { accessList: list(f, "One", "10.0.0.0/8"), type: alicloud.AclType.BLACK });
    },
  ],
  [
    "an entry that is no network",
    (f) => list(f, "One", "198.51.100.0/33"),
    'error: entry "n0": network must be an address or a CIDR block, got "198.51.100.0/33"; write it as 198.51.100.0/24',
  ],
  ["an entry that is known only at plan", (f) => list(f, "One", f.string, "2001:db8::/32")],
  ["a CLB without lists", (f) => clb(f, {})],
  ["a CLB whose lists are off", (f) => clb(f, { aclEnabled: false })],
  ["a CLB with all of it", (f) => clb(f, { aclEnabled: true, aclType: alicloud.AclType.WHITE, aclIds: ["acl-1"] })],
  [
    "a CLB with lists that are known only at plan",
    (f) => clb(f, { aclEnabled: true, aclType: alicloud.AclType.WHITE, aclIds: f.list }),
  ],
  [
    "a CLB without type and lists",
    (f) => clb(f, { aclEnabled: true }),
    'error: listener "C": aclEnabled needs aclType and aclIds, and aclType and aclIds is left out; set them',
  ],
  [
    "a CLB with no list",
    (f) => clb(f, { aclEnabled: true, aclType: alicloud.AclType.WHITE, aclIds: [] }),
    'error: listener "C": aclEnabled needs aclType and aclIds, and aclIds is left out; set them',
  ],
]);
