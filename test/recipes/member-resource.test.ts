import { TerraformStack, Testing } from "cdktf";
import {
  alicloud,
  Backend,
  BackendPool,
  BackendPoolProps,
  BindingStrategy,
  IListenerTarget,
  ListenerBinding,
  tencentcloud,
} from "../../lib";
import { newStack, resources } from "../synth";

interface Family {
  readonly type: string;
  readonly strategy?: BindingStrategy;
  listener(stack: TerraformStack): IListenerTarget;
}

const FAMILIES: readonly Family[] = [
  {
    type: "alicloud_nlb_server_group_server_attachment",
    listener: (stack) =>
      new alicloud.NetworkLoadBalancer(stack, "Nlb", { vpcId: "vpc-1", zoneMappings: [] }).addListener("L", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
      }),
  },
  {
    type: "alicloud_slb_server_group_server_attachment",
    strategy: BindingStrategy.VSERVER_ATTACHMENTS,
    listener: (stack) =>
      alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" }).addListener("L", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
      }),
  },
  {
    type: "tencentcloud_clb_target_group_instance_attachment",
    strategy: BindingStrategy.TARGET_GROUP,
    listener: (stack) =>
      tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" }).addListener("L", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
      }),
  },
];

function declare({ listener, strategy }: Family, backendId: string, props: BackendPoolProps = {}, poolId = "Pool") {
  const stack = newStack();
  const backends = { [backendId]: Backend.ip("10.0.0.1"), other: Backend.ip("10.0.0.2") };
  const pool = new BackendPool(stack, poolId, { defaultPort: 80, backends, ...props });
  new ListenerBinding(stack, "Binding", { listener: listener(stack), pool, strategy });
  return stack;
}

type Moves = Array<{ from: string; to: string }>;
/** Without those for a split that stood there before (split-moves.test.ts). */
const movesOf = (stack: TerraformStack) => {
  const { moved = [] } = JSON.parse(Testing.synth(stack)) as { moved?: Moves };
  return moved.filter(({ from }) => !from.includes("_Attachments_Pool-"));
};
const addresses = (stack: TerraformStack, type: string) =>
  Object.keys(resources(stack, type)).map((id) => `${type}.${id}`);

describe.each(FAMILIES)("$type", (family) => {
  const { type } = family;

  test("a renamed backend is moved, the others are not", () => {
    const after = declare(family, "next", { formerIds: { next: "former" } });
    const [from] = addresses(declare(family, "former"), type).filter((address) => address.includes("former"));
    const [to] = addresses(after, type).filter((address) => address.includes("next"));
    expect(movesOf(after)).toEqual([{ from, to }]);
  });

  test("renamed together with its pool, it is moved once, from the former name of both", () => {
    const before = addresses(declare(family, "former"), type);
    const stack = declare(family, "next", { formerIds: { next: "former" }, formerPath: "Pool" }, "Site");
    const moves = movesOf(stack).filter(({ to }) => to.startsWith(type));
    const inGroupOfPool = family.strategy !== BindingStrategy.TARGET_GROUP;
    const [one] = addresses(declare(family, "former"), type).filter((address) => address.includes("former"));
    expect(moves.map(({ from }) => from).sort()).toEqual(inGroupOfPool ? [...before].sort() : [one]);
    expect(new Set(moves.map(({ to }) => to)).size).toBe(moves.length);
  });

  test("weights that something else manages are ignored, and the rest of the lifecycle stays", () => {
    const lifecycles = (props: BackendPoolProps) =>
      Object.values(resources(declare(family, "a", props), type)).map(({ lifecycle = {} }) => lifecycle as object);
    const plain = lifecycles({});
    expect(lifecycles({ weightsManagedElsewhere: true })).toEqual(
      plain.map((lifecycle) => ({ ...lifecycle, ignore_changes: ["weight"] })),
    );
    expect(plain.every((lifecycle) => !("ignore_changes" in lifecycle))).toBe(true);
  });
});
