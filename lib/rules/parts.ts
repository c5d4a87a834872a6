import { AppView } from "../app/app-view";
import { PartView, PemView } from "../app/part-view";
import { Answer, askEach } from "./answer";
import { Verdict } from "../app/rule";

/** Asks the same question of every certificate that the app uploads. */
export function forEachCertificate(
  view: AppView,
  ask: (certificate: NonNullable<PartView["certificate"]>) => Answer,
): Verdict[] {
  return askEach(view.parts, ({ certificate }) => certificate && ask(certificate));
}

/** The same of every further certificate of a listener. */
export function forEachShown(
  view: AppView,
  ask: (shown: NonNullable<PartView["shownBy"]>, part: PartView) => Answer,
): Verdict[] {
  return askEach(view.parts, (part) => part.shownBy && ask(part.shownBy, part));
}

/** Whether a text holds something in PEM form, whatever stands around it. */
export function isPem({ value }: PemView): boolean {
  return value.includes(PEM);
}

/** How each part of a text in PEM form begins. */
export const PEM = "-----BEGIN ";
