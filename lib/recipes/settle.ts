import { DataResource, IResolvable, LocalExecProvisioner, Token } from "cdktf";
import { Construct } from "constructs";
import { GateCommand } from "../app/gate-command";
import { isUnknown } from "../values/unknown";

/** What stands between new members being attached and old ones leaving. */
export interface Settling {
  /** Whole seconds; runs `sleep` on the machine that applies. 0 emits no wait. */
  readonly settleSeconds?: number;
  /** Run after that; when it fails, the apply stops here. */
  readonly gate?: GateCommand;
}

/**
 * A resource that exists only when new members had their time, and the health gate found them healthy. It is replaced,
 * not updated, whenever `trigger` changes, since provisioners run at creation only; one that failed is made again by
 * the next apply.
 *
 * @returns undefined where there is nothing to wait for
 */
export function settle(
  scope: Construct,
  id: string,
  trigger: { [key: string]: string | IResolvable },
  settling: Settling,
): DataResource | undefined {
  const provisioners = stepsOf(settling);
  if (provisioners.length === 0) return undefined;
  return new DataResource(scope, id, { triggersReplace: trigger as { [key: string]: string }, provisioners });
}

/** Puts more steps behind those that a resource of `settle` has. */
export function addSteps(settled: DataResource, settling: Settling): void {
  settled.provisioners = [...(settled.provisioners ?? []), ...stepsOf(settling)];
}

const SECONDS = "CDKTF_LB_SETTLE_SECONDS";

function stepsOf({ settleSeconds, gate }: Settling): LocalExecProvisioner[] {
  const provisioners: LocalExecProvisioner[] = [];
  if (settleSeconds !== undefined && settleSeconds !== 0) {
    // In the environment, so that no value, also of a variable, is ever read by the shell.
    const environment = { [SECONDS]: isUnknown(settleSeconds) ? Token.asString(settleSeconds) : String(settleSeconds) };
    provisioners.push({ type: "local-exec", command: `sleep "$${SECONDS}"`, environment });
  }
  if (gate !== undefined) provisioners.push({ type: "local-exec", ...gate });
  return provisioners;
}
