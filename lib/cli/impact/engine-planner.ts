import { basename, resolve } from "node:path";
import { plannedImpact } from "../../rollout/engine-plan";
import { engineRun } from "../../rollout/engine-run";
import { ScratchFolder } from "../../rollout/scratch-folder";
import { UserError } from "../exit";
import { tell } from "../tell";
import { noPlan, Planner, programName } from "./planner";

const ENGINES = ["terraform", "tofu"];

/** `terraform plan` and `tofu plan` of a folder that is initialized. */
export const ENGINE_PLANNER: Planner = {
  example: '"terraform plan"',
  knows: ([program]) => ENGINES.includes(programName(program)),
  async plan([engine, ...words], operations) {
    const at = words.indexOf("plan");
    if (at < 0) throw noPlan([engine, ...words], engine);
    const [before, after] = [words.slice(0, at), words.slice(at + 1)];
    const kept = after.find((word) => /^--?(out|json|destroy-out)\b/.test(word));
    if (kept !== undefined) {
      throw new UserError(`cannot plan with ${kept}: leave it out; or write the plan yourself, and hand over its JSON`);
    }
    const scratch = ScratchFolder.open();
    try {
      tell(`${engine} plan`);
      const report = await plannedImpact(
        {
          name: `${engine} plan`,
          file: scratch.file("plan.out"),
          planArguments: after.filter((word) => !/^--?(detailed-exitcode|input=\w+|no-color)$/.test(word)),
          engine: (...args) => {
            const command = [engine, ...before, ...args];
            return engineRun(command.join(" ").replace(/ -out=.*/, ""), { command });
          },
        },
        operations,
      );
      return [{ name: basename(resolve()), report }];
    } finally {
      scratch.remove();
    }
  },
};
