import { TerraformStack, Testing } from "cdktf";
import {
  alicloud,
  Backend,
  BackendPool,
  BindingStrategy,
  IListenerTarget,
  ListenerBinding,
  tencentcloud,
} from "../../lib";
import { Stack } from "../harness";

/** A server as the edits of the matrix see it. */
export interface Server {
  readonly server: string;
  readonly port: number;
  readonly weight: number;
}

/** Named servers of one pool. */
export type Servers = Readonly<Record<string, Server>>;

/** A pool that is to stand behind a listener of its own. */
export interface PoolBehind {
  readonly port: number;
  readonly pool: BackendPool;
}

/** One family, with a listener in front of each pool, declared with this library. */
export interface FamilyUnderTest {
  readonly name: string;
  /** How the harness names the listener on a port. */
  front(port: number): string;
  /** All pools would share one group. */
  readonly onePool?: boolean;
  /** How many members one API call can carry. */
  readonly batch: number;
  /** The depth of a gap depends on which of the engine's parallel operations comes first. */
  readonly racy?: boolean;
  /** Servers are bound by private IP instead of id. */
  readonly byAddress?: boolean;
  /** Pool sizes to try, where the usual ones would take minutes: members go one by one. */
  readonly sizes?: readonly number[];
  declare(stack: TerraformStack, pools: readonly PoolBehind[]): void;
}

/** Binds each pool to a listener of its own. */
function bindEach(
  stack: TerraformStack,
  pools: readonly PoolBehind[],
  listenerOn: (port: number) => IListenerTarget,
  strategy?: BindingStrategy,
): void {
  for (const { port, pool } of pools) {
    new ListenerBinding(stack, `Binding${port}`, { listener: listenerOn(port), pool, strategy });
  }
}

function alicloudClb(stack: TerraformStack): alicloud.ClassicLoadBalancer {
  return new alicloud.ClassicLoadBalancer(stack, "Clb", { spec: "slb.s2.small", deletionProtection: false });
}

function vserver(name: string, strategy: BindingStrategy, racy = false): FamilyUnderTest {
  return {
    name,
    racy,
    sizes: racy ? [1, 20, 21] : undefined,
    front: (port) => `tcp:${port}`,
    batch: 20,
    declare(stack, pools) {
      const clb = alicloudClb(stack);
      bindEach(stack, pools, (port) => clb.addListener(`Listener${port}`, { protocol: "tcp", port }), strategy);
    },
  };
}

const defaultGroup: FamilyUnderTest = {
  name: "alicloud-clb-default-group",
  front: (port) => `tcp:${port}`,
  batch: 20,
  onePool: true,
  declare(stack, pools) {
    const clb = alicloudClb(stack);
    clb.addListener("Listener", { protocol: "tcp", port: pools[0].port });
    new ListenerBinding(stack, "Binding", { listener: clb.defaultServerGroup, pool: pools[0].pool });
  },
};

function tencentClb(stack: TerraformStack): tencentcloud.CloudLoadBalancer {
  return new tencentcloud.CloudLoadBalancer(stack, "Clb", {
    networkType: "OPEN",
    vpcId: "vpc-1",
    deletionProtection: false,
  });
}

function tencentListener(name: string, more: Partial<FamilyUnderTest>, strategy?: BindingStrategy): FamilyUnderTest {
  return {
    name,
    front: (port) => `TCP:${port}`,
    batch: 20,
    ...more,
    declare(stack, pools) {
      const clb = tencentClb(stack);
      bindEach(stack, pools, (port) => clb.addListener(`Listener${port}`, { protocol: "TCP", port }), strategy);
    },
  };
}

const tencentRule: FamilyUnderTest = {
  name: "tencentcloud-clb-attachment (rule)",
  front: (port) => `HTTP:${port}/example.com/`,
  batch: 20,
  declare(stack, pools) {
    const clb = tencentClb(stack);
    bindEach(stack, pools, (port) =>
      clb
        .addListener(`Listener${port}`, { protocol: "HTTP", port })
        .addRule("Rule", { domain: "example.com", url: "/" }),
    );
  },
};

const ZONES = [
  { zoneId: "cn-hangzhou-i", vswitchId: "vsw-1" },
  { zoneId: "cn-hangzhou-k", vswitchId: "vsw-2" },
];
const VPC = { vpcId: "vpc-1", zoneMappings: ZONES, deletionProtection: false };

const nlb: FamilyUnderTest = {
  name: "alicloud-nlb-instance",
  sizes: [1, 19, 20, 21],
  front: (port) => `TCP:${port}`,
  batch: 200,
  declare(stack, pools) {
    const nlb = new alicloud.NetworkLoadBalancer(stack, "Nlb", VPC);
    bindEach(stack, pools, (port) => nlb.addListener(`Listener${port}`, { protocol: "tcp", port }));
  },
};

function alb(name: string, strategy: BindingStrategy): FamilyUnderTest {
  return {
    name,
    front: (port) => `HTTP:${port}`,
    batch: 200,
    declare(stack, pools) {
      const alb = new alicloud.ApplicationLoadBalancer(stack, "Alb", VPC);
      bindEach(stack, pools, (port) => alb.addListener(`Listener${port}`, { protocol: "http", port }), strategy);
    },
  };
}

/** Every family, in the order of the matrix. */
export const FAMILIES: readonly FamilyUnderTest[] = [
  defaultGroup,
  vserver("alicloud-clb-vserver-inline", BindingStrategy.VSERVER_INLINE),
  vserver("alicloud-clb-vserver-immutable", BindingStrategy.VSERVER_IMMUTABLE),
  vserver("alicloud-clb-vserver-attachments", BindingStrategy.VSERVER_ATTACHMENTS, true),
  alb("alicloud-alb-instance", BindingStrategy.ALB_IMMUTABLE_GROUP),
  alb("alicloud-alb-instance-in-place", BindingStrategy.ALB_IN_PLACE),
  nlb,
  tencentListener("tencentcloud-clb-attachment (listener)", {}),
  tencentRule,
  tencentListener(
    "tencentcloud-target-group-v2",
    { byAddress: true, sizes: [1, 19, 20, 21] },
    BindingStrategy.TARGET_GROUP,
  ),
];

/** A second pool beside the one that is edited. */
export const SPARE = { id: "Spare", port: 81 };

/** The port of the listener in front of the edited pool. */
export const PORT = 80;

/** The Terraform JSON of a family with some servers. Throws with the findings when the synth refuses it. */
export function synthesize(family: FamilyUnderTest, servers: Servers, poolId = "Pool", spare?: Servers): Stack {
  const stack = new TerraformStack(Testing.app(), "stack");
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
  const pool = (id: string, members: Servers) => {
    const entries = Object.entries(members).map(([key, server]) => [key, backendOf(family, server)]);
    const formerPath = id === poolId && id !== "Pool" ? "Pool" : undefined;
    return new BackendPool(stack, id, { formerPath, backends: Object.fromEntries(entries) });
  };
  const edited = { port: PORT, pool: pool(poolId, servers) };
  family.declare(stack, spare === undefined ? [edited] : [edited, { port: SPARE.port, pool: pool(SPARE.id, spare) }]);
  return JSON.parse(Testing.synth(stack, true)) as Stack;
}

function backendOf(family: FamilyUnderTest, { server, port, weight }: Server): Backend {
  if (family.byAddress === true) return Backend.ip(addressOf(server), { port, weight });
  return Backend.instance((family.name.startsWith("alicloud") ? "i-" : "ins-") + server, { port, weight });
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
