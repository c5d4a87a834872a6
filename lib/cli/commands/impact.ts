import { Command } from "commander";
import { ExitCode } from "../exit";
import { CDKTF_PLANNER } from "../impact/cdktf-planner";
import { fillImpact } from "../impact/command";
import { ENGINE_PLANNER } from "../impact/engine-planner";

/** `cdktf-lb impact`: what a plan will do to traffic, and a gate on it. */
export function addImpact(program: Command, done: (code: ExitCode) => void): void {
  const command = program
    .command("impact")
    .summary("say what a plan will do to traffic")
    .description("Say what a plan will do to the traffic of load balancers, before it is applied.");
  fillImpact(command, done, [CDKTF_PLANNER, ENGINE_PLANNER]);
}
