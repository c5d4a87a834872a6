import { Lazy, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { GroupView } from "../../lib/app/app-view";
import { EntryView } from "../../lib/app/entry-view";
import { BackendPool, BackendPoolProps } from "../../lib/app/backend-pool";
import { memberViews } from "../../lib/app/member-views";
import { PoolMember } from "../../lib/app/pool-member";
import { Registry } from "../../lib/app/registry";
import { bindNewPool } from "../../lib/binding/bind-new-pool";
import { BindRequest, BindResult, IListenerTarget } from "../../lib/binding/listener-binding";
import { Declaration } from "../../lib/values/declaration";
import { Balancer, ToyResource } from "./balancer";
import { TOY_LISTENER, TOY_SERVERS } from "./facts";

export interface ListenerProps {
  readonly loadBalancer: Balancer;
  readonly port: number;
  readonly protocol?: string;
}

export class Listener extends Construct implements IListenerTarget {
  public readonly resource: TerraformResource;
  private readonly declaration = Declaration.here(Listener);
  private pool?: BackendPool;

  public constructor(
    scope: Construct,
    id: string,
    private readonly props: ListenerProps,
  ) {
    super(scope, id);
    const { loadBalancer, port, protocol = "BALL" } = props;
    this.resource = new ToyResource(this, TOY_LISTENER.type, {
      balancer_id: loadBalancer.balancerId,
      port,
      protocol,
      servers: Lazy.anyValue({ produce: () => this.pool?._members.map(server) }),
    });
    const registry = Registry.of(this);
    registry.addEntry(this, () => this.entry());
    registry.addGroup(this, () => this.group());
    registry.carriers.ofEntry(this, this.resource);
    registry.carriers.ofGroup(this, this.resource);
  }

  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  public _bind({ pool }: BindRequest): BindResult {
    this.pool ??= pool;
    return { place: this.subject.label, owner: this.node.path, strategies: [] };
  }

  private get subject() {
    return { construct: this, label: `listener "${this.node.id}"`, declaration: this.declaration };
  }

  private entry(): EntryView {
    return {
      ...this.subject,
      kind: "listener",
      loadBalancer: this.props.loadBalancer.view(),
      protocol: this.props.protocol ?? "BALL",
      port: this.props.port,
      created: true,
      servers: { bound: this.pool !== undefined },
      action: { redirects: false },
      ids: [],
    };
  }

  private group(): GroupView {
    return {
      ...this.subject,
      capability: TOY_SERVERS,
      loadBalancer: this.props.loadBalancer.view(),
      created: true,
      members: memberViews(this.pool?._members),
      parked: this.pool?.parked ?? false,
      entries: [this.entry()],
    };
  }
}

function server({ backend, port, weight }: PoolMember): unknown {
  return { server_id: backend.serverId, port, weight };
}
