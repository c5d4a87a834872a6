import { ClbTargetGroupInstanceAttachment } from "@cdktf/provider-tencentcloud/lib/clb-target-group-instance-attachment";
import { TerraformProvider, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool } from "../../backend-pool";
import { GateRequest } from "../../health-gate";
import { late } from "../../late";
import { Barrier } from "../../recipes/barrier";
import { Chain } from "../../recipes/chain";
import { ofMember } from "../../recipes/member-resource";
import { ServingFirst } from "../../recipes/serving-first";
import { SplitMoves } from "../../recipes/split-moves";
import { Registry } from "../../registry";
import { PoolMember } from "../../view/pool-member";
import { withoutCallStacks } from "../../without-call-stacks";
import { addressOf } from "../address";

/** What the backends of a group need to know of it. */
export interface BackendsOptions {
  readonly provider: TerraformProvider | undefined;
  readonly targetGroupId: string;
  /** Seconds before backends that left are taken out. */
  readonly settleSeconds: number | undefined;
  readonly pool: BackendPool;
  /** What must find those that came healthy before. */
  readonly healthGate: GateRequest | undefined;
  readonly loadBalancerId: string;
}

/**
 * The backends of a target group: one attachment each, registered one after another, and those that leave wait for
 * those that come (docs/decisions/target-group-chain.md).
 */
export class Backends extends Construct {
  private readonly chain = new Chain();
  private readonly barrier: Barrier;

  public constructor(
    private readonly group: Construct,
    id: string,
    private readonly options: BackendsOptions,
  ) {
    super(group, id);
    // Its name stands beside those of the backends, which are the user's choice.
    const { settleSeconds, healthGate, loadBalancerId, targetGroupId: serverGroupId, pool } = options;
    const nameOf = ({ backend }: PoolMember) => addressOf(backend);
    const place = { family: "tencentcloud-target-group", loadBalancerId, serverGroupId, nameOf };
    this.barrier = new Barrier(group, "Barrier", {
      settleSeconds,
      gate: healthGate?.take("barrier", place, pool),
    });
    new SplitMoves(group, this, pool);
    pool._follow((member) => this.add(member));
    ServingFirst.within(this, (isIdle) => {
      const idle = new Set(pool._members.filter(isIdle).map(({ id: memberId }) => memberId));
      this.chain.putLast((key) => idle.has(key));
    });
  }

  /** What waits for all registrations. */
  public get done(): TerraformResource {
    return this.barrier.resource;
  }

  private add(member: PoolMember): void {
    const attachment = withoutCallStacks(() => this.attach(member));
    Registry.of(this).carriers.ofMember(this.group, member, attachment);
    this.chain.add(member.id, attachment);
    this.barrier.guard(attachment);
  }

  private attach(member: PoolMember): ClbTargetGroupInstanceAttachment {
    const attachment = new ClbTargetGroupInstanceAttachment(this, member.id, {
      provider: this.options.provider,
      targetGroupId: this.options.targetGroupId,
      bindIp: addressOf(member.backend) ?? "",
      port: late(() => member.port),
      weight: late(() => member.weight),
    });
    return ofMember(attachment, member);
  }
}
