import { ITerraformIterator, TerraformStack } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { Backend } from "./backend";
import { DEFAULT_WEIGHT } from "../facts";
import { Declaration } from "../values/declaration";
import { LoadBalancingError } from "../values/load-balancing-error";
import { IPoolSource } from "./pool-source";
import { constructId } from "./moved";
import { Registry } from "./registry";
import { received, tell } from "./received";
import { shapeOf } from "./shapes/shape";
import { Fault, take } from "./shapes/take";
import { holdsToken } from "../values/unknown";
import { PoolMember } from "./pool-member";

/** Id of the backend that stands for each element of a list. */
const EACH = "each";

/** CDKTF writes what it resolves into records, where this is no key. */
const NO_KEY = "__proto__";

/** What is no id: from JavaScript a number; a token of CDKTF, or `"web-${n}"` where backticks were meant. */
function faultOf(id: unknown): string {
  if (typeof id !== "string") return `a backend id must be a text, got ${typeof id}`;
  if (id === "") return "a backend id is empty";
  if (id === NO_KEY) return `a backend id is ${JSON.stringify(id)}, which records of JavaScript cannot hold as a key`;
  return holdsToken(id) ? "a backend id is a token" : `backend id ${JSON.stringify(id)} reads as a token`;
}

/** Settings of a `BackendPool`. */
export interface BackendPoolProps {
  /**
   * The backends, each under an id of your choice. The id is the backend's name in messages and in addresses of
   * resources: keep it when port, weight or server change, and never build it from an index.
   *
   * @default - none; add them with `addBackend`
   */
  readonly backends?: { [id: string]: Backend };

  /**
   * The port of every backend that names none. 1 to 65535.
   *
   * @default - each backend names its own, or the listener's backend port is used where the family has one port
   */
  readonly defaultPort?: number;

  /**
   * The weight of every backend that names none. An integer from 0 to 100.
   *
   * Always written to the provider: left out, it would mean 0, 10 or 100, depending on the resource.
   *
   * @default 100
   */
  readonly defaultWeight?: number;

  /**
   * Says that a pool whose weights are all 0 is meant to take no traffic.
   *
   * @default false
   */
  readonly parked?: boolean;

  /**
   * The pool's path below its stack before it was renamed, for example `Web` or `Http/Web`. What it became is then
   * known again by a `moved` block, and no server leaves. Take it out after the deployment.
   *
   * @default - it was never renamed
   */
  readonly formerPath?: string;

  /**
   * Ids that backends had before they were renamed, by their id now: `{ web1: "blue1" }`. Where each backend is a resource
   * of its own (NLB, Tencent target groups, `VSERVER_ATTACHMENTS`) a `moved` block then knows it again, and the server
   * does not leave. Take it out after the deployment. Two backends cannot exchange their ids in one deployment.
   *
   * @default - none was renamed
   */
  readonly formerIds?: { [id: string]: string };

  /**
   * Says that something else sets the weights once a backend is bound: the console, or a controller. Later deployments
   * leave them alone, `changeWeights` included: the declared weight counts for new backends only, and nothing at synth or
   * plan knows the real shares.
   *
   * Only where each backend is a resource of its own: NLB, Tencent target groups, `VSERVER_ATTACHMENTS`. Elsewhere the
   * members are one list, of which the engine can ignore all or nothing; the rule `weights-elsewhere` refuses it.
   *
   * @default false
   */
  readonly weightsManagedElsewhere?: boolean;

  /**
   * A scaling group whose servers the pool stands for. The servers take `defaultPort` and `defaultWeight`; such a pool
   * has no backends of its own, since whoever owns the list would remove the other's servers.
   *
   * @default - the pool holds the backends that are added here
   */
  readonly source?: IPoolSource;
}

/** Settings of a pool whose servers are the elements of a list that is known only at plan. */
export interface BackendPoolIteratorOptions {
  /**
   * Goes over the list. Its keys are part of addresses of resources: use ids (`fromComplexList(list, "id")`, a map by
   * id, or a list of ids), and the engine must know them at plan.
   */
  readonly iterator: ITerraformIterator;
  /** One server, made of what the iterator gives: `Backend.instance(iterator.getString("id"))`. */
  readonly backend: Backend;
  /**
   * The port of the servers, unless `backend` names one. 1 to 65535.
   *
   * @default - `backend` names it, or the listener's backend port is used where the family has one port
   */
  readonly defaultPort?: number;
  /**
   * The weight of the servers, unless `backend` names one. An integer from 0 to 100.
   *
   * @default 100
   */
  readonly defaultWeight?: number;
}

/** A named set of backends, made by `BackendPool`. */
export interface IBackendPool extends IConstruct {
  /** The ids of the backends, in the order in which they were added. */
  readonly backendIds: string[];
  /** The port of every backend that names none. */
  readonly defaultPort?: number;
  /** The weight of every backend that names none. */
  readonly defaultWeight: number;
  /** Whether the pool is meant to take no traffic. */
  readonly parked: boolean;
  /** The scaling group that fills the pool. */
  readonly source?: IPoolSource;
  /**
   * Adds one backend.
   *
   * @param id the backend's name: unique in this pool, kept for its life
   * @throws when the id is empty, contains a token or is already used in this pool
   */
  addBackend(id: string, backend: Backend): void;
  /**
   * Changes the weights of some backends.
   *
   * @param weights weight (0 to 100) by backend id
   * @throws when an id is not in this pool
   */
  changeWeights(weights: { [id: string]: number }): void;
  /**
   * Changes the ports of some backends. Moving a port makes another endpoint of the server: see "Edits" in the README.
   *
   * @param ports port (1 to 65535) by backend id
   * @throws when an id is not in this pool
   */
  changePorts(ports: { [id: string]: number }): void;
  /** @internal */
  _follow(follow: (member: PoolMember) => void): void;
}

/**
 * A named set of backends. Bind it to listeners and rules with `ListenerBinding`; one pool can serve several.
 */
export class BackendPool extends Construct implements IBackendPool {
  /**
   * A pool of the servers in a list that is known only at plan: a data source, a variable. Each element is checked
   * there. Taken by ALB, NLB and Alibaba GWLB, by VServer groups (with attachments, unless the binding names another
   * strategy; inline, add elements at the end of the list), by default server groups, by listeners and rules of a Tencent
   * CLB, and in splits of these; elsewhere `pool-iterator` refuses it.
   */
  public static fromIterator(scope: Construct, id: string, options: BackendPoolIteratorOptions): BackendPool {
    const given = received(scope, id, "BackendPoolIteratorOptions", options);
    const { iterator, backend, defaultPort, defaultWeight } = given;
    const pool = new BackendPool(scope, id, { defaultPort, defaultWeight });
    pool._adopt(new PoolMember(pool, EACH, backend, iterator));
    return pool;
  }

  /** The port of every backend that names none. */
  public readonly defaultPort?: number;
  /** The weight of every backend that names none. */
  public readonly defaultWeight: number;
  /** Whether the pool is meant to take no traffic. */
  public readonly parked: boolean;
  /** The scaling group that fills the pool. */
  public readonly source?: IPoolSource;

  /** @internal */
  public readonly _defaultWeightNamed: boolean;
  /** @internal */
  public readonly _formerPath?: string;
  /** @internal */
  public readonly _formerIds: ReadonlyMap<string, string>;
  /** @internal */
  public readonly _weightsElsewhere: boolean;
  /** @internal */
  public readonly _declaration: Declaration;
  private readonly registry: Registry;
  private readonly membersById = new Map<string, PoolMember>();
  private readonly idsByWritten = new Map<string, string>();
  private readonly followers: Array<(member: PoolMember) => void> = [];

  public constructor(scope: Construct, id: string, props: BackendPoolProps = {}) {
    props = received(scope, id, "BackendPoolProps", props);
    super(scope, id);
    this._declaration = Declaration.here(new.target);
    this._formerIds = new Map(Object.entries(props.formerIds ?? {}));
    this._weightsElsewhere = props.weightsManagedElsewhere ?? false;
    this.defaultPort = props.defaultPort;
    this.defaultWeight = props.defaultWeight ?? DEFAULT_WEIGHT;
    this._defaultWeightNamed = props.defaultWeight !== undefined;
    this.parked = props.parked ?? false;
    this._formerPath = props.formerPath;
    this.source = props.source;
    // Kept, since to find it for each backend is to climb the tree each time.
    this.registry = Registry.of(this);
    this.registry.addPool(this);
    for (const [backendId, backend] of Object.entries(props.backends ?? {})) {
      this.addBackend(backendId, backend);
    }
  }

  /**
   * Adds one backend.
   *
   * @param id the backend's name: unique in this pool, kept for its life
   * @throws when the id is empty, contains a token or is already used in this pool
   */
  public addBackend(id: string, backend: Backend): void {
    if (typeof id !== "string" || id === "" || id === NO_KEY || id.includes("${") || holdsToken(id)) {
      const what = faultOf(id);
      const remedy = "ids are addresses of resources and must be known at synth; pass a fixed, non-empty text";
      throw new LoadBalancingError(
        "backend-id",
        `pool "${this.node.id}": ${what}; ${remedy}`,
        Declaration.here(this.addBackend),
      );
    }
    const alike = this.idsByWritten.get(constructId(id));
    if (alike !== undefined && alike !== id) {
      throw new LoadBalancingError(
        "backend-id",
        `pool "${this.node.id}": backend "${id}" would have the address of backend "${alike}"; choose another id`,
        Declaration.here(this.addBackend),
      );
    }
    if (this._has(id)) {
      const remedy = "choose another id, or change the backend with changeWeights or changePorts";
      throw new LoadBalancingError(
        "backend-id",
        `pool "${this.node.id}": backend "${id}" exists already; ${remedy}`,
        Declaration.here(this.addBackend),
      );
    }
    const here = Declaration.here(this.addBackend);
    const faults: Fault[] = [];
    const taken = take(shapeOf("Backend"), backend, `backends.${id}`, faults);
    tell(this, this.label, faults, here);
    if (taken !== undefined) this._adopt(new PoolMember(this, id, backend));
  }

  /** @internal */
  protected _has(id: string): boolean {
    return this.membersById.has(id);
  }

  /** @internal */
  protected _adopt(member: PoolMember): void {
    this.membersById.set(member.id, member);
    this.idsByWritten.set(constructId(member.id), member.id);
    this.registry.touch();
    this.followers.forEach((follow) => follow(member));
  }

  /**
   * Changes the weights of some backends.
   *
   * @param weights weight (0 to 100) by backend id
   * @throws when an id is not in this pool
   */
  public changeWeights(weights: { [id: string]: number }): void {
    const here = Declaration.here(this.changeWeights);
    for (const [id, weight] of this.numbersOf(weights, "weights", here)) {
      this.member(id, here).setWeight(weight, here);
    }
    this.registry.touch();
  }

  /**
   * Changes the ports of some backends. Moving a port makes another endpoint of the server: see "Edits" in the README.
   *
   * @param ports port (1 to 65535) by backend id
   * @throws when an id is not in this pool
   */
  public changePorts(ports: { [id: string]: number }): void {
    const here = Declaration.here(this.changePorts);
    for (const [id, port] of this.numbersOf(ports, "ports", here)) {
      this.member(id, here).setPort(port, here);
    }
    this.registry.touch();
  }

  /** The ids of the backends, in the order in which they were added. */
  public get backendIds(): string[] {
    return [...this.membersById.keys()];
  }

  /**
   * The path from the app that it had before it was renamed.
   *
   * @internal
   */
  public get _formerNodePath(): string | undefined {
    return this._formerPath === undefined ? undefined : `${TerraformStack.of(this).node.path}/${this._formerPath}`;
  }

  /** @internal */
  public get _members(): PoolMember[] {
    return [...this.membersById.values()];
  }

  /**
   * Calls `follow` for every backend of the pool, those that come later included.
   *
   * @internal
   */
  public _follow(follow: (member: PoolMember) => void): void {
    this._members.forEach(follow);
    this.followers.push(follow);
  }

  private numbersOf(given: { [id: string]: number }, name: string, here: Declaration): [string, number][] {
    const faults: Fault[] = [];
    const numbers = take({ kind: "map", of: { kind: "number" } }, given, name, faults) as { [id: string]: number };
    tell(this, this.label, faults, here);
    return Object.entries(numbers);
  }

  private get label(): string {
    return `pool "${this.node.id}"`;
  }

  private member(id: string, here: Declaration): PoolMember {
    const member = this.membersById.get(id);
    if (member === undefined) {
      const known = this.backendIds.map((known) => `"${known}"`).join(", ") || "none";
      const text = `pool "${this.node.id}": no backend "${id}"; backends are ${known}`;
      throw new LoadBalancingError("backend-id", text, here);
    }
    return member;
  }
}
