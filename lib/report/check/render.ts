import { allPrintable } from "../../values/printable";
import { CheckResult } from "./check-result";
import { SeverityName } from "../../values/severity";
import { Origin } from "./origin";
import { renderGithub } from "./github";
import { renderGitlab } from "./gitlab";
import { renderJson } from "./json";
import { renderJunit } from "./junit";
import { renderSarif } from "./sarif";
import { renderText } from "./text";

/** What some of the formats ask for. */
export interface CheckLook {
  /** The least level that fails. */
  readonly failOn: SeverityName;
  readonly colour: boolean;
  /** What found it; unset for a synth. */
  readonly origin?: Origin;
}

const FORMATS = {
  text: (result: CheckResult, { colour }: CheckLook) => renderText(result, colour),
  json: (result: CheckResult) => renderJson(result),
  sarif: (result: CheckResult, { origin }: CheckLook) => renderSarif(result, origin),
  junit: (result: CheckResult, { failOn, origin }: CheckLook) => renderJunit(result, failOn, origin),
  gitlab: (result: CheckResult) => renderGitlab(result),
  github: (result: CheckResult) => renderGithub(result),
};

/** A form in which findings can be printed. */
export type CheckFormat = keyof typeof FORMATS;

/** All of them. */
export const CHECK_FORMATS = Object.keys(FORMATS) as CheckFormat[];

/** Prints the findings of a synth. */
export function renderCheck(result: CheckResult, format: CheckFormat, look: CheckLook): string {
  return FORMATS[format](allPrintable(result), look);
}
