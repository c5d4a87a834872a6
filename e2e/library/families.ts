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

/** Every family, in the order of the matrix. */
export const FAMILIES: readonly FamilyUnderTest[] = [
  defaultGroup,
  vserver("alicloud-clb-vserver-inline", BindingStrategy.VSERVER_INLINE),
  vserver("alicloud-clb-vserver-attachments", BindingStrategy.VSERVER_ATTACHMENTS, true),
  tencentListener,
  tencentRule,
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
      Backend.instance(prefix + server, { port, weight }),
    ]);
    const formerPath = id === "Pool" ? undefined : "Pool";
    return new BackendPool(stack, id, { formerPath, backends: Object.fromEntries(backends) });
  };
  family.declare(stack, pool, servers, poolId);
  return JSON.parse(Testing.synth(stack, true)) as Stack;
}

/** `count` servers, named s01, s02, ... */
export function serversNamed(count: number, prefix = "s"): Servers {
  const names = Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(2, "0")}`);
  return Object.fromEntries(names.map((name) => [name, { server: name, port: 8080, weight: 100 }]));
}
