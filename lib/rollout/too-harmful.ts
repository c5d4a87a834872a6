import { AllowedLoss, exceeds, ImpactReport, refusingFindings, UnjudgedPolicy } from "../impact";

/** What a stage may do to traffic. */
export interface HarmLimits {
  /** Percent; 100 checks nothing. */
  readonly maxLoss: number;
  readonly unjudged?: UnjudgedPolicy;
  readonly allow?: readonly AllowedLoss[];
}

/** Why a plan is not to be deployed as a stage; undefined when it may. */
export function tooHarmful(report: ImpactReport, { maxLoss, unjudged, allow }: HarmLimits): string | undefined {
  if (refusingFindings(report).length > 0) return "the errors above stand against this stage";
  if (!exceeds(report, maxLoss, unjudged, allow)) return undefined;
  return `this stage would lose more than --max-loss ${maxLoss} and --allow let it, or does what is not judged`;
}
