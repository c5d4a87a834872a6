import type { BackendPool, IBackendPool } from "../app/backend-pool";
import { planStages, StageMember, StageName } from "./stages";
import { receivedArgument } from "../app/received";
import { identityOf } from "../values/unknown";

/** Settings of a `StagedEdit`. */
export interface StagedEditOptions {
  /**
   * Whether backends that leave stay at weight 0 for one deployment, so that their connections can end. Of no use with
   * `ALB_IN_PLACE` and `VSERVER_ATTACHMENTS`, where another weight takes a server out and back.
   *
   * @default false
   */
  readonly drain?: boolean;
}

/** One deployment of a staged edit. */
export interface EditStage {
  /** `deploy` where one is enough, else `expand`, `drain`, `contract`. */
  readonly name: string;
  /** Who is in service when it is done: server, port and weight, such as `i-1:8080 weight 100`. */
  readonly members: string[];
}

/**
 * The deployments that lead from one declaration of a pool to another without a moment in which fewer backends take
 * traffic than before or after, for members that one resource changes all at once. `cdktf-lb rollout` runs them.
 */
export class StagedEdit {
  /**
   * Compares two declarations. They may stand in different apps.
   *
   * @param before the pool as it is deployed
   * @param after the pool as it shall be
   */
  public static between(before: IBackendPool, after: IBackendPool, options: StagedEditOptions = {}): StagedEdit {
    const { between } = StagedEdit;
    const pool = (name: string, given: IBackendPool) =>
      receivedArgument("StagedEdit", name, "IBackendPool", given, between) as BackendPool;
    const members = [pool("before", before), pool("after", after)].map(membersOf);
    const { drain = false } = receivedArgument("StagedEdit", "options", "StagedEditOptions", options, between);
    const planned = planStages(members[0], members[1], { drain });
    // Without a limit there is always room.
    const stages = planned!.map(({ name, declared, kept }) => ({ name, members: [...declared, ...kept].map(text) }));
    return new StagedEdit(stages);
  }

  /** The deployments, in order; the last one is the declaration that shall be. */
  public readonly stages: EditStage[];

  private constructor(stages: EditStage[]) {
    this.stages = stages;
  }

  /** What to deploy when, as text. */
  public render(): string {
    const { length } = this.stages;
    const lines = this.stages.map(({ name, members }, at) => {
      const service = members.join(", ") || "nobody";
      return `stage ${at + 1} of ${length}, ${SAYS[name as StageName]}: ${service}`;
    });
    return `${lines.join("\n")}\n`;
  }
}

const SAYS: { readonly [name in StageName]: string } = {
  deploy: "deploy",
  expand: "expand, then wait until the new ones are healthy",
  drain: "drain, then wait until connections have ended",
  release: "release",
  contract: "contract",
};

function membersOf(pool: BackendPool): StageMember[] {
  return pool._members.map(({ backend: { serverId, serverIp }, port, weight }) => ({
    key: [serverId, serverIp === serverId ? undefined : serverIp, port]
      .filter((part) => part !== undefined)
      .map(identityOf)
      .join(":"),
    weight,
  }));
}

function text({ key, weight }: StageMember): string {
  return `${key} weight ${identityOf(weight)}`;
}
