import { TerraformIterator, TerraformStack, TerraformVariable } from "cdktf";
import {
  alicloud,
  Backend,
  BackendPool,
  BackendPoolProps,
  BindingStrategy,
  Forward,
  HealthGate,
  IListenerTarget,
  IPoolSource,
  ListenerBinding,
  LoadBalancingRules,
  tencentcloud,
} from "../../lib";
import { pick, Random } from "../../test/callers/hostile-values";
import { Place, PLACES, serverOf } from "../../test/places";

const STRATEGIES = Object.values(BindingStrategy);
const POOLS = ["Blue", "Green", "web:red"];
const KINDS = PLACES.map(({ server }) => server);
const ACKNOWLEDGED = ["single-backend", "weight-mixed-default", "binding-strategy", "port-missing"];

/** Makes pools from a seed and binds them to places, one in eight of the values known only at plan. */
class Pools {
  private count = 0;

  public constructor(
    private readonly stack: TerraformStack,
    private readonly random: Random,
  ) {}

  public declare(): void {
    const rules = LoadBalancingRules.of(this.stack);
    if (this.chance(4)) rules.acknowledge(pick(this.random, ACKNOWLEDGED), { reason: "as agreed" });
    const place = pick(this.random, PLACES);
    const target = place.on(this.stack, "Place");
    const other = this.chance(4) ? pick(this.random, PLACES).on(this.stack, "Other") : target;
    const names = POOLS.slice(0, pick(this.random, [1, 1, 2, 3]));
    const pools = names.map((name, at) => this.pool(place, name, at));
    const how = names.length > 1 ? pick(this.random, ["split", "bindings"]) : pick(this.random, ["binding", "calls"]);
    const weighted = pools.map((pool) => ({ pool, weight: this.number([90, 10, 0, 100, 33]) }));
    if (how === "calls") this.call(target, place);
    else if (how === "split") this.bind(target, place, { forward: Forward.weighted(weighted) });
    else pools.forEach((pool, at) => this.bind(at === 1 ? other : target, place, { pool }));
    if (this.chance(6)) pools[0].addBackend("late", this.backend(place, 9, 9));
    if (this.chance(12)) this.classicBinding(pools[0]);
  }

  private bind(listener: IListenerTarget, place: Place, what: { pool?: BackendPool; forward?: Forward }): void {
    const strategy = this.chance(12) ? pick(this.random, STRATEGIES) : place.strategy;
    const preflight = this.chance(5) ? true : undefined;
    const healthGate = this.chance(3) ? this.gate() : undefined;
    const id = `Binding${this.count++}`;
    new ListenerBinding(this.stack, id, { listener, ...what, strategy, preflight, healthGate });
  }

  private call(target: IListenerTarget, place: Place): void {
    target.addBackends("Called", { ...this.props(place), backends: this.backends(place, 5) });
  }

  private classicBinding(pool: BackendPool): void {
    new tencentcloud.ClassicBinding(this.stack, "Classic", { loadBalancerId: this.text("lb-classic"), pool });
  }

  private pool(place: Place, name: string, at: number): BackendPool {
    const props = this.props(place);
    if (this.chance(8)) return new BackendPool(this.stack, name, { ...props, source: this.source(name) });
    if (this.chance(10)) return this.listed(place, name, at);
    return new BackendPool(this.stack, name, { ...props, backends: this.backends(place, at) });
  }

  private listed(place: Place, name: string, at: number): BackendPool {
    const list = new TerraformVariable(this.stack, `list${this.count++}`, { type: "set(string)" });
    const iterator = TerraformIterator.fromList(list.listValue);
    const backend = place.server === "ip" ? Backend.ip(iterator.value as string) : this.backend(place, at, 0);
    const { defaultPort, defaultWeight } = this.props(place);
    return BackendPool.fromIterator(this.stack, name, { iterator, backend, defaultPort, defaultWeight });
  }

  private source(name: string): IPoolSource {
    const size = { minSize: this.number([0, 1, 2]), maxSize: this.number([2, 4]) };
    if (place(this.random) === "alicloud") {
      if (this.chance(2)) {
        const attributes = { scalingGroupId: this.text("asg-1") };
        return alicloud.ScalingGroup.fromAttributes(this.stack, `Scaling${name}`, attributes);
      }
      const props = { ...size, vswitchIds: [this.text("vsw-1")], launchTemplateId: "lt-1" };
      return new alicloud.ScalingGroup(this.stack, `Scaling${name}`, props);
    }
    const props = { ...size, vpcId: "vpc-1", subnetIds: [this.text("subnet-1")], configurationId: "asc-1" };
    return new tencentcloud.AutoScalingGroup(this.stack, `Scaling${name}`, props);
  }

  private props({ name }: Place): BackendPoolProps {
    const gateway = name.includes("GWLB");
    const functions = name.includes("functions");
    return {
      defaultPort: functions ? undefined : this.number(gateway ? [6081] : [80, 8080, 443, 0]),
      defaultWeight: this.maybe([50, 100, 0, 16, 101]),
      parked: this.chance(10) ? true : undefined,
      weightsManagedElsewhere: this.chance(10) ? true : undefined,
      formerIds: this.chance(10) ? { b0: "old" } : undefined,
      formerPath: this.chance(10) ? "Old/Pool" : undefined,
    };
  }

  private backends(place: Place, at: number): { [id: string]: Backend } {
    const count = this.chance(25) ? pick(this.random, [20, 21, 45]) : pick(this.random, [1, 2, 2, 3]);
    const ids = Array.from({ length: count }, (_, n) => `b${n}`);
    return Object.fromEntries(ids.map((id, n) => [id, this.backend(place, at, n)]));
  }

  private backend(place: Place, at: number, n: number): Backend {
    const weight = this.maybe([0, 1, 16, 50, 100, 101, 10.5]);
    if (!this.chance(4)) return serverOf(place, at, n, weight ?? 100)[1];
    const port = this.maybe([80, 8080, 0, 65536]);
    const description = this.chance(5) ? this.text("a server") : undefined;
    switch (this.chance(4) ? pick(this.random, KINDS) : place.server) {
      case "instance":
        return Backend.instance(this.text(`i-${at}x${n}`), { weight, port, description });
      case "tencent instance":
        return Backend.instance(this.text(`ins-${at}x${n}`), { weight, port, description });
      case "function":
        return Backend.cloudFunction(this.text(`fc-${at}x${n}`), { weight, qualifier: "$LATEST" });
      case "network interface": {
        const serverIp = this.chance(2) ? this.text(`10.1.${at}.${n}`) : undefined;
        return Backend.networkInterface(this.text(`eni-${at}x${n}`), { weight, port, serverIp, description });
      }
      case "ip":
        return Backend.ip(this.text(`10.0.${at}.${n + 1}`), { weight, port });
    }
  }

  private gate(): HealthGate {
    const options = { timeoutSeconds: this.maybe([30, 0]), atLeastPercent: this.maybe([100, 50, 101]) };
    const kind = pick(this.random, ["cloud", "tcp", "http"] as const);
    return kind === "http" ? HealthGate.http({ ...options, path: this.text("/health") }) : HealthGate[kind](options);
  }

  private chance(oneOf: number): boolean {
    return this.random() * oneOf < 1;
  }

  private maybe(values: readonly number[]): number | undefined {
    return this.chance(3) ? undefined : this.number(values);
  }

  private number(values: readonly number[]): number {
    const value = pick(this.random, values);
    return this.chance(8) ? this.variable("number").numberValue : value;
  }

  private text(value: string): string {
    return this.chance(8) ? this.variable("string").stringValue : value;
  }

  private variable(type: string): TerraformVariable {
    return new TerraformVariable(this.stack, `variable${this.count++}`, { type });
  }
}

function place(random: Random): "alicloud" | "tencentcloud" {
  return random() < 0.5 ? "alicloud" : "tencentcloud";
}

/** An app of pools that a seed makes. */
export function declarePools(stack: TerraformStack, random: Random): void {
  new Pools(stack, random).declare();
}
