import { AllowedLoss, exceeds, ImpactReport, refusingFindings, UnjudgedPolicy } from "../impact";

/** What a stage may do to traffic. */
export interface HarmLimits {
  /** Percent; 100 checks nothing. */
  readonly maxLoss: number;
  /** Undefined: changes that are not judged are refused where they are on the way to servers. */
  readonly unjudged?: UnjudgedPolicy;
  /** Losses on the way to servers that a stage may have. */
  readonly allow?: readonly AllowedLoss[];
}

/** Why a plan is not to be deployed as a stage; undefined when it may. */
export function tooHarmful(report: ImpactReport, { maxLoss, unjudged, allow }: HarmLimits): string | undefined {
  if (refusingFindings(report).length > 0) return "the errors above stand against this stage";
  if (!exceeds(report, maxLoss, unjudged, allow)) return undefined;
  return `this stage would lose more than --max-loss ${maxLoss} and --allow let it, or does what is not judged`;
}
