import { ClbAttachment } from "@cdktf/provider-tencentcloud/lib/clb-attachment";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendKind } from "../../../app/backend";
import { BackendPool } from "../../../app/backend-pool";
import { Capability } from "../../../facts";
import { TENCENTCLOUD_AS_FORWARD } from "../as/facts";
import { TENCENTCLOUD_CLB_ATTACHMENT } from "./facts/members";
import { TENCENTCLOUD_FUNCTION } from "../function/facts";
import { Declaration } from "../../../values/declaration";
import { lateBlocks } from "../../../values/late";
import { isSingle, writeEach } from "../../../app/each-block";
import { waitFor } from "../../../recipes/wait-for";
import { Registry } from "../../../app/registry";
import { keepRecord, stagedMembers } from "../../../recipes/kept-members";
import { Block } from "../../../recipes/stage-file";
import { GroupView } from "../../../app/app-view";
import { EntryView } from "../../../app/entry-view";
import { memberViews } from "../../../app/member-views";
import { PoolMember } from "../../../app/pool-member";
import { withoutCallStacks } from "../../../values/without-call-stacks";
import { bindFunction } from "../function/function-targets";
import { addressOf } from "../address";
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

/**
 * The targets of one listener or rule: servers in one `tencentcloud_clb_attachment`, which owns all of them, a cloud
 * function, or the servers of a scaling group.
 */
export class Targets {
  private pool?: BackendPool;
  private servers?: TerraformResource;
  private cloudFunction?: TerraformResource;
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
    if (pool.source === undefined) pool._follow((member) => this.add(member, pool));
    else {
      const { loadBalancerId } = loadBalancer;
      pool.source._filler.tencentcloudClb?.({ pool, loadBalancerId, listenerId, ruleId });
    }
    Registry.of(this.scope).addGroup(this.scope, () => this.view(pool));
  }

  private add(member: PoolMember, pool: BackendPool): void {
    const addServer = () => (this.servers ??= this.ready(this.attach(pool)));
    member.backend._match<TerraformResource>({
      instance: addServer,
      networkInterface: addServer,
      containerGroup: addServer,
      ip: addServer,
      cloudFunction: (_, version) =>
        (this.cloudFunction ??= this.ready(bindFunction(this.scope, this.place, member, version))),
    });
  }

  private attach(pool: BackendPool): TerraformResource {
    const { loadBalancer, listenerId, ruleId } = this.place;
    const single = () => pool._members.filter(isServer).filter(isSingle).map(target);
    const attachment: ClbAttachment = withoutCallStacks(
      () =>
        new ClbAttachment(this.scope, "Attachment", {
          provider: loadBalancer._provider,
          clbId: loadBalancer.loadBalancerId,
          listenerId,
          ruleId,
          targets: lateBlocks(() => stagedMembers(attachment, single())),
        }),
    );
    keepRecord(attachment);
    writeEach(attachment, "targets", pool, target);
    return attachment;
  }

  /** Lets targets wait for what the load balancer needs to reach them. */
  private ready(resource: TerraformResource): TerraformResource {
    this.place.loadBalancer._prerequisites.forEach((prerequisite) => waitFor(resource, prerequisite));
    Registry.of(this.scope).carriers.ofGroup(this.scope, resource);
    return resource;
  }

  private view(pool: BackendPool): GroupView {
    const entry = this.place.entry();
    const { source } = pool;
    return {
      construct: this.scope,
      label: entry.label,
      declaration: this.declaration,
      capability: capabilityOf(pool),
      loadBalancer: this.place.loadBalancer._view(),
      created: true,
      bound: source === undefined ? undefined : false,
      scaled: source && (source._filler.tencentcloudClb === undefined ? "impossible" : "filled"),
      filledFrom: source && pool,
      members: memberViews(pool._members),
      parked: pool.parked,
      entries: [entry],
    };
  }
}

/** Functions beside servers are judged as servers, so that the rules about kinds refuse them. */
function capabilityOf({ source, _members: members }: BackendPool): Capability {
  if (source !== undefined) return TENCENTCLOUD_AS_FORWARD;
  return members.length > 0 && !members.some(isServer) ? TENCENTCLOUD_FUNCTION : TENCENTCLOUD_CLB_ATTACHMENT;
}

function isServer({ backend }: PoolMember): boolean {
  return backend.kind !== BackendKind.FUNCTION;
}

/** A CVM by its id, whatever else by its address. Kinds that Tencent lacks are refused by rule. */
function target({ backend, port, weight }: PoolMember): Block {
  const byId = (instanceId: string) => ({ instance_id: instanceId, port, weight });
  const byAddress = () => ({ eni_ip: addressOf(backend), port, weight });
  return backend._match<Block>({
    instance: (instanceId) => byId(instanceId),
    networkInterface: byAddress,
    containerGroup: byAddress,
    ip: byAddress,
    cloudFunction: byAddress,
  });
}
