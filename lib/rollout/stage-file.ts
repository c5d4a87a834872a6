import { readFileSync } from "node:fs";

/** Names the file that says which members a stage keeps. Set by `cdktf-lb rollout`, read by every synth under it. */
export const STAGE_VARIABLE = "CDKTF_LB_STAGE";

/** A member as the resource writes it: one block of the provider's JSON. */
export type Block = Readonly<Record<string, unknown>>;

/** What a stage keeps in service besides what is declared. */
export interface StageFile {
  readonly version: 1;
  /** By stack, then by address of the resource. */
  readonly keep: { readonly [stack: string]: { readonly [address: string]: readonly Block[] } };
}

/** The members that the current stage keeps in a resource; none outside of a rollout. */
export function keptIn(stack: string, address: string): readonly Block[] {
  return keptInStack(stack)[address] ?? [];
}

/** The resources of a type that the current stage keeps, each with its one member, by name. */
export function keptOfType(stack: string, type: string): Array<[name: string, block: Block]> {
  return Object.entries(keptInStack(stack))
    .filter(([address]) => address.startsWith(`${type}.`))
    .map(([address, [block]]) => [address.slice(type.length + 1), block]);
}

function keptInStack(stack: string): { readonly [address: string]: readonly Block[] } {
  const path = process.env[STAGE_VARIABLE];
  return path === undefined || path === "" ? {} : (readStage(path).keep[stack] ?? {});
}

function readStage(path: string): StageFile {
  let stage: Partial<StageFile>;
  try {
    stage = JSON.parse(readFileSync(path, "utf8")) as StageFile;
  } catch {
    throw new Error(
      `cannot read the stage ${JSON.stringify(path)} that ${STAGE_VARIABLE} names; unset it, or run cdktf-lb rollout`,
    );
  }
  if (stage.version !== 1 || stage.keep === undefined) {
    throw new Error(`the stage ${JSON.stringify(path)} is of another version; use one version of the package for all`);
  }
  return stage as StageFile;
}
