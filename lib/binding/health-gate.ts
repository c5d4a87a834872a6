import { GateCommand } from "../app/gate-command";
import { Lazy, Token } from "cdktf";
import type { BackendPool } from "../app/backend-pool";
import { Declaration } from "../values/declaration";
import { NO_MEMBERS } from "../cloud/member";
import { canonicalAddress } from "../values/ip-address";
import { carry, Fault, takeGiven } from "../app/shapes/take";
import { isUnknown } from "../values/unknown";
import { PoolMember } from "../app/pool-member";

/** How long a health gate waits, and for how many. */
export interface HealthGateOptions {
  /**
   * Seconds after which the apply fails when the backends are not healthy, answers that do not come included. 0 or
   * more; with 0 they are asked about once.
   *
   * @default 300
   */
  readonly timeoutSeconds?: number;

  /**
   * Seconds between two questions. 0.1 or more.
   *
   * @default 5
   */
  readonly intervalSeconds?: number;

  /**
   * Percent of the pool's backends that must be healthy, those that were there before included. 1 to 100. Below 100 a
   * backend that is ill for other reasons does not hold up an edit.
   *
   * @default 100
   */
  readonly atLeastPercent?: number;

  /**
   * The command of this package, as the machine that applies can run it. It is run in the folder of the synthesized
   * stack.
   *
   * @default "npx --no-install cdktf-lb"
   */
  readonly command?: string;
}

/** Settings of a gate that asks the cloud. */
export interface CloudGateOptions extends HealthGateOptions {
  /**
   * Region of the load balancer, for example `cn-hangzhou` or `ap-guangzhou`.
   *
   * @default - `ALICLOUD_REGION` or `TENCENTCLOUD_REGION` of the environment in which the apply runs
   */
  readonly region?: string;
}

/** Settings of a gate that connects to the backends. */
export interface TcpGateOptions extends HealthGateOptions {
  /**
   * Where the machine that applies reaches backends whose address is not in the declaration, by backend id. Backends
   * with a `serverIp` and `Backend.ip` need none.
   *
   * @default - none
   */
  readonly addresses?: { [backendId: string]: string };
}

/** Settings of a gate that sends an HTTP request to each backend. */
export interface HttpGateOptions extends TcpGateOptions {
  /**
   * What is asked for. Answers with a status from 200 to 399 are healthy.
   *
   * @default "/"
   */
  readonly path?: string;

  /**
   * The `Host` header.
   *
   * @default - address and port of the backend
   */
  readonly host?: string;

  /**
   * Whether to speak HTTPS. The certificate is not checked, as load balancers do not check it.
   *
   * @default false
   */
  readonly tls?: boolean;
}

/**
 * Lets an edit wait inside the apply until the new backends are healthy, before the old ones leave. When they are not
 * in time the apply fails, the old backends stay in service, and the next apply waits again.
 *
 * It runs `cdktf-lb wait-healthy` on the machine that applies. Weight 0 is never waited for. Where a binding has no
 * step that could wait, the rule `health-gate` says so; `cdktf-lb rollout` waits between its stages there.
 */
export class HealthGate {
  /**
   * Asks the cloud, whose health check is what counts: NLB and Tencent target groups. Credentials come from the
   * environment of the apply only.
   *
   * Not for groups that are replaced (`ALB_IMMUTABLE_GROUP`, `VSERVER_IMMUTABLE`): nobody checks the servers of a new
   * group before a listener uses it, so the cloud could never say that they are healthy. Probe them instead.
   */
  public static cloud(options: CloudGateOptions = {}): HealthGate {
    return made("CloudGateOptions", options, HealthGate.cloud, (given: CloudGateOptions) => {
      return new HealthGate("cloud", given, { REGION: given.region });
    });
  }

  /** Connects to the port of each backend from the machine that applies, which must reach them. */
  public static tcp(options: TcpGateOptions = {}): HealthGate {
    return made("TcpGateOptions", options, HealthGate.tcp, (given: TcpGateOptions) => {
      return new HealthGate("tcp", given, {}, given.addresses);
    });
  }

  /** Sends a request to each backend from the machine that applies, which must reach them. */
  public static http(options: HttpGateOptions = {}): HealthGate {
    return made("HttpGateOptions", options, HealthGate.http, (given: HttpGateOptions) => {
      const { path, host, tls = false, addresses } = given;
      return new HealthGate(tls ? "https" : "http", given, { PATH: path, HOST: host }, addresses);
    });
  }

  private readonly addresses: ReadonlyMap<string, string>;

  private constructor(
    /** @internal */
    public readonly _how: "cloud" | "tcp" | "http" | "https",
    /** @internal */
    public readonly _options: HealthGateOptions,
    private readonly settings: { readonly [name: string]: string | undefined },
    addresses: { readonly [backendId: string]: string } = {},
  ) {
    this.addresses = new Map(Object.entries(addresses));
  }

  /**
   * The address at which a probe finds a backend.
   *
   * @internal
   */
  public _addressOf({ id, backend }: PoolMember): string | undefined {
    return this.addresses.get(id) ?? canonicalAddress(backend._addressAt("required"));
  }

  /**
   * What the engine runs. Everything goes through the environment, so that no value is read by a shell.
   *
   * @internal
   */
  public _command(place: GatePlace, pool: BackendPool): GateCommand {
    const { timeoutSeconds, intervalSeconds, atLeastPercent, command = "npx --no-install cdktf-lb" } = this._options;
    const cloud = this._how === "cloud";
    const values: { readonly [name: string]: string | number | undefined } = {
      FAMILY: cloud ? place.family : this._how,
      LOAD_BALANCER_ID: cloud ? place.loadBalancerId : undefined,
      SERVER_GROUP_ID: cloud ? place.serverGroupId : undefined,
      MEMBERS: Lazy.stringValue({ produce: () => this.members(place, pool) }),
      TIMEOUT: timeoutSeconds,
      INTERVAL: intervalSeconds,
      AT_LEAST: atLeastPercent,
      ...this.settings,
    };
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    const environment = given.map(([name, value]) => [`CDKTF_LB_${name}`, text(value as string | number)]);
    return { command: `${command} wait-healthy`, environment: Object.fromEntries(environment) };
  }

  private members(place: GatePlace, pool: BackendPool): string {
    const nameOf = (member: PoolMember) => (this._how === "cloud" ? place.nameOf(member) : this._addressOf(member));
    const members = pool._members
      .filter(({ weight }) => isUnknown(weight) || weight > 0)
      .map((member) => (member.port === undefined ? nameOf(member) : `${nameOf(member)}:${text(member.port)}`))
      .sort();
    return members.length === 0 ? NO_MEMBERS : members.join(",");
  }
}

/**
 * Where the cloud is asked.
 *
 * @internal
 */
export interface GatePlace {
  /** As `cdktf-lb wait-healthy` knows it. */
  readonly family: string;
  readonly loadBalancerId: string;
  readonly serverGroupId: string;
  /** How the cloud's answer names a backend: its id or its private IP. */
  readonly nameOf: (member: PoolMember) => string | undefined;
}

/** The step of an apply that can wait: before old members leave a group, or before listeners switch to a new group. */
type GateStep = "barrier" | "switch";

/**
 * A gate on its way from the binding to the step that waits; what no step takes is refused by rule.
 *
 * @internal
 */
export class GateRequest {
  private step?: GateStep;

  public constructor(
    public readonly gate: HealthGate,
    private readonly pools: readonly BackendPool[],
  ) {}

  /** Which step waits; undefined where there is none. */
  public get takenBy(): GateStep | undefined {
    return this.step;
  }

  /** Said by the step that will wait. */
  public take(step: GateStep, place: GatePlace, pool: BackendPool): GateCommand {
    this.step = step;
    return this.gate._command(place, pool);
  }

  /** Whether the cloud is asked. */
  public get asksCloud(): boolean {
    return this.gate._how === "cloud";
  }

  /** How long it waits and for how many. */
  public get waits(): HealthGateOptions {
    return this.gate._options;
  }

  /** Ids of the backends that a probe could not find. */
  public get unreachable(): string[] {
    if (this.asksCloud) return [];
    const members = this.pools.flatMap((pool) => pool._members);
    return members.filter((member) => this.gate._addressOf(member) === undefined).map(({ id }) => id);
  }
}

/** A gate that tells of what was wrong with its settings where a binding uses it. */
function made<T extends object>(settings: string, given: T, below: object, make: (given: T) => HealthGate): HealthGate {
  const faults: Fault[] = [];
  const gate = make(takeGiven(settings, given, faults) as T);
  carry(gate, faults, Declaration.here(below));
  return gate;
}

function text(value: string | number): string {
  return isUnknown(value) ? Token.asString(value) : String(value);
}
