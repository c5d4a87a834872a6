import { spawn } from "node:child_process";
import { NO_ANSWER } from "../../../cloud/within";
import { RolloutError } from "../../rollout-error";
import { CheckKind, Measured, Moment } from "../check";

/** A program cannot be started, or ended by a signal: then it told nothing of the service. */
const NOT_STARTED = [126, 127];
const SHOWN = 200;

/** Runs a program without a shell: status 0 passes. It learns of the step by its environment. */
export const COMMAND: CheckKind = {
  name: "command",
  numbers: false,
  read(settings, env) {
    const words = settings.list("run");
    const [program, ...args] = words.map((word, at) => {
      if (typeof word === "string" || typeof word === "number") return String(word);
      throw new RolloutError(`${settings.at(`run[${at}]`)} is no text; write a program and its arguments`);
    });
    return { measure: (moment, signal) => ran(program, args, { ...env, ...variables(moment) }, signal) };
  },
};

function variables({ since, step }: Moment): NodeJS.ProcessEnv {
  return {
    CDKTF_LB_SINCE: new Date(since).toISOString(),
    ...(step === undefined ? {} : { CDKTF_LB_STEP: String(step) }),
  };
}

function ran(program: string, args: string[], env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Measured> {
  return new Promise((resolve) => {
    // With its children, which would otherwise go on after a time-out.
    const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    let output = "";
    const keep = (chunk: Buffer) => (output = (output + chunk.toString("utf8")).slice(-SHOWN));
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const end = () => child.pid !== undefined && killGroup(child.pid);
    signal.addEventListener("abort", end, { once: true });
    const done = (measured: Measured) => {
      signal.removeEventListener("abort", end);
      resolve(measured);
    };
    child.once("error", ({ message }) => done({ missing: message }));
    child.once("close", (code, killed) => {
      const said = output.trim().split("\n").pop() ?? "";
      const why = [`exit status ${code}`, said].filter((part) => part !== "").join(": ");
      if (code === null) done({ missing: signal.aborted ? NO_ANSWER : `ended by ${killed}` });
      else done(NOT_STARTED.includes(code) ? { missing: why } : { passed: code === 0, why });
    });
  });
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Ended meanwhile.
  }
}
