import { object, objects } from "./json";
import { ResourceChange, Unread } from "./plan";
import { Unjudged } from "./report";
import { Ways } from "./ways/ways";

/** An action that the engine calls beside the changes: Terraform 1.14 and newer. */
export interface Invocation {
  readonly address: string;
  readonly type: string;
  /** The resource whose change calls it; undefined where somebody calls it by hand. */
  readonly trigger: string | undefined;
}

/** The actions that a plan calls. */
export function invocationsOf(value: unknown): Invocation[] {
  return objects(value).map((one) => {
    const trigger = object(one.lifecycle_action_trigger)?.triggering_resource_address;
    return {
      address: String(one.address),
      type: String(one.type ?? ""),
      trigger: typeof trigger === "string" ? trigger : undefined,
    };
  });
}

/** Those that it puts off. */
export function deferredInvocationsOf(value: unknown): Unread[] {
  return objects(value).map(({ action_invocation: invocation }) => ({
    address: String(object(invocation)?.address ?? "(deferred action)"),
    what: "the engine puts its call off to a later plan, so what happens to traffic is not known",
  }));
}

/** What an action does is up to its provider: nobody judges it, and one that belongs to the way to servers is refused. */
export function unjudgedInvocations(
  invocations: readonly Invocation[],
  changes: readonly ResourceChange[],
  ways: Ways,
): Unjudged[] {
  return invocations.map(({ address, type, trigger }) => {
    const called = changes.find((change) => change.address === trigger);
    const ours = /^(?:alicloud|tencentcloud)_/.test(type);
    const way = ours || trigger === undefined || (called !== undefined && ways.carries(called));
    return { address, change: "invoke", attributes: [], way };
  });
}
