import { Construct } from "constructs";
import type { BackendPool, BackendPoolProps } from "../../app/backend-pool";
import { EntryView } from "../../app/entry-view";
import { idsOf } from "../../app/ids";
import { Registry } from "../../app/registry";
import { bindNewPool } from "../../binding/bind-new-pool";
import { BindRequest, BindResult, IListenerTarget } from "../../binding/listener-binding";
import { Declaration } from "../../values/declaration";

/** The group that a rule sends to. */
interface Group extends IListenerTarget {
  _use(entry: () => EntryView): void;
}

/** What is known of a rule that something else manages. */
interface ExistingRuleAttributes {
  readonly ruleId: string;
  readonly serverGroup: Group;
}

/**
 * A rule of an ALB or CLB that exists already. It is not changed: what is bound here goes into the group that it sends to.
 *
 * @internal
 */
export class ExistingRule extends Construct implements IListenerTarget {
  public readonly ruleId: string;

  public constructor(
    scope: Construct,
    id: string,
    private readonly attributes: ExistingRuleAttributes,
    private readonly listener: () => EntryView,
    private readonly declaration: Declaration,
  ) {
    super(scope, id);
    this.ruleId = attributes.ruleId;
    attributes.serverGroup._use(() => this.view());
    Registry.of(this).addEntry(this, () => this.view());
  }

  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public _bind(request: BindRequest): BindResult {
    return this.attributes.serverGroup._bind(request);
  }

  private view(): EntryView {
    const parent = this.listener();
    const { loadBalancer, protocol, port } = parent;
    return {
      construct: this,
      label: `rule "${this.node.id}"`,
      declaration: this.declaration,
      kind: "rule",
      loadBalancer,
      protocol,
      port,
      created: false,
      parent,
      servers: { bound: true },
      action: { redirects: false },
      ids: idsOf({ ruleId: this.ruleId }),
    };
  }
}
