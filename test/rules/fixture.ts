import { TerraformStack, TerraformVariable } from "cdktf";
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
import { findingsOf, newStack } from "../synth";

/** What a case builds on: a stack with one load balancer of each cloud, and what tests of rules need all the time. */
export class Fixture {
  public readonly stack: TerraformStack = newStack();
  private count = 0;
  private alicloudClb?: alicloud.IClassicLoadBalancer;
  private tencentClb?: tencentcloud.ICloudLoadBalancer;

  /** An existing guaranteed-performance Alibaba CLB. */
  public get clb(): alicloud.IClassicLoadBalancer {
    return (this.alicloudClb ??= alicloud.ClassicLoadBalancer.fromAttributes(this.stack, "Clb", {
      loadBalancerId: "lb-ali",
      spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
    }));
  }

  /** An existing Tencent CLB. */
  public get tencent(): tencentcloud.ICloudLoadBalancer {
    return (this.tencentClb ??= tencentcloud.CloudLoadBalancer.fromAttributes(this.stack, "Tencent", {
      loadBalancerId: "lb-tc",
    }));
  }

  /** Another value that is known only at plan at each reading. */
  public get number(): number {
    return this.variable("number").numberValue;
  }

  /** Another value that is known only at plan at each reading. */
  public get string(): string {
    return this.variable("string").stringValue;
  }

  /** Another list that is known only at plan at each reading. */
  public get list(): string[] {
    return this.variable("list(string)").listValue;
  }

  /** A pool of some backends; ports default to 80. */
  public pool(backends: BackendPoolProps["backends"], props: BackendPoolProps = {}, id = "Pool"): BackendPool {
    return new BackendPool(this.stack, id, { defaultPort: 80, backends, ...props });
  }

  public bind(listener: IListenerTarget, pool: BackendPool, strategy?: BindingStrategy, id?: string): ListenerBinding {
    return new ListenerBinding(this.stack, id ?? `Binding${this.count++}`, { listener, pool, strategy });
  }

  /** Backends in the default server group of the Alibaba CLB. */
  public inDefaultGroup(backends: { [id: string]: Backend }, props: BackendPoolProps = {}): void {
    this.bind(this.clb.defaultServerGroup, this.pool(backends, props));
  }

  /** Backends in a VServer group of the Alibaba CLB. */
  public inVServerGroup(backends: { [id: string]: Backend }, props: BackendPoolProps = {}, each = false): void {
    const listener = this.clb.addListener("Listener", { protocol: alicloud.ListenerProtocol.TCP, port: 9000 });
    this.bind(listener, this.pool(backends, props), each ? BindingStrategy.VSERVER_ATTACHMENTS : undefined);
  }

  /** Backends at a TCP listener of the Tencent CLB. */
  public atTencent(backends: { [id: string]: Backend }, props: BackendPoolProps = {}): void {
    this.bind(
      this.tencent.addListener("Listener", { protocol: tencentcloud.ListenerProtocol.TCP, port: 9000 }),
      this.pool(backends, props),
    );
  }

  private variable(type: string): TerraformVariable {
    return new TerraformVariable(this.stack, `variable${this.count++}`, { type });
  }
}

/** Some instances: `i-1`, `i-2`, ... */
export function instances(count: number, prefix = "i-"): { [id: string]: Backend } {
  const ids = Array.from({ length: count }, (_, index) => String(index + 1));
  return Object.fromEntries(ids.map((id) => [`b${id}`, Backend.instance(`${prefix}${id}`)]));
}

/** A case: what is declared, and the findings of the rule, without their places; an error unless it says otherwise. */
export type Case = readonly [name: string, declare: (fixture: Fixture) => unknown, ...findings: string[]];

/** The table of a rule. Findings read `severity: message`, and the rule id at their end is left out. */
export function table(ruleId: string, cases: readonly Case[]): void {
  describe(`rule ${ruleId}`, () => {
    test.each(cases.map(([name, declare, ...findings]) => ({ name, declare, findings })))("$name", (row) => {
      const fixture = new Fixture();
      row.declare(fixture);
      expect(said(fixture.stack, ruleId)).toEqual(row.findings);
    });
  });
}

/** The findings of a rule as its table writes them. */
export function said(stack: TerraformStack, ruleId: string): string[] {
  return findingsOf(stack, ruleId).map(({ severity, message }) => {
    expect(message).not.toContain("\n");
    const text = message.replace(/ \([^()]*:\d+\)/g, "");
    expect(text.endsWith(` [${ruleId}]`)).toBe(true);
    return `${severity}: ${text.slice(0, -` [${ruleId}]`.length)}`;
  });
}
