import { Guidance } from "../guidance";
import { JsonObject } from "../source/records";
import { SourceResource } from "../source/resource";

/** A resource of the input that the program declares. */
export interface ExpectedResource {
  readonly source: SourceResource;
  /** In the program. */
  readonly address: string;
  /** Whether the state of it goes on; else it is imported. */
  readonly goesOn: boolean;
}

/** What is known of the first plan before the engine makes it. */
export interface Expected {
  readonly guidance: Guidance;
  /** What the program synthesizes to. */
  readonly stack: JsonObject;
  /** Values of the input for variables that keep them out of the program. */
  readonly secrets: { readonly [variable: string]: string };
  readonly resources: readonly ExpectedResource[];
  /** What the input has beside them, which leaves the state before the first plan. */
  readonly others: readonly SourceResource[];
  /** Where the providers come from: `aliyun/alicloud`. */
  readonly providers: readonly string[];
}
