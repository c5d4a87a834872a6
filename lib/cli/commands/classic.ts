import { Command, Option } from "commander";
import { TENCENTCLOUD_CLASSIC } from "../../families/tencentcloud/classic/facts";
import { printable } from "../../values/printable";
import { CloudError } from "../../cloud/call";
import { settingsFrom, TencentApi } from "../../cloud/tencentcloud";
import { bindClassic, ClassicTarget, unbindClassic } from "../../families/tencentcloud/classic/classic-targets";
import { ExitCode, UserError } from "../exit";

interface ClassicOptions {
  readonly loadBalancerId: string;
  readonly targets: string;
  readonly region?: string;
}

const CREDENTIALS = "\nCredentials: TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY of the environment.";

/** `cdktf-lb classic-bind`: what `ClassicBinding` runs when backends come. */
export function addClassicBind(program: Command, done: (code: ExitCode) => void): void {
  const summary = "bind instances to a classic load balancer of Tencent Cloud";
  classic(program, "classic-bind", summary, done, bindClassic);
}

/** `cdktf-lb classic-unbind`: what `ClassicBinding` runs when backends go. */
export function addClassicUnbind(program: Command, done: (code: ExitCode) => void): void {
  const summary = "unbind instances from a classic load balancer of Tencent Cloud";
  classic(program, "classic-unbind", summary, done, (api, loadBalancerId, targets) => {
    const ids = targets.map(({ instanceId }) => instanceId);
    return unbindClassic(api, loadBalancerId, ids);
  });
}

function classic(
  program: Command,
  name: string,
  summary: string,
  done: (code: ExitCode) => void,
  work: (api: TencentApi, loadBalancerId: string, targets: readonly ClassicTarget[]) => Promise<string[]>,
): void {
  program
    .command(name)
    .summary(summary)
    .description(`${summary[0].toUpperCase()}${summary.slice(1)}. Running it again changes nothing.`)
    .addOption(required("--load-balancer-id <id>", "the load balancer (lb-...)", "CDKTF_LB_LOAD_BALANCER_ID"))
    .addOption(required("--targets <list>", "instances and weights: ins-1=10,ins-2=20", "CDKTF_LB_TARGETS"))
    .addOption(new Option("--region <region>", "for example ap-guangzhou").env("CDKTF_LB_REGION"))
    .addHelpText("after", CREDENTIALS)
    .action(async (options: ClassicOptions) => {
      const { loadBalancerId, region = process.env.TENCENTCLOUD_REGION } = options;
      const targets = targetsOf(options.targets);
      const changed = await calling(() =>
        work(new TencentApi(settingsFrom(process.env, region)), loadBalancerId, targets),
      );
      process.stdout.write(`${printable(`${name} ${loadBalancerId}: ${changed.join(", ") || "nothing to do"}`)}\n`);
      done(ExitCode.FINE);
    });
}

function required(flags: string, description: string, env: string): Option {
  return new Option(flags, description).env(env).makeOptionMandatory();
}

/** What the cloud refuses is for the user to mend. */
async function calling<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof CloudError ? new UserError(error.message) : error;
  }
}

function targetsOf(list: string): ClassicTarget[] {
  return list.split(",").map((text) => {
    const [instanceId, weight, ...rest] = text.trim().split("=");
    const { min, max } = TENCENTCLOUD_CLASSIC.weight;
    const value = Number(weight);
    const fits = Number.isInteger(value) && value >= min && value <= max && weight !== "";
    if (!/^ins-\w+$/.test(instanceId) || !fits || rest.length > 0) {
      const form = `an instance id, = and a weight from ${min} to ${max}, such as ins-1=10`;
      throw new UserError(`cannot read the target ${JSON.stringify(text)}: write ${form}`);
    }
    return { instanceId, weight: value };
  });
}
