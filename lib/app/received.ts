import { Construct, IConstruct } from "constructs";
import { Declaration } from "../values/declaration";
import { LoadBalancingError } from "../values/load-balancing-error";
import { Registry } from "./registry";
import { isInStack, outsideStack } from "./place";
import { holdsToken } from "../values/unknown";
import { settingsOf, shapeOf } from "./shapes/shape";
import { Plain } from "./shapes/plain";
import { Fault, got, take, takeGiven } from "./shapes/take";

/** The words of the vocabulary that names of classes end in. */
const NOUNS = [
  "LoadBalancer",
  "ServerGroup",
  "TargetGroup",
  "ScalingGroup",
  "Listener",
  "Rule",
  "Binding",
  "Pool",
  "Provider",
];

/**
 * The settings of a construct as their declaration says: see `takeSettings`. What is none of it becomes a finding. Called
 * before anything looks at the settings.
 *
 * @param settings name in the table of shapes
 * @param needed settings without which there can be no construct, beside things that are required
 * @throws when a thing is missing without which there can be no construct: its load balancer, its listener, its scope
 */
export function received<T extends object>(
  scope: IConstruct,
  id: string,
  settings: string,
  given: T | undefined,
  needed: readonly (keyof T & string)[] = [],
): Plain<T> {
  const label = `${nounOf(settings)} ${typeof id === "string" ? `"${id}"` : ""}`.trim();
  receivedPlace(label, scope, id);
  const faults: Fault[] = [];
  const taken = takeGiven(settings, given, faults);
  if (faults.length === 0) return taken as Plain<T>;
  const declaration = Declaration.here(received);
  const lacks = settingsOf(settings).some(
    ({ name, shape, required }) =>
      taken[name] === undefined &&
      ((required && shape.kind === "thing") ||
        (needed.includes(name as keyof T & string) && faults.some((fault) => fault.setting === name))),
  );
  if (lacks) throw refusal(label, faults, declaration);
  Registry.of(scope).addFaults(() => scope.node.tryFindChild(id) ?? scope, label, faults, declaration);
  return taken as Plain<T>;
}

/**
 * An argument of a method, as the method declares it.
 *
 * @param cell what it must be, as a cell of the table of shapes
 * @throws when it is none of it
 */
export function receivedArgument<T>(label: string, name: string, cell: string, given: T, below: object): T {
  const faults: Fault[] = [];
  const taken = take(shapeOf(cell), given, name, faults);
  if (faults.length > 0) throw refusal(label, faults, Declaration.here(below));
  return taken as T;
}

/**
 * A place in the tree of constructs.
 *
 * @throws when it is none
 */
export function receivedScope<T extends IConstruct>(label: string, scope: T, below: object): T {
  if (isConstruct(scope)) return scope;
  const text = `must be a construct, such as a TerraformStack, got ${got(scope)}; hand over the stack`;
  throw refusal(label, [{ kind: "type", setting: "scope", text }], Declaration.here(below));
}

/**
 * Where a construct is to stand, and under which id.
 *
 * @throws when there is no such place
 */
export function receivedPlace(label: string, scope: IConstruct, id: string): void {
  receivedScope(label, scope, received);
  if (typeof id === "string" && id in Object.prototype) {
    const text = `must not be ${JSON.stringify(id)}, which constructs lose as the name of a child; choose another one`;
    throw refusal(label, [{ kind: "type", setting: "id", text }], Declaration.here(received));
  }
  if (typeof id === "string" && id !== "") {
    // CDKTF tells of it on many lines, and only some constructs do before others know of them.
    if (!isInStack(scope)) throw outsideStack([scope.node.path, id].filter((part) => part !== "").join("/"), received);
    return;
  }
  const text = `must be a text that is not empty, got ${got(id)}; it is a part of addresses of resources`;
  throw refusal(label, [{ kind: "type", setting: "id", text }], Declaration.here(received));
}

/**
 * The id of an element of the engine, which CDKTF refuses on many lines where it is a token. Ids of other constructs may be
 * one, of which the rule `address-known` tells.
 *
 * @throws when it is none
 */
export function receivedFixedId(label: string, id: string): void {
  if (typeof id !== "string" || !holdsToken(id)) return;
  const text = "must be known at synth, got a token; it is a part of addresses, so pass a fixed text";
  throw refusal(label, [{ kind: "type", setting: "id", text }], Declaration.here(receivedFixedId));
}

function isConstruct(scope: unknown): boolean {
  try {
    return Construct.isConstruct(scope) && typeof (scope as IConstruct).node.tryFindChild === "function";
  } catch {
    return false;
  }
}

/** Makes findings about a construct of what a caller handed over to one of its methods. */
export function tell(construct: IConstruct, label: string, faults: readonly Fault[], declaration: Declaration): void {
  if (faults.length > 0) Registry.of(construct).addFaults(() => construct, label, faults, declaration);
}

/** The error that tells of faults at once. */
export function refusal(label: string, faults: readonly Fault[], declaration: Declaration): LoadBalancingError {
  const text = faults.map((fault) => `${fault.setting} ${fault.text}`).join("; ");
  const ruleId = faults.every(({ kind }) => kind === "missing") ? "setting-missing" : "setting-type";
  return new LoadBalancingError(ruleId, `${label}: ${text}`, declaration);
}

/** How messages name what has such settings: `listener` for `alicloud.ApplicationListenerProps`. */
function nounOf(settings: string): string {
  const kind = settings.replace(/^.*\./, "").replace(/(Iterator)?(Props|Attributes|Options)$/, "");
  const [noun = kind] = NOUNS.filter((one) => kind.endsWith(one));
  return noun.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}
