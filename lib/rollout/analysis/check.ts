import { SettingsBlock } from "./settings-block";

/** What one measurement said. Who has no answer says so: it is neither a pass nor a failure. */
export type Measured =
  { readonly value: number } | { readonly passed: boolean; readonly why: string } | { readonly missing: string };

/** When and for what it is measured. */
export interface Moment {
  /** When the step was out, in milliseconds since 1970: what is older tells of the step before. */
  readonly since: number;
  /** Percent of the change that is out; undefined where no rollout runs. */
  readonly step?: number;
}

/** Somebody who can be asked how the service does. */
export interface Check {
  /** @param signal aborted when nobody waits for the answer any more */
  measure(moment: Moment, signal: AbortSignal): Promise<Measured>;
}

/** A way to measure, as it stands in an analysis file. */
export interface CheckKind {
  /** The key under which its settings stand. */
  readonly name: string;
  /** Whether it gives numbers, which mean nothing without a threshold. */
  readonly numbers: boolean;
  /** Throws a `RolloutError` that names what is wrong, or a `CloudError` where the environment lacks credentials. */
  read(settings: SettingsBlock, env: NodeJS.ProcessEnv): Check;
}
