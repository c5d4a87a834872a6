import { TerraformStack } from "cdktf";
import {
  alicloud,
  Backend,
  BackendPool,
  BindingStrategy,
  IListenerTarget,
  ListenerBinding,
  tencentcloud,
} from "../../lib";
import { World } from "../harness";
import { synthesized, Typed } from "./values";

/** A value that is known only at plan: the engine refuses the wrong ones with our message, and takes the right ones. */
export interface Case {
  readonly name: string;
  readonly declare: (stack: TerraformStack, typed: Typed, value: unknown) => void;
  readonly right: readonly unknown[];
  /** Left out where what is allowed is only known today, so that the plan refuses nothing. */
  readonly wrong?: readonly unknown[];
  readonly message?: string;
}

/** Plans each case with each of its values. */
export function judge(cases: readonly Case[]): void {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.dispose());

  describe.each(cases.map((row) => [row.name, row] as const))("%s", (_, { declare, right, wrong, message }) => {
    const planned = (value: unknown) => world.plan(synthesized((stack, typed) => declare(stack, typed, value)));

    test("right values pass", async () => {
      for (const value of right) {
        const { ok, output } = await planned(value);
        expect([value, ok ? "" : output]).toEqual([value, ""]);
      }
    });

    if (wrong === undefined) return;
    test("wrong values fail with our message", async () => {
      for (const value of wrong) {
        const { ok, output } = await planned(value);
        expect([value, ok, output]).toEqual([value, false, expect.stringContaining(message ?? "")]);
      }
    });
  });
}

export function bind(
  stack: TerraformStack,
  listener: IListenerTarget,
  backends: { [id: string]: Backend },
  strategy?: BindingStrategy,
): void {
  new ListenerBinding(stack, "Binding", {
    listener,
    strategy,
    pool: new BackendPool(stack, "Web", { defaultPort: 80, backends }),
  });
}

export function classic(stack: TerraformStack): alicloud.IClassicLoadBalancer {
  return alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  });
}

export function tencent(stack: TerraformStack): tencentcloud.ICloudLoadBalancer {
  return tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
}

/** Backends at a listener of an Alibaba CLB. */
export function onClassic(backends: (typed: Typed) => { [id: string]: Backend }, strategy?: BindingStrategy) {
  return (stack: TerraformStack, typed: Typed): void =>
    bind(
      stack,
      classic(stack).addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
      backends(typed),
      strategy,
    );
}
