import { SlbServerGroup } from "@cdktf/provider-alicloud/lib/slb-server-group";
import { SlbServerGroupServerAttachment } from "@cdktf/provider-alicloud/lib/slb-server-group-server-attachment";
import { Lazy, TerraformElement } from "cdktf";
import { Construct } from "constructs";
import { BackendPool } from "../../backend-pool";
import { BindingStrategy } from "../../binding-strategy";
import { Capability } from "../../capabilities";
import { ALICLOUD_CLB_VSERVER_ATTACHMENTS, ALICLOUD_CLB_VSERVER_INLINE } from "../../capabilities/alicloud-clb";
import { Declaration } from "../../declaration";
import { BindRequest, BindResult, IListenerTarget } from "../../listener-binding";
import { Registry } from "../../registry";
import { EntryView, GroupView } from "../../view/app-view";
import { memberViews } from "../../view/member-views";
import { IClassicLoadBalancer } from "./classic-load-balancer";
import { serverBlocks, serverType } from "./members";

/** Settings of a `VServerGroup`. */
export interface VServerGroupProps {
  /** The load balancer that the group belongs to. */
  readonly loadBalancer: IClassicLoadBalancer;
  /**
   * Name in the console. 1 to 80 letters, digits, `-`, `/`, `.`, `_`.
   *
   * @default - the id of the construct
   */
  readonly serverGroupName?: string;
  /**
   * Which resources carry the members.
   *
   * @default BindingStrategy.VSERVER_INLINE
   */
  readonly strategy?: BindingStrategy;
}

/** A VServer group that exists already. */
export interface VServerGroupAttributes {
  /** The load balancer that the group belongs to. */
  readonly loadBalancer: IClassicLoadBalancer;
  /** Id of the group (`rsp-...`). */
  readonly serverGroupId: string;
}

/** A server group that listeners and rules can use. Backends come with a `ListenerBinding`. */
export interface IVServerGroup extends IListenerTarget {
  /** Id of the group. */
  readonly serverGroupId: string;
  /** @internal */
  _use(entry: () => EntryView): void;
}

abstract class VServerGroupBase extends Construct implements IVServerGroup {
  public abstract readonly serverGroupId: string;
  /** @internal */
  protected _pool?: BackendPool;
  private readonly entries: Array<() => EntryView> = [];
  private readonly declaration: Declaration;

  protected constructor(
    scope: Construct,
    id: string,
    /** @internal */
    protected readonly _loadBalancer: IClassicLoadBalancer,
    private readonly strategy: BindingStrategy,
    private readonly created: boolean,
  ) {
    super(scope, id);
    this.declaration = Declaration.here(new.target);
    Registry.of(this).addGroup(this, () => this.view());
  }

  /** @internal */
  public _use(entry: () => EntryView): void {
    this.entries.push(entry);
  }

  /** @internal */
  public _bind({ pool }: BindRequest): BindResult {
    if (this._pool === undefined) {
      this._pool = pool;
      if (this.strategy === BindingStrategy.VSERVER_ATTACHMENTS) this.attachEach(pool);
    }
    return { place: this.label, owner: `vserver group ${this.node.path}` };
  }

  private attachEach(pool: BackendPool): void {
    const attachments = new Construct(this, "Backends");
    pool._follow((member) => {
      const attachment = new SlbServerGroupServerAttachment(attachments, member.id, {
        provider: this._loadBalancer._provider,
        serverGroupId: this.serverGroupId,
        serverId: member.backend.serverId,
        type: serverType(member.backend),
        port: Lazy.numberValue({ produce: () => member.port }),
        weight: Lazy.numberValue({ produce: () => member.weight }),
        description: member.backend.description,
      });
      this._loadBalancer._order.addMembers(attachment);
    });
  }

  private get label(): string {
    return `server group "${this.node.id}"`;
  }

  private get capability(): Capability {
    return this.strategy === BindingStrategy.VSERVER_ATTACHMENTS
      ? ALICLOUD_CLB_VSERVER_ATTACHMENTS
      : ALICLOUD_CLB_VSERVER_INLINE;
  }

  private view(): GroupView {
    return {
      construct: this,
      label: this.label,
      declaration: this.declaration,
      capability: this.capability,
      loadBalancer: this._loadBalancer._view(),
      created: this.created,
      members: memberViews(this._pool),
      parked: this._pool?.parked ?? false,
      bound: this._pool !== undefined,
      entries: this.entries.map((entry) => entry()),
    };
  }
}

/** A VServer group of an Alibaba CLB: backends with ports of their own, used by any of its listeners and rules. */
export class VServerGroup extends VServerGroupBase {
  /**
   * A group that exists already. Its backends are attached one by one, beside those that others manage.
   */
  public static fromAttributes(scope: Construct, id: string, attributes: VServerGroupAttributes): IVServerGroup {
    return new ExistingVServerGroup(scope, id, attributes);
  }

  /** Id of the group. */
  public readonly serverGroupId: string;
  /** The generated `alicloud_slb_server_group`, for what this class does not offer. */
  public readonly resource: TerraformElement;

  public constructor(scope: Construct, id: string, props: VServerGroupProps) {
    const strategy = props.strategy ?? BindingStrategy.VSERVER_INLINE;
    super(scope, id, props.loadBalancer, strategy, true);
    const group = new SlbServerGroup(this, "Resource", {
      provider: props.loadBalancer._provider,
      loadBalancerId: props.loadBalancer.loadBalancerId,
      name: props.serverGroupName ?? id.replace(/[^A-Za-z0-9\-/._]/g, "-"),
      servers:
        strategy === BindingStrategy.VSERVER_INLINE
          ? Lazy.anyValue({ produce: () => serverBlocks(this._pool?._members ?? []) })
          : undefined,
    });
    props.loadBalancer._order.addMembers(group);
    this.serverGroupId = group.id;
    this.resource = group;
  }
}

class ExistingVServerGroup extends VServerGroupBase {
  public readonly serverGroupId: string;

  public constructor(scope: Construct, id: string, attributes: VServerGroupAttributes) {
    super(scope, id, attributes.loadBalancer, BindingStrategy.VSERVER_ATTACHMENTS, false);
    this.serverGroupId = attributes.serverGroupId;
  }
}
