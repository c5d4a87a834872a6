import { ClbTargetGroupInstanceAttachment } from "@cdktf/provider-tencentcloud/lib/clb-target-group-instance-attachment";
import { TerraformProvider, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool } from "../../../app/backend-pool";
import { GateRequest } from "../../../binding/health-gate";
import { GateCommand } from "../../../app/gate-command";
import { late } from "../../../values/late";
import { AttachedMembers } from "../../../recipes/attached-members";
import { Barrier } from "../../../recipes/barrier";
import { Chain } from "../../../recipes/chain";
import { ServingFirst } from "../../../recipes/serving-first";
import { SplitMoves } from "../../../recipes/split-moves";
import { waitFor } from "../../../recipes/wait-for";
import { Registry } from "../../../app/registry";
import { PoolMember } from "../../../app/pool-member";
import { addressOf } from "../address";

/** What all constructs that name one target group change there, and in which order. */
export class TargetGroupChanges {
  public readonly pools = new Set<BackendPool>();
  public readonly chain = new Chain();
  /** Those of the chain. */
  public readonly attachments = new Set<TerraformResource>();
  private readonly members = new Map<TerraformResource, PoolMember>();
  private readonly associations: TerraformResource[] = [];
  private readonly barriers: TerraformResource[] = [];

  public come(member: PoolMember, resource: TerraformResource): void {
    this.chain.add(`${member.id} ${member.pool.node.path}`, resource);
    this.members.set(resource, member);
  }

  public go(resource: TerraformResource): void {
    this.chain.remove(resource);
    this.members.delete(resource);
  }

  public putLast(isIdle: (member: PoolMember) => boolean): void {
    this.chain.putLast((resource) => isIdle(this.members.get(resource)!));
  }

  /** Something sends to the group, or will when all backends are there. */
  public associate(association: TerraformResource): void {
    this.associations.push(association);
    this.barriers.forEach((barrier) => waitFor(association, barrier));
  }

  public fill(barrier: TerraformResource): void {
    this.barriers.push(barrier);
    this.associations.forEach((association) => waitFor(association, barrier));
  }
}

/** What the backends of a group need to know of it. */
export interface BackendsOptions {
  readonly provider: TerraformProvider | undefined;
  readonly targetGroupId: string;
  /** Seconds before backends that left are taken out. */
  readonly settleSeconds: number | undefined;
  readonly loadBalancerId: string;
  readonly changes: TargetGroupChanges;
}

/**
 * The backends of a target group: one attachment each, registered one after another, and those that leave wait for
 * those that come (docs/decisions/target-group-chain.md).
 */
export class Backends {
  private readonly attached: AttachedMembers;
  private readonly barrier: Barrier;

  public constructor(
    private readonly group: Construct,
    id: string,
    private readonly options: BackendsOptions,
  ) {
    const { changes, settleSeconds } = options;
    this.attached = new AttachedMembers(group, id, {
      make: (scope, memberId, member) => this.attach(scope, memberId, member),
      come: (member, resource) => this.come(member, resource),
      go: (_, resource) => {
        changes.go(resource);
        this.barrier.release(resource);
      },
    });
    // Its name stands beside those of the backends, which are the user's choice.
    this.barrier = new Barrier(group, "Barrier", { settleSeconds }, changes.attachments);
    new SplitMoves(group, this.attached);
    ServingFirst.within(this.attached, (isIdle) => changes.putLast(isIdle));
    changes.fill(this.barrier.resource);
  }

  /** Registers the backends of a pool. */
  public add(pool: BackendPool, healthGate: GateRequest | undefined): void {
    this.barrier.settle({ gate: this.commandOf(pool, healthGate) });
    this.attached.add(pool);
  }

  /** What must find those that came healthy before others leave. */
  private commandOf(pool: BackendPool, healthGate: GateRequest | undefined): GateCommand | undefined {
    const { loadBalancerId, targetGroupId: serverGroupId } = this.options;
    const nameOf = ({ backend }: PoolMember) => addressOf(backend);
    const place = { family: "tencentcloud-target-group", loadBalancerId, serverGroupId, nameOf };
    return healthGate?.take("barrier", place, pool);
  }

  private come(member: PoolMember, attachment: TerraformResource): void {
    Registry.of(this.group).carriers.ofMember(this.group, member, attachment);
    this.options.changes.come(member, attachment);
    this.barrier.guard(attachment);
  }

  private attach(scope: Construct, id: string, member: PoolMember): ClbTargetGroupInstanceAttachment {
    return new ClbTargetGroupInstanceAttachment(scope, id, {
      provider: this.options.provider,
      targetGroupId: this.options.targetGroupId,
      bindIp: addressOf(member.backend) ?? "",
      port: late(() => member.port),
      weight: late(() => member.weight),
    });
  }
}
