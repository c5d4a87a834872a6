import { TerraformStack } from "cdktf";
import { IConstruct } from "constructs";
import { Declaration } from "../values/declaration";
import { LoadBalancingError } from "../values/load-balancing-error";

/** Whether a construct is a stack or stands in one, so that CDKTF validates it. */
export function isInStack(construct: IConstruct): boolean {
  return construct.node.scopes.some((scope) => TerraformStack.isStack(scope));
}

/** The stack in which a construct stands. */
export function stackOf(construct: IConstruct): TerraformStack {
  const stack = construct.node.scopes.find((scope) => TerraformStack.isStack(scope));
  if (stack === undefined) throw outsideStack(construct.node.path, stackOf);
  return stack as TerraformStack;
}

/** The error about what stands, or is to stand, where nobody hears its findings. */
export function outsideStack(path: string, below: object): LoadBalancingError {
  const text = `"${path}" stands outside of a stack, where cdktf runs no validations; create it in a TerraformStack`;
  return new LoadBalancingError("outside-stack", text, Declaration.here(below));
}
