import { Command, InvalidArgumentError, Option } from "commander";
import { CloudError } from "../../cloud/call";
import { Member, NO_MEMBERS, parseMembers } from "../../cloud/member";
import { FAMILIES } from "../../families";
import { healthOf, PROBES } from "../../families/health";
import { HealthService, PlaceOptions } from "../../families/health-service";
import { summary, waitUntilHealthy, WaitResult } from "../../cloud/wait";
import { ExitCode, UserError } from "../exit";
import { GATE } from "../../facts/common";
import { intervalOption } from "../interval-option";
import { numberArgument } from "../number-argument";
import { printable } from "../../values/printable";
import { tell } from "../tell";

interface WaitOptions extends PlaceOptions {
  readonly family: string;
  readonly members: string;
  readonly timeout: number;
  readonly interval: number;
  readonly atLeast: number;
}

const HELP = `
Credentials: TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY, of the
environment. Every option can stand there too: --server-group-id as CDKTF_LB_SERVER_GROUP_ID.

An answer that does not hold what was asked for is none: it is asked again until the time is over.

Exit status: 0 healthy, or nothing sends traffic to them; 1 not healthy in time; 2 wrong usage, or refused by the cloud.`;

/** `cdktf-lb wait-healthy`: what a health gate runs before old members leave. */
export function addWaitHealthy(program: Command, done: (code: ExitCode) => void): void {
  const services = healthOf(FAMILIES);
  program
    .command("wait-healthy")
    .summary("wait until servers are healthy")
    .description("Wait until servers behind a load balancer are healthy, as the cloud or a probe sees them.")
    .addOption(
      option("--family <family>", "who is asked, and where")
        .choices(services.map(({ family }) => family))
        .makeOptionMandatory(),
    )
    .addOption(
      option("--members <list>", `servers and ports: i-1:8080,10.0.0.1:80; or ${NO_MEMBERS}`).makeOptionMandatory(),
    )
    .addOption(option("--load-balancer-id <id>", "the load balancer"))
    .addOption(option("--listener-id <id>", "the listener (Tencent)"))
    .addOption(option("--rule-id <id>", "the rule of the listener (Tencent)"))
    .addOption(
      option("--listener-port <port>", "the port that clients connect to (Alibaba CLB)").argParser(numberArgument(1)),
    )
    .addOption(option("--server-group-id <id>", "the server group or target group"))
    .addOption(option("--region <region>", "for example ap-guangzhou or cn-hangzhou"))
    .addOption(option("--path <path>", "what an HTTP probe asks for").argParser(requestPath).default("/"))
    .addOption(option("--host <name>", "the Host header of an HTTP probe").argParser(hostName))
    .addOption(
      option("--timeout <seconds>", "how long to wait, answers that do not come included; 0 asks once")
        .argParser(numberArgument(GATE.timeoutSeconds.min))
        .default(300),
    )
    .addOption(fromEnvironment(intervalOption()))
    .addOption(
      option("--at-least <percent>", "how many must be healthy")
        .argParser(numberArgument(GATE.atLeastPercent.min, GATE.atLeastPercent.max))
        .default(100),
    )
    .addHelpText("after", `\nFamilies:\n${familiesText(services)}\n${HELP}`)
    .action(async (options: WaitOptions) => done(await wait(options, services)));
}

function requestPath(text: string): string {
  if (!/^\/[\u0021-\u007e]*$/.test(text)) throw new InvalidArgumentError("Begin it with /, and write blanks as %20.");
  return text;
}

function hostName(text: string): string {
  if (!/^[\u0021-\u007e]+$/.test(text)) throw new InvalidArgumentError("Give a host name, without blanks.");
  return text;
}

async function wait(options: WaitOptions, services: readonly HealthService[]): Promise<ExitCode> {
  const members = parseMembers(options.members);
  if (members === undefined) {
    const form = `server and port, such as i-1:8080, separated by commas, or ${NO_MEMBERS}`;
    throw new UserError(`cannot read the members ${JSON.stringify(options.members)}: write ${form}`);
  }
  const portless = members.find(({ port }) => port === undefined);
  const service = services.find(({ family }) => family === options.family)!;
  if (PROBES.includes(service) && portless !== undefined) {
    throw new UserError(`member ${portless.server} has no port, which a probe needs; write ${portless.server}:8080`);
  }
  const result = await asked(members, service, options);
  const text = summary(members, result);
  if (result.healthy) {
    process.stdout.write(`${printable(text)}\n`);
    return ExitCode.FINE;
  }
  tell(`not healthy after ${options.timeout} s: ${text}`);
  return ExitCode.FINDINGS;
}

/** What the cloud refuses is for the user to mend. */
async function asked(members: readonly Member[], service: HealthService, options: WaitOptions): Promise<WaitResult> {
  try {
    return await waitUntilHealthy(service.source(options, process.env), members, {
      timeoutMs: options.timeout * 1000,
      intervalMs: options.interval * 1000,
      atLeast: options.atLeast,
    });
  } catch (error) {
    throw error instanceof CloudError ? new UserError(error.message) : error;
  }
}

/** Those that need the same stand in one line. */
function familiesText(services: readonly HealthService[]): string {
  const rows = [...new Set(services.map(({ needs }) => needs))].map((needs) => ({
    needs,
    families: services.flatMap((one) => (one.needs === needs ? one.family : [])).join(", "),
  }));
  const width = Math.max(...rows.map(({ families }) => families.length));
  return rows.map(({ families, needs }) => `  ${families.padEnd(width)} ${needs}`).join("\n");
}

/** `--server-group-id` may come from CDKTF_LB_SERVER_GROUP_ID: so the engine passes values that it knows only then. */
function option(flags: string, description: string): Option {
  return fromEnvironment(new Option(flags, description));
}

function fromEnvironment(option: Option): Option {
  return option.env(`CDKTF_LB_${option.name().toUpperCase().replace(/-/g, "_")}`);
}
