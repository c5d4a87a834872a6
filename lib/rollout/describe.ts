import { allPrintable } from "../values/printable";
import { RolloutStage } from "./rollout-plan";
import { Member } from "./staged-types";

/** What each kind of stage is for. */
export const SAYS = {
  deploy: "one deployment is enough, since no resource both gains and loses members of one list",
  expand: "members that come stand beside those that leave",
  drain: "members that leave get no new connections",
  release: "as many of those that leave go as can be missed, so that others find room",
  contract: "what is declared, and nothing else",
};

/** What would be deployed when. */
export function describe(stages: readonly RolloutStage[]): string {
  return allPrintable(stages)
    .map((stage, at) => `${heading(stage, at, stages.length)}\n${details(stage)}`)
    .join("");
}

/** `stage 1 of 2, expand: members that come stand beside those that leave`. */
export function heading({ name }: RolloutStage, at: number, count: number): string {
  return `stage ${at + 1} of ${count}, ${name}: ${SAYS[name]}`;
}

function details({ resources, file }: RolloutStage): string {
  return resources
    .map(({ stack, leaving, resource: { address, holder, members } }) => {
      const own = leaving.map((member) => member.address ?? address);
      const blocks = [...new Set(own)].flatMap((each) => file.keep[stack]?.[each] ?? []);
      const waiting = file.withhold?.[stack]?.[address]?.places.map((place) => members[place]) ?? [];
      const rows = [
        row("declared", members.filter((member) => !waiting.includes(member)).map(shown)) ?? "    declared: none\n",
        row("kept", blocks.flatMap((block) => holder.read(block)).map(shown)),
        row("for which there is no room yet", waiting.map(shown)),
      ];
      return `  ${stack} ${address}\n${rows.join("")}`;
    })
    .join("");
}

/** In waves, so many members come up again and again that nobody could read them all. */
const SHOWN = 20;

function row(name: string, members: readonly string[]): string | undefined {
  if (members.length === 0) return undefined;
  const more = members.length - SHOWN;
  const text = members.slice(0, SHOWN).join(", ");
  return `    ${name}: ${more > 0 ? `${text} and ${more} more` : text}\n`;
}

function shown({ key, weight }: Pick<Member, "key" | "weight">): string {
  return weight === undefined ? key : `${key} weight ${weight}`;
}
