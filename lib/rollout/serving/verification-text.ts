import { Paint, paint } from "../../values/terminal";
import { Difference } from "./difference";
import { Differing, nameOf, NotTold, Verification } from "./verify";

/** A verification for people at a terminal: what differs, what is not known, and then what was left out. */
export function verificationText(verification: Verification, colour: boolean): string {
  const brush = paint(colour);
  const { differing, unreadable, leftToOthers } = verification;
  const parts = [
    ...differing.map((one) => block(one, brush)),
    ...listed("cannot be verified:", unreadable, brush.warn),
    ...listed("left to others, so not compared:", leftToOthers, brush.faint),
    summary(verification, brush),
  ];
  return `${parts.join("\n\n")}\n`;
}

function block({ subject, differences }: Differing, brush: Paint): string {
  return [brush.strong(nameOf(subject)), ...differences.flatMap((one) => lines(one, brush))].join("\n");
}

function lines({ kind, member, declared, cloud, likely }: Difference, brush: Paint): string[] {
  const who = member === undefined ? kind : `${member} ${kind}`;
  return [
    `  ${brush.bad("differs")}  ${who}: declared: ${declared}; in the cloud: ${cloud}`,
    `           ${brush.faint(`likely: ${likely}`)}`,
  ];
}

function listed(heading: string, all: readonly NotTold[], colour: (text: string) => string): string[] {
  if (all.length === 0) return [];
  return [[colour(heading), ...all.map(({ name, why }) => `  ${name}: ${why}`)].join("\n")];
}

function summary({ differing, unreadable, same }: Verification, brush: Paint): string {
  const count = differing.reduce((sum, { differences }) => sum + differences.length, 0);
  const unknown = unreadable.length === 0 ? [] : [`${unreadable.length} cannot be verified`];
  const none = unknown.length === 0 ? brush.good("no difference") : "no difference in what can be verified";
  const differs = count === 0 ? none : brush.bad(counted(count, "difference"));
  const groups = `${counted(same.groups, "group")} with ${counted(same.members, "member")}`;
  const good = `${counted(same.fronts, "listener or rule", "listeners and rules")} and ${groups} as declared`;
  return [differs, ...unknown, good].join("; ");
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
