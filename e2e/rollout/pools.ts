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

/** A pool behind the listener on port 80. */
export interface PoolSpec {
  readonly id?: string;
  /** Backend ids, and the number of the server behind each. */
  readonly servers: { readonly [id: string]: number };
  readonly port?: number;
  readonly strategy?: BindingStrategy;
  readonly formerIds?: { [id: string]: string };
}

/** A family of members whose edits need no stages, or which can be turned into one. */
export interface Family {
  readonly name: string;
  readonly front: string;
  listener(stack: TerraformStack): IListenerTarget;
}

const VPC = {
  vpcId: "vpc-1",
  zoneMappings: [
    { zoneId: "cn-hangzhou-i", vswitchId: "vsw-1" },
    { zoneId: "cn-hangzhou-k", vswitchId: "vsw-2" },
  ],
  deletionProtection: false,
};

export const NLB: Family = {
  name: "alicloud-nlb",
  front: "TCP:80",
  listener: (stack) =>
    new alicloud.NetworkLoadBalancer(stack, "Nlb", VPC).addListener("Listener", {
      protocol: alicloud.ListenerProtocol.TCP,
      port: 80,
    }),
};
export const ALB: Family = {
  name: "alicloud-alb",
  front: "HTTP:80",
  listener: (stack) =>
    new alicloud.ApplicationLoadBalancer(stack, "Alb", VPC).addListener("Listener", {
      protocol: alicloud.ListenerProtocol.HTTP,
      port: 80,
    }),
};
export const CLB: Family = {
  name: "alicloud-clb",
  front: "tcp:80",
  listener: (stack) =>
    new alicloud.ClassicLoadBalancer(stack, "Clb", {
      spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
      deletionProtection: false,
    }).addListener("Listener", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
};
export const TENCENT: Family = {
  name: "tencentcloud-clb",
  front: "TCP:80",
  listener: (stack) =>
    new tencentcloud.CloudLoadBalancer(stack, "Clb", {
      networkType: tencentcloud.NetworkType.OPEN,
      vpcId: "vpc-1",
      deletionProtection: false,
    }).addListener("Listener", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
};

/** The Terraform JSON of a pool behind a listener. */
export function synthesize({ name, listener }: Family, spec: PoolSpec): Stack {
  const { id = "Pool", servers, port = 8080, strategy, formerIds } = spec;
  const stack = new TerraformStack(Testing.app(), "stack");
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
  const byAddress = strategy === BindingStrategy.TARGET_GROUP;
  const prefix = name.startsWith("tencentcloud") ? "ins" : "i";
  const backend = (server: number) =>
    byAddress ? Backend.ip(`10.0.0.${server}`, { port }) : Backend.instance(`${prefix}-s${server}`, { port });
  const backends = Object.entries(servers).map(([key, server]) => [key, backend(server)]);
  const pool = new BackendPool(stack, id, { backends: Object.fromEntries(backends), formerIds });
  new ListenerBinding(stack, "Binding", { listener: listener(stack), pool, strategy });
  return JSON.parse(Testing.synth(stack, true)) as Stack;
}

type Resources = Record<string, Record<string, Record<string, unknown>>>;

/** The same as somebody would write it who knows no recipe: without barrier, nothing created before others go. */
export function withoutRecipe(stack: Stack): Stack {
  const resource = Object.entries(stack.resource as Resources)
    .filter(([type]) => type !== "terraform_data")
    .map(([type, named]) => [type, Object.fromEntries(Object.entries(named).map(([id, one]) => [id, plain(one)]))]);
  return { ...stack, resource: Object.fromEntries(resource) };
}

/** The same as a version of this library without the record of what an immutable group was made with wrote it. */
export function withoutRecord(stack: Stack): Stack {
  const { terraform_data: data, ...resource } = stack.resource as Resources;
  const others = Object.entries(data).filter(([, { lifecycle }]) => lifecycle === undefined);
  return { ...stack, resource: { ...resource, terraform_data: Object.fromEntries(others) } };
}

function plain({ lifecycle: _, depends_on: waits, ...rest }: Record<string, unknown>): Record<string, unknown> {
  const others = ((waits as string[] | undefined) ?? []).filter((address) => !address.startsWith("terraform_data."));
  return others.length === 0 ? rest : { ...rest, depends_on: others };
}
