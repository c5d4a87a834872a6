import { STAGE_VARIABLE } from "../recipes/stage-file";
import { runQuietly } from "./program";
import { RolloutError } from "./rollout-error";

/** Synthesizes an app as a stage wants it; as it is declared where no file of a stage is named. */
export async function synthesizeApp(command: readonly string[], stageFile = ""): Promise<void> {
  const { code, output } = await runQuietly({ command, env: { [STAGE_VARIABLE]: stageFile } });
  if (code !== 0) throw new RolloutError(`${command.join(" ")} failed: ${output.trim()}`);
}
