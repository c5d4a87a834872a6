import { Construct } from "constructs";
import type { BackendPool, BackendPoolProps } from "../../app/backend-pool";
import { bindNewPool } from "../../binding/bind-new-pool";
import { Declaration } from "../../values/declaration";
import { BindRequest, BindResult, IListenerTarget } from "../../binding/listener-binding";
import { idsOf } from "../../app/ids";
import { Registry } from "../../app/registry";
import { EntryView } from "../../app/entry-view";
import type { IVpcLoadBalancer, IVpcServerGroup } from "./vpc-server-group";

/** What is known of a listener that something else manages. */
export interface ExistingVpcListenerAttributes {
  readonly loadBalancer: IVpcLoadBalancer;
  /** The group that it sends to. */
  readonly serverGroup: IVpcServerGroup;
  readonly protocol: string;
  readonly port: number;
  readonly listenerId?: string;
}

/**
 * A listener of an NLB or GWLB that exists already. It is not changed: what is bound here goes into the group that it
 * sends to.
 *
 * @internal
 */
export class ExistingVpcListener extends Construct implements IListenerTarget {
  public readonly listenerId: string;
  public readonly protocol: string;
  public readonly port: number;

  public constructor(
    scope: Construct,
    id: string,
    private readonly attributes: ExistingVpcListenerAttributes,
    private readonly declaration: Declaration,
  ) {
    super(scope, id);
    this.listenerId = attributes.listenerId ?? "";
    this.protocol = attributes.protocol;
    this.port = attributes.port;
    attributes.serverGroup._use(() => this._view());
    Registry.of(this).addEntry(this, () => this._view());
  }

  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public _bind(request: BindRequest): BindResult {
    return this.attributes.serverGroup._bind(request);
  }

  /** @internal */
  public _view(): EntryView {
    return {
      construct: this,
      label: `listener "${this.node.id}"`,
      declaration: this.declaration,
      kind: "listener",
      loadBalancer: this.attributes.loadBalancer._view(),
      protocol: this.protocol,
      port: this.port,
      created: false,
      servers: { bound: true },
      action: { redirects: false },
      ids: idsOf({ listenerId: this.attributes.listenerId }),
    };
  }
}
