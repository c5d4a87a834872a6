import { DataResource, Lazy } from "cdktf";
import { Construct } from "constructs";
import { BackendPool, IBackendPool } from "../../../app/backend-pool";
import { TENCENTCLOUD_AS_CLASSIC } from "../as/facts";
import { TENCENTCLOUD_CLASSIC } from "./facts";
import { Declaration } from "../../../values/declaration";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { identityOf } from "../../../values/unknown";
import { GroupView, LoadBalancerView } from "../../../app/app-view";
import { memberViews } from "../../../app/member-views";

/** Settings of a `ClassicBinding`. */
export interface ClassicBindingProps {
  /** Id of the classic load balancer (`lb-...`). */
  readonly loadBalancerId: string;
  /** Instances with their weights, or a pool that a scaling group fills. Ports stand at the listeners. */
  readonly pool: IBackendPool;
  /**
   * Region of the load balancer, for example `ap-guangzhou`.
   *
   * @default - `TENCENTCLOUD_REGION` of the environment in which the apply runs
   */
  readonly region?: string;
  /**
   * The command of this package, as the machine that applies can run it. It is run in the folder of the synthesized
   * stack.
   *
   * @default "npx --no-install cdktf-lb"
   */
  readonly command?: string;
}

/**
 * Instances behind a classic load balancer of Tencent Cloud.
 *
 * No provider resource binds them. The engine runs the command of this package instead, when a backend comes and when
 * it goes, with `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY` of the environment. So the plan cannot tell
 * what was changed by hand, and:
 *
 * - another weight unbinds the instance and binds it again, since the API cannot change it: for some seconds it gets
 *   no traffic. All weights at once, or a swap of all instances, leave the load balancer empty for a while: go in
 *   stages;
 * - the engine runs a command at removal only while the declaration still stands. Remove the backends from the pool
 *   and deploy before you remove the binding itself, or its stack with `cdktf destroy`.
 *
 * A pool that a scaling group fills needs none of this: the group is told of the load balancer.
 */
export class ClassicBinding extends Construct {
  /** The pool that serves the load balancer. */
  public readonly pool: BackendPool;
  private readonly declaration: Declaration;

  public constructor(
    scope: Construct,
    id: string,
    private readonly props: ClassicBindingProps,
  ) {
    props = received(scope, id, "tencentcloud.ClassicBindingProps", props);
    super(scope, id);
    this.declaration = Declaration.here(new.target);
    const pool = props.pool as BackendPool;
    const { loadBalancerId } = props;
    this.pool = pool;
    if (pool.source === undefined) this.bindEach();
    else pool.source._filler.tencentcloudClassic?.({ pool, loadBalancerId });
    Registry.of(this).addGroup(this, () => this.view());
    Registry.of(this).addBinding({
      construct: this,
      label: this.label,
      declaration: this.declaration,
      pool,
      place: this.label,
      owner: undefined,
    });
  }

  /**
   * One resource for all, with an instance for each backend: the engine runs a command at destroy only while its
   * block stands, and this block outlives every backend.
   */
  private bindEach(): void {
    const { loadBalancerId, region, command = "npx --no-install cdktf-lb" } = this.props;
    const environment = {
      CDKTF_LB_LOAD_BALANCER_ID: "${self.triggers_replace.load_balancer_id}",
      CDKTF_LB_TARGETS: "${self.triggers_replace.instance_id}=${self.triggers_replace.weight}",
      ...(region === undefined ? {} : { CDKTF_LB_REGION: "${self.input.region}" }),
    };
    const data = new DataResource(this, "Backends", {
      // Not among the triggers, since it is no part of what is bound.
      input: region === undefined ? undefined : { region },
      triggersReplace: {
        load_balancer_id: loadBalancerId,
        instance_id: "${each.value.instance_id}",
        weight: "${each.value.weight}",
      },
      provisioners: [
        { type: "local-exec", command: `${command} classic-bind`, environment },
        { type: "local-exec", when: "destroy", command: `${command} classic-unbind`, environment },
      ],
    });
    data.addOverride("for_each", Lazy.anyValue({ produce: () => this.targets }));
  }

  /** By backend id, so that no backend changes the address of another. */
  private get targets(): unknown {
    const members = this.pool._members;
    if (members.length === 0) return "${{}}";
    return Object.fromEntries(
      members.map(({ id, backend, weight }) => [id, { instance_id: backend.serverId, weight }]),
    );
  }

  private get label(): string {
    return `classic binding "${this.node.id}"`;
  }

  private get loadBalancer(): LoadBalancerView {
    const { loadBalancerId } = this.props;
    return {
      construct: this,
      label: this.label,
      declaration: this.declaration,
      cloud: "tencentcloud",
      identity: `tencentcloud ${identityOf(loadBalancerId)}`,
      id: loadBalancerId,
      created: false,
      performance: "guaranteed",
      deletionProtection: undefined,
    };
  }

  private view(): GroupView {
    const { source } = this.pool;
    return {
      construct: this,
      label: this.label,
      declaration: this.declaration,
      capability: source === undefined ? TENCENTCLOUD_CLASSIC : TENCENTCLOUD_AS_CLASSIC,
      loadBalancer: this.loadBalancer,
      created: false,
      identity: `classic load balancer ${identityOf(this.props.loadBalancerId)}`,
      id: { name: "loadBalancerId", value: this.props.loadBalancerId, prefix: "lb-" },
      bound: source === undefined,
      scaled: source && (source._filler.tencentcloudClassic === undefined ? "impossible" : "filled"),
      filledFrom: source && this.pool,
      members: memberViews(this.pool._members),
      parked: this.pool.parked,
      entries: [],
    };
  }
}
