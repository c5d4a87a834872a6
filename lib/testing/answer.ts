import { Construct, IConstruct } from "constructs";
import { isUnder } from "../app/rule-setting";

/** What Jest wants of a matcher. */
export interface Answer {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What was handed to `expect`, or why it can be no stack. */
export function subjectOf(received: unknown, matcher: string): IConstruct {
  if (Construct.isConstruct(received)) return received;
  throw new Error(
    `${matcher} wants a stack, an app or another construct, got ${received === null ? "null" : typeof received}`,
  );
}

/** `stack "web"`, or `the app` for the root. */
export function nameOf({ node }: IConstruct): string {
  return node.path === "" ? "the app" : `"${node.path}"`;
}

/** Whether a path is that of a construct or of something below it. */
export function isBelow(path: string, { node }: IConstruct): boolean {
  return isUnder(node.path, path);
}

/** Lines, each with two blanks before it. */
export function listed(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}
