import { handedOn, Plain } from "../../../app/shapes/plain";
import { GwlbListener } from "@cdktf/provider-alicloud/lib/gwlb-listener";
import { Lazy, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool, BackendPoolProps } from "../../../app/backend-pool";
import { bindNewPool } from "../../../binding/bind-new-pool";
import { settingsIn, writeArguments } from "../../../app/write-arguments";
import { GWLB_LISTENER } from "./facts/listener";
import { GENEVE_PORT } from "./facts/members";
import { Declaration } from "../../../values/declaration";
import { BindRequest, BindResult, IListenerTarget } from "../../../binding/listener-binding";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { EntryView } from "../../../app/entry-view";
import { ExistingVpcListener } from "../existing-vpc-listener";
import { PoolGroups } from "../pool-groups";
import { groupName } from "../server-form";
import type { IGatewayLoadBalancer } from "./gateway-load-balancer";
import {
  GatewayServerGroup,
  GatewayServerGroupOptions,
  GatewayServerGroupProps,
  IGatewayServerGroup,
} from "./gateway-server-group";

/** Settings of the listener of a GWLB, which takes all IP traffic. */
export interface GatewayListenerOptions {
  /**
   * The server group to send to, when it is not made by binding a pool to this listener.
   *
   * @default - the group of the bound pool
   */
  readonly serverGroup?: IGatewayServerGroup;
  /**
   * Settings of the group that a bound pool becomes.
   *
   * @default - see `GatewayServerGroupOptions`
   */
  readonly serverGroupOptions?: GatewayServerGroupOptions;
  /**
   * Seconds after which an idle TCP flow is forgotten. 60 to 6000.
   *
   * @default - the cloud's choice, 350
   */
  readonly idleTimeoutSeconds?: number;
  /**
   * Description in the console. 2 to 256 letters, digits, `,`, `.`, `;`, `/`, `@`, `_`, `-`.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * Only asks the cloud whether it would make or change it. The apply then ends with the error `DryRunOperation`.
   *
   * @default false
   */
  readonly dryRun?: boolean;
  /**
   * Tags, in addition to those of the load balancer, the stack and the app (`Tags.of`).
   *
   * @default - none of its own
   */
  readonly tags?: { [key: string]: string };
}

/** Settings of a `GatewayListener`. */
export interface GatewayListenerProps extends GatewayListenerOptions {
  /** The load balancer that listens. */
  readonly loadBalancer: IGatewayLoadBalancer;
}

/** A listener that exists already and that something else manages. */
export interface GatewayListenerAttributes {
  /** The load balancer that listens. */
  readonly loadBalancer: IGatewayLoadBalancer;
  /** The server group that the listener sends to. */
  readonly serverGroup: IGatewayServerGroup;
  /**
   * Id of the listener (`lsn-...`).
   *
   * @default - not known, which nothing here needs
   */
  readonly listenerId?: string;
}

/** The listener of a GWLB, to which a pool can be bound. */
export interface IGatewayListener extends IListenerTarget {
  /** Id of the listener (`lsn-...`); empty where it exists already and is not known. */
  readonly listenerId: string;
}

/** The listener of a GWLB. */
export class GatewayListener extends Construct implements IGatewayListener {
  /** A listener that exists already. It is not changed: what is bound here goes into the group that it sends to. */
  public static fromAttributes(scope: Construct, id: string, attributes: GatewayListenerAttributes): IGatewayListener {
    const given = received(scope, id, "alicloud.GatewayListenerAttributes", attributes);
    const entry = { ...given, protocol: "GENEVE", port: GENEVE_PORT };
    return new ExistingVpcListener(scope, id, entry, Declaration.here(GatewayListener.fromAttributes));
  }

  /** Id of the listener. */
  public readonly listenerId: string;
  /** The generated `alicloud_gwlb_listener`, for what this class does not offer. */
  public readonly resource: TerraformResource;
  private readonly declaration: Declaration;
  private readonly groups: PoolGroups<IGatewayServerGroup>;
  private group?: IGatewayServerGroup;

  private readonly props: Plain<GatewayListenerProps>;

  public constructor(scope: Construct, id: string, props: GatewayListenerProps) {
    const taken = received(scope, id, "alicloud.GatewayListenerProps", props);
    super(scope, id);
    this.props = taken;
    this.declaration = Declaration.here(new.target);
    this.groups = new PoolGroups(this, (scope, id, pool) => this.makeGroup(scope, id, pool));
    const listener = new GwlbListener(this, "Resource", {
      ...writeArguments(this, GWLB_LISTENER.plain, taken, taken.loadBalancer),
      provider: taken.loadBalancer._provider,
      loadBalancerId: taken.loadBalancer.loadBalancerId,
      serverGroupId: Lazy.stringValue({ produce: () => this.group?.serverGroupId }),
      tcpIdleTimeout: taken.idleTimeoutSeconds,
    });
    this.listenerId = listener.id;
    this.resource = listener;
    Registry.of(this).carriers.ofEntry(this, listener);
    if (taken.serverGroup !== undefined) this.sendTo(taken.serverGroup);
    Registry.of(this).addEntry(this, () => this._view());
  }

  /** Makes a pool and binds it to this listener in one call. */
  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public _bind(request: BindRequest): BindResult {
    if (this.props.serverGroup !== undefined) return this.props.serverGroup._bind(request);
    if (this.group === undefined) {
      const group = this.groups.of(request.pool);
      group._bind(request);
      this.sendTo(group);
    }
    return { place: `listener "${this.node.id}"`, owner: `listener ${this.node.path}`, strategies: [] };
  }

  /** @internal */
  public _view(): EntryView {
    return {
      construct: this,
      label: `listener "${this.node.id}"`,
      declaration: this.declaration,
      kind: "listener",
      loadBalancer: this.props.loadBalancer._view(),
      protocol: "GENEVE",
      port: GENEVE_PORT,
      created: true,
      servers: { bound: this.group !== undefined, needsGroup: true },
      action: { redirects: false },
      settings: {
        idleTimeoutSeconds: this.props.idleTimeoutSeconds,
        ...settingsIn(GWLB_LISTENER.plain, this.props),
      },
      ids: [],
    };
  }

  private sendTo(group: IGatewayServerGroup): void {
    this.group = group;
    group._use(() => this._view());
  }

  private makeGroup(scope: Construct, id: string, pool: BackendPool): IGatewayServerGroup {
    const { loadBalancer, serverGroupOptions: options = {} } = this.props;
    const serverGroupName = options.serverGroupName ?? groupName(pool.node.id);
    return new GatewayServerGroup(
      scope,
      id,
      handedOn<GatewayServerGroupProps>({ ...options, loadBalancer, serverGroupName }),
    );
  }
}
