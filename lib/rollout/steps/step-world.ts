import { AnalysisResult } from "../analysis/analyze";
import { StageFile } from "../../recipes/stage-file";
import { StackSides } from "../rollout-plan";
import { ShownState } from "../state";
import { SteppedResource } from "./stepped-resource";
import { StepStage } from "./steps-plan";

/** Why something is not done, and whether it is a matter of traffic. */
export interface Refused {
  readonly why: string;
  readonly impact: boolean;
}

/** All that a rollout in steps asks of the world, so that it can be run against a model of it. */
export interface StepWorld {
  /** What is declared, and what serves. */
  sides(): Promise<StackSides[]>;
  /** What serves now, by stack. */
  states(): Promise<ReadonlyMap<string, ShownState>>;
  /** Why nobody would say who is healthy, before anything is deployed. */
  unasked(resources: readonly SteppedResource[]): Promise<string | undefined>;
  /** Why a deployment may not be made. */
  refused(stage: StepStage, resources: readonly SteppedResource[]): Promise<Refused | undefined>;
  /** Deploys all stacks; what is declared and nothing else where no file is handed over. */
  deploy(file: StageFile | undefined): Promise<number>;
  /** Why members that take traffic are not healthy in time. */
  unhealthy(stage: StepStage): Promise<string | undefined>;
  /** What the cloud has otherwise than deployed, where it can be asked. */
  differing(): Promise<string | undefined>;
  /** Watches for the bake time. */
  analysed(percent: number): Promise<AnalysisResult>;
  /** Whether somebody lets it go on after a step. */
  confirmed(percent: number): Promise<boolean>;
  /** How often somebody asked to stop, with some time for a second word. */
  stops(): Promise<number>;
  tell(event: StepEvent): void;
}

/** What happened, one line each. */
export interface StepEvent {
  readonly event: "plan" | "stage" | "deployed" | "healthy" | "measured" | "analysed" | "note" | "back" | "end";
  readonly percent?: number;
  readonly text: string;
}
