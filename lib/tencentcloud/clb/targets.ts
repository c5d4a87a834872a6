import { ClbAttachment } from "@cdktf/provider-tencentcloud/lib/clb-attachment";
import { Lazy } from "cdktf";
import { Construct } from "constructs";
import { BackendPool } from "../../backend-pool";
import { canonicalAddress } from "../../canonical-address";
import { TENCENTCLOUD_CLB_ATTACHMENT } from "../../capabilities/tencentcloud-clb";
import { Declaration } from "../../declaration";
import { Registry } from "../../registry";
import { EntryView } from "../../view/app-view";
import { memberViews } from "../../view/member-views";
import { PoolMember } from "../../view/pool-member";
import { ICloudLoadBalancer } from "./cloud-load-balancer";

/** The place that targets are registered at: a listener, or a rule of it. */
export interface TargetPlace {
  readonly loadBalancer: ICloudLoadBalancer;
  /** `listener_id`, never the composite `id`. */
  readonly listenerId: string;
  /** `rule_id`, never the composite `id`; undefined for a listener that takes targets itself. */
  readonly ruleId: string | undefined;
  readonly entry: () => EntryView;
}

/** The targets of one listener or rule: one `tencentcloud_clb_attachment`, which owns all of them. */
export class Targets {
  private pool?: BackendPool;
  private readonly declaration: Declaration;

  public constructor(
    private readonly scope: Construct,
    private readonly place: TargetPlace,
  ) {
    this.declaration = Declaration.here(new.target);
  }

  /** Whether a pool was bound. */
  public get bound(): boolean {
    return this.pool !== undefined;
  }

  /** Registers the members of a pool; the first binding wins, the rule `single-owner` refuses a second. */
  public bind(pool: BackendPool): void {
    if (this.pool !== undefined) return;
    this.pool = pool;
    const { loadBalancer, listenerId, ruleId } = this.place;
    new ClbAttachment(this.scope, "Attachment", {
      provider: loadBalancer._provider,
      clbId: loadBalancer.loadBalancerId,
      listenerId,
      ruleId,
      targets: Lazy.anyValue({ produce: () => pool._members.map(target) }),
    });
    Registry.of(this.scope).addGroup(this.scope, () => this.view(pool));
  }

  private view(pool: BackendPool) {
    const entry = this.place.entry();
    return {
      construct: this.scope,
      label: entry.label,
      declaration: this.declaration,
      capability: TENCENTCLOUD_CLB_ATTACHMENT,
      loadBalancer: this.place.loadBalancer._view(),
      created: true,
      members: memberViews(pool),
      parked: pool.parked,
      entries: [entry],
    };
  }
}

/** A CVM by its id, whatever else by its address. Kinds that Tencent lacks are refused by rule. */
function target({ backend, port, weight }: PoolMember): unknown {
  const byId = (instanceId: string) => ({ instance_id: instanceId, port, weight });
  const byAddress = (address: string | undefined) => ({ eni_ip: canonicalAddress(address), port, weight });
  return backend._match<unknown>({
    instance: (instanceId) => byId(instanceId),
    networkInterface: (_, serverIp) => byAddress(serverIp),
    containerGroup: (_, serverIp) => byAddress(serverIp),
    ip: (address) => byAddress(address),
    cloudFunction: () => byAddress(undefined),
  });
}
