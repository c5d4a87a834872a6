import { TerraformStack } from "cdktf";
import { IConstruct } from "constructs";
import { identityOf } from "../values/unknown";

const SHARED = new WeakMap<TerraformStack, Map<string, unknown>>();

/**
 * What all constructs of one stack share that name the same thing of the cloud: two references to one group are one
 * group, so they have one order of changes. By stack, since `depends_on` reaches only inside one.
 *
 * @param kind what the id is an id of
 * @internal
 */
export function sharedById<T>(scope: IConstruct, kind: string, id: string, make: () => T): T {
  const stack = TerraformStack.of(scope);
  const shared = SHARED.get(stack) ?? new Map<string, unknown>();
  SHARED.set(stack, shared);
  const key = `${kind} ${identityOf(id)}`;
  if (!shared.has(key)) shared.set(key, make());
  return shared.get(key) as T;
}
