import { Construct, IConstruct } from "constructs";
import { BackendPool } from "./backend-pool";
import { BindingStrategy } from "./binding-strategy";
import { Declaration } from "./declaration";
import { Registry } from "./registry";

/**
 * A place where a pool can be bound: a listener, a rule of one, or a server group that listeners share.
 *
 * Implemented by this library's constructs; make one from an id with their `fromAttributes`.
 */
export interface IListenerTarget extends IConstruct {
  /**
   * @internal
   */
  _bind(request: BindRequest): BindResult;
}

/**
 * What a binding asks of the place.
 *
 * @internal
 */
export interface BindRequest {
  readonly binding: ListenerBinding;
  readonly pool: BackendPool;
  readonly strategy: BindingStrategy | undefined;
}

/**
 * What the place answers.
 *
 * @internal
 */
export interface BindResult {
  /** How messages name the place. */
  readonly place: string;
  /** Equal for places that two bindings would fight over; undefined where many may share. */
  readonly owner: string | undefined;
}

/** Settings of a `ListenerBinding`. */
export interface ListenerBindingProps {
  /** The listener, rule or server group that gets the traffic's backends. One binding each. */
  readonly listener: IListenerTarget;

  /** The servers that take the traffic. */
  readonly pool: BackendPool;

  /**
   * Which provider resources carry the members.
   *
   * @default - the one whose edits keep most traffic: see `BindingStrategy`
   */
  readonly strategy?: BindingStrategy;
}

/** A pool attached to one listener or rule. */
export class ListenerBinding extends Construct {
  /** The pool that serves the listener. */
  public readonly pool: BackendPool;

  public constructor(scope: Construct, id: string, props: ListenerBindingProps) {
    super(scope, id);
    this.pool = props.pool;
    const { place, owner } = props.listener._bind({ binding: this, pool: props.pool, strategy: props.strategy });
    Registry.of(this).addBinding({
      construct: this,
      label: `binding "${id}"`,
      declaration: Declaration.here(new.target),
      pool: props.pool,
      place,
      owner,
    });
  }
}
