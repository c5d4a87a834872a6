import { SlbBackendServer } from "@cdktf/provider-alicloud/lib/slb-backend-server";
import { Lazy, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool, BackendPoolProps } from "../../../app/backend-pool";
import { bindNewPool } from "../../../binding/bind-new-pool";
import { ALICLOUD_CLB_DEFAULT_GROUP } from "./facts/members";
import { SLB_BACKEND_SERVER } from "./facts/groups";
import { Declaration } from "../../../values/declaration";
import { BindRequest, BindResult, IListenerTarget } from "../../../binding/listener-binding";
import { IPoolSource } from "../../../app/pool-source";
import { isSingle, writeEach } from "../../../app/each-block";
import { Registry } from "../../../app/registry";
import { sharedById } from "../../../app/shared-by-id";
import { keepRecord, stagedMembers } from "../../../recipes/kept-members";
import { received } from "../../../app/received";
import { GroupView } from "../../../app/app-view";
import { EntryView } from "../../../app/entry-view";
import { writeArguments } from "../../../app/write-arguments";
import { byId } from "../../../app/by-id";
import { memberViews } from "../../../app/member-views";
import { scaledView } from "../scaled-view";
import { ApplyOrder, ClbChange } from "./apply-order";
import { IClassicLoadBalancer } from "./classic-load-balancer";
import { backendServer } from "./members";

/** Settings of a `DefaultServerGroup`. */
export interface DefaultServerGroupProps {
  /** The load balancer whose server list it is. */
  readonly loadBalancer: IClassicLoadBalancer;
  /**
   * Whether the servers are kept, with an error, while the load balancer is protected from deletion.
   *
   * @default false
   */
  readonly deletionProtectionValidation?: boolean;
}

/** A load balancer's own servers, and the listeners that may send to them. */
interface ServerList {
  pool?: BackendPool;
  readonly entries: Array<() => EntryView | undefined>;
}

/**
 * The server list of the load balancer itself. Every listener without a group of its own sends to it, on the
 * listener's backend port.
 *
 * It takes private IPs of network interfaces and container groups, which VServer groups cannot. The resource owns
 * the whole list: servers that something else put there are removed at the next apply.
 */
export class DefaultServerGroup extends Construct implements IListenerTarget {
  private readonly loadBalancer: IClassicLoadBalancer;
  private readonly declaration: Declaration;
  private generated?: SlbBackendServer;

  public constructor(
    scope: Construct,
    id: string,
    private readonly props: DefaultServerGroupProps,
  ) {
    props = received(scope, id, "alicloud.DefaultServerGroupProps", props);
    super(scope, id);
    this.loadBalancer = props.loadBalancer;
    this.declaration = Declaration.here(new.target);
  }

  /** The generated `alicloud_slb_backend_server`; undefined until a pool is bound. */
  public get resource(): TerraformResource | undefined {
    return this.generated;
  }

  /**
   * The port of the backend whose id sorts first: were it the first one added, their order would be in the listener.
   *
   * @internal
   */
  public get _port(): number | undefined {
    const named = (this.list.pool?._members ?? []).filter(({ port }) => port !== undefined);
    return named.sort(byId)[0]?.port;
  }

  /** @internal */
  public get _bound(): boolean {
    return this.list.pool !== undefined;
  }

  /** Makes a pool and binds it to this group in one call. */
  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public _use(entry: () => EntryView | undefined): void {
    this.list.entries.push(entry);
  }

  /** @internal */
  public _bind({ pool }: BindRequest): BindResult {
    const { list } = this;
    const again = list.pool === pool;
    if (list.pool === undefined) {
      list.pool = pool;
      Registry.of(this).addGroup(this, () => this.view());
      if (pool.source === undefined) this.fill(pool);
      else this.scale(pool, pool.source);
    }
    return {
      place: `default server group of load balancer "${this.loadBalancer.node.id}"`,
      owner: again ? undefined : `default group ${this.loadBalancer._view().identity}`,
      strategies: [],
    };
  }

  /** What the load balancer has, whatever construct names it. */
  private get list(): ServerList {
    return sharedById(this, "default group", this.loadBalancer.loadBalancerId, () => ({ entries: [] }));
  }

  private fill(pool: BackendPool): void {
    const generated: SlbBackendServer = new SlbBackendServer(this, "Resource", {
      ...writeArguments(this, SLB_BACKEND_SERVER.plain, this.props),
      provider: this.loadBalancer._provider,
      loadBalancerId: this.loadBalancer.loadBalancerId,
      backendServers: Lazy.anyValue({
        produce: () => stagedMembers(generated, pool._members.filter(isSingle).map(backendServer)),
      }),
    });
    this.generated = generated;
    keepRecord(generated);
    writeEach(generated, "backend_servers", pool, backendServer);
    ApplyOrder.of(generated, this.loadBalancer.loadBalancerId).add(ClbChange.DEFAULT_GROUP, generated);
    Registry.of(this).carriers.ofGroup(this, generated);
  }

  private scale(pool: BackendPool, source: IPoolSource): void {
    const { _provider: provider, loadBalancerId } = this.loadBalancer;
    source._filler.alicloudDefaultGroup?.({ scope: this, provider, pool, loadBalancerId });
  }

  private view(): GroupView {
    const entries = this.list.entries.flatMap((entry) => entry() ?? []);
    return {
      construct: this,
      label: `default server group of "${this.loadBalancer.node.id}"`,
      declaration: this.list.pool?._declaration ?? this.declaration,
      capability: ALICLOUD_CLB_DEFAULT_GROUP,
      loadBalancer: this.loadBalancer._view(),
      created: this.loadBalancer._view().created,
      members: memberViews(this.list.pool?._members, (member) => member.port ?? entries[0]?.servers.backendPort),
      parked: this.list.pool?.parked ?? false,
      bound: this.list.pool?.source === undefined,
      scaled: scaledView(this.list.pool?.source, (filler) => filler.alicloudDefaultGroup),
      entries,
    };
  }
}
