import { TerraformStack, Testing } from "cdktf";
import { alicloud, Backend, BackendPool, BindingStrategy, ListenerBinding, tencentcloud } from "../../lib";
import { Stack } from "../harness";

/** A server as the edits of the matrix see it. */
export interface Server {
  readonly server: string;
  readonly port: number;
  readonly weight: number;
}

/** Named servers of one pool. */
export type Servers = Readonly<Record<string, Server>>;

/** One family with one listener in front of one pool, declared with this library. */
export interface FamilyUnderTest {
  readonly name: string;
  /** How the harness names the listener. */
  readonly front: string;
  /** How many members one API call can carry. */
  readonly batch: number;
  /** The depth of a gap depends on which of the engine's parallel operations comes first. */
  readonly racy?: boolean;
  /** Servers are bound by private IP instead of id. */
  readonly byAddress?: boolean;
  /** Pool sizes to try, where the usual ones would take minutes: members go one by one. */
  readonly sizes?: readonly number[];
  declare(
    stack: TerraformStack,
    pool: (id: string, servers: Servers) => BackendPool,
    servers: Servers,
    poolId: string,
  ): void;
}

function alicloudListener(stack: TerraformStack): alicloud.ClassicListener {
  const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", { spec: "slb.s2.small", deletionProtection: false });
  return clb.addListener("Listener", { protocol: "tcp", port: 80 });
}

function vserver(name: string, strategy: BindingStrategy, racy = false): FamilyUnderTest {
  return {
    name,
    racy,
    sizes: racy ? [1, 20, 21] : undefined,
    front: "tcp:80",
    batch: 20,
    declare(stack, pool, servers, poolId) {
      const listener = alicloudListener(stack);
      new ListenerBinding(stack, "Binding", { listener, pool: pool(poolId, servers), strategy });
    },
  };
}

const defaultGroup: FamilyUnderTest = {
  name: "alicloud-clb-default-group",
  front: "tcp:80",
  batch: 20,
  declare(stack, pool, servers, poolId) {
    const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", { spec: "slb.s2.small", deletionProtection: false });
    clb.addListener("Listener", { protocol: "tcp", port: 80 });
    new ListenerBinding(stack, "Binding", { listener: clb.defaultServerGroup, pool: pool(poolId, servers) });
  },
};

function tencentClb(stack: TerraformStack): tencentcloud.CloudLoadBalancer {
  return new tencentcloud.CloudLoadBalancer(stack, "Clb", {
    networkType: "OPEN",
    vpcId: "vpc-1",
    deletionProtection: false,
  });
}

const tencentListener: FamilyUnderTest = {
  name: "tencentcloud-clb-attachment (listener)",
  front: "TCP:80",
  batch: 20,
  declare(stack, pool, servers, poolId) {
    const listener = tencentClb(stack).addListener("Listener", { protocol: "TCP", port: 80 });
    new ListenerBinding(stack, "Binding", { listener, pool: pool(poolId, servers) });
  },
};

const tencentRule: FamilyUnderTest = {
  name: "tencentcloud-clb-attachment (rule)",
  front: "HTTP:80/example.com/",
  batch: 20,
  declare(stack, pool, servers, poolId) {
    const http = tencentClb(stack).addListener("Listener", { protocol: "HTTP", port: 80 });
    const listener = http.addRule("Rule", { domain: "example.com", url: "/" });
    new ListenerBinding(stack, "Binding", { listener, pool: pool(poolId, servers) });
  },
};

const ZONES = [
  { zoneId: "cn-hangzhou-i", vswitchId: "vsw-1" },
  { zoneId: "cn-hangzhou-k", vswitchId: "vsw-2" },
];

const nlb: FamilyUnderTest = {
  name: "alicloud-nlb-instance",
  sizes: [1, 19, 20, 21],
  front: "TCP:80",
  batch: 200,
  declare(stack, pool, servers, poolId) {
    const nlb = new alicloud.NetworkLoadBalancer(stack, "Nlb", {
      vpcId: "vpc-1",
      zoneMappings: ZONES,
      deletionProtection: false,
    });
    const listener = nlb.addListener("Listener", { protocol: "tcp", port: 80 });
    new ListenerBinding(stack, "Binding", { listener, pool: pool(poolId, servers) });
  },
};

function alb(name: string, strategy: BindingStrategy): FamilyUnderTest {
  return {
    name,
    front: "HTTP:80",
    batch: 200,
    declare(stack, pool, servers, poolId) {
      const alb = new alicloud.ApplicationLoadBalancer(stack, "Alb", {
        vpcId: "vpc-1",
        zoneMappings: ZONES,
        deletionProtection: false,
      });
      const listener = alb.addListener("Listener", { protocol: "http", port: 80 });
      new ListenerBinding(stack, "Binding", { listener, pool: pool(poolId, servers), strategy });
    },
  };
}

const targetGroup: FamilyUnderTest = {
  name: "tencentcloud-target-group-v2",
  front: "TCP:80",
  batch: 20,
  byAddress: true,
  sizes: [1, 19, 20, 21],
  declare(stack, pool, servers, poolId) {
    const listener = tencentClb(stack).addListener("Listener", { protocol: "TCP", port: 80 });
    new ListenerBinding(stack, "Binding", {
      listener,
      pool: pool(poolId, servers),
      strategy: BindingStrategy.TARGET_GROUP,
    });
  },
};

/** Every family, in the order of the matrix. */
export const FAMILIES: readonly FamilyUnderTest[] = [
  defaultGroup,
  vserver("alicloud-clb-vserver-inline", BindingStrategy.VSERVER_INLINE),
  vserver("alicloud-clb-vserver-immutable", BindingStrategy.VSERVER_IMMUTABLE),
  vserver("alicloud-clb-vserver-attachments", BindingStrategy.VSERVER_ATTACHMENTS, true),
  alb("alicloud-alb-instance", BindingStrategy.ALB_IMMUTABLE_GROUP),
  alb("alicloud-alb-instance-in-place", BindingStrategy.ALB_IN_PLACE),
  nlb,
  tencentListener,
  tencentRule,
  targetGroup,
];

/** The Terraform JSON of a family with some servers. Throws with the findings when the synth refuses it. */
export function synthesize(family: FamilyUnderTest, servers: Servers, poolId = "Pool"): Stack {
  const stack = new TerraformStack(Testing.app(), "stack");
  const prefix = family.name.startsWith("alicloud") ? "i-" : "ins-";
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
  const pool = (id: string, members: Servers) => {
    const entries = Object.entries(members);
    const backends = entries.map(([key, { server, port, weight }]) => [
      key,
      family.byAddress === true
        ? Backend.ip(addressOf(server), { port, weight })
        : Backend.instance(prefix + server, { port, weight }),
    ]);
    const formerPath = id === "Pool" ? undefined : "Pool";
    return new BackendPool(stack, id, { formerPath, backends: Object.fromEntries(backends) });
  };
  family.declare(stack, pool, servers, poolId);
  return JSON.parse(Testing.synth(stack, true)) as Stack;
}

/** A private IP for a name such as `s07` or `new01`: other letters, other subnet. */
function addressOf(server: string): string {
  const [, letters, digits] = /^(\D+)(\d+)$/.exec(server)!;
  return `10.0.${letters.length}.${Number(digits)}`;
}

/** `count` servers, named s01, s02, ... */
export function serversNamed(count: number, prefix = "s"): Servers {
  const names = Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(2, "0")}`);
  return Object.fromEntries(names.map((name) => [name, { server: name, port: 8080, weight: 100 }]));
}
