import { OperationsBook } from "../../impact/operations/book";
import { Answers, Cloud, Outcome } from "./answers";
import { compareFront, compareMembers, Comparison, scaledText } from "./compare";
import { Declared, DeclaredResource, declaredIn, StackSides } from "./declared";
import { Difference } from "./difference";
import { Entries, ReportedEntry } from "./entries";
import { Expected, ExpectedFront, ExpectedPlace, expectedOf } from "./expected";
import { LIKELY_ANYBODY, LIKELY_DELETER } from "./likely";
import { Question, ServingReader } from "./serving-reader";

/** What was asked about, and how messages name it. */
export interface Subject {
  readonly kind: "listener or rule" | "members" | "association";
  /** The listeners and rules, or the group itself. */
  readonly names: readonly string[];
  /** The id in the cloud. */
  readonly id: string;
  readonly stack: string;
  readonly address: string;
}

/** What the cloud has otherwise. */
export interface Differing {
  readonly subject: Subject;
  readonly differences: readonly Difference[];
}

/** What was not compared, by name. */
export interface NotTold {
  readonly name: string;
  readonly why: string;
}

/** What a verification came to. */
export interface Verification {
  readonly differing: readonly Differing[];
  /** What could not be read. */
  readonly unreadable: readonly NotTold[];
  /** What is not compared because the declaration leaves it to others. */
  readonly leftToOthers: readonly NotTold[];
  /** How much is as it is declared. */
  readonly same: { readonly fronts: number; readonly groups: number; readonly members: number };
}

/** What a verification reads. */
export interface VerifyInput {
  readonly stacks: readonly StackSides[];
  readonly entries: readonly ReportedEntry[];
  /** Asked about everything, whatever a provider's configuration says. */
  readonly region: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** How often a call is repeated that fails for a passing reason. */
  readonly retries: number;
}

/** What is known of resource types. */
export interface ServingKnowledge {
  readonly operations: OperationsBook;
  readonly readers: ReadonlyMap<string, ServingReader>;
}

/** One question, and what becomes of its answer. */
interface Check {
  readonly kind: "check";
  readonly subject: Subject;
  readonly cloud: Cloud;
  readonly question: Question<Comparison>;
}

/** Something that is not asked about. */
interface NoCheck extends NotTold {
  readonly kind: "unreadable" | "left to others" | "nothing";
}

/** Compares what is declared with what the clouds have. Only lists and describes. */
export async function verify(input: VerifyInput, known: ServingKnowledge): Promise<Verification> {
  const declared = declaredIn(input.stacks, known.operations);
  const expected = expectedOf(declared);
  const names = new Entries(input.entries);
  const unreadable: NotTold[] = declared.undeployed.map(({ stack, address }) => ({
    name: pathOf(names, { stack, address }),
    why: "the state does not have it; deploy first, or pass its newest state",
  }));
  const checks = [
    ...expected.fronts.map((front) => frontCheck(front, names, known, input)),
    ...expected.places.map((place) => placeCheck(place, names, expected, known, input)),
    ...expected.associations.map((one) => associationCheck(one, names, expected, known, input)),
  ];
  const asked = checks.filter((check): check is Check => check.kind === "check");
  const untold = (kind: NoCheck["kind"]) =>
    checks.flatMap((check): NotTold[] => (check.kind !== "check" && check.kind === kind ? [told(check)] : []));
  unreadable.push(...untold("unreadable"), ...unread(names, declared));
  const answers = new Answers(input.env, input.retries);
  const outcomes = await answers.all(asked);
  const differing: Differing[] = [];
  const leftToOthers = untold("left to others");
  const same = { fronts: 0, groups: 0, members: 0 };
  for (const [at, { subject, cloud }] of asked.entries()) {
    const result = comparisonOf(outcomes[at], answers.isKnown(cloud), cloud);
    const name = nameOf(subject);
    if ("why" in result) unreadable.push({ name, why: result.why });
    else {
      leftToOthers.push(...result.notCompared.map((why) => ({ name, why })));
      if (result.differences.length > 0) differing.push({ subject, differences: result.differences });
      else if (subject.kind === "listener or rule") same.fronts++;
      else if (subject.kind === "members") {
        const place = expected.places.find(({ id }) => id === subject.id)!;
        if (place.members.length > 0 || !isLeftToOthers(place)) same.groups++;
        same.members += place.members.length;
      }
    }
  }
  return { differing, unreadable, leftToOthers, same };
}

/** Whether anybody but the declaration decides who stands there. */
function isLeftToOthers({ leftToOthers, scaled }: ExpectedPlace): boolean {
  return leftToOthers || scaled.length > 0;
}

/** `members of rsp-1 behind HTTP:80 (web/Clb/Http)`. */
export function nameOf({ kind, names, id }: Subject): string {
  const where = names.join(", ");
  return kind === "listener or rule" ? where : `${kind} of ${id} behind ${where}`;
}

function comparisonOf(
  outcome: Outcome<Comparison>,
  known: boolean,
  { region }: Cloud,
): Comparison | { readonly why: string } {
  if ("answer" in outcome) return outcome.answer;
  if ("unreadable" in outcome) return { why: outcome.unreadable };
  if (known) {
    const difference = { kind: "gone", declared: outcome.gone, cloud: "not there", likely: LIKELY_DELETER } as const;
    return { differences: [difference], notCompared: [] };
  }
  const place = region === undefined ? "in the region of the environment" : `in ${region}`;
  return { why: `the cloud knows no ${outcome.gone} ${place}: it is deleted, or of another account or region` };
}

function told({ name, why }: NotTold): NotTold {
  return { name, why };
}

function pathOf(names: Entries, deployed: { readonly stack: string; readonly address: string }): string {
  const [entry] = names.of(deployed);
  return entry === undefined ? `${deployed.stack} ${deployed.address}` : `${entry.path} (${deployed.address})`;
}

/** What the report tells of, and of which nothing was found that could be asked about. */
function unread(names: Entries, { resources, undeployed }: Declared): NotTold[] {
  return names
    .without([...resources, ...undeployed])
    .map(({ path }) => ({ name: path, why: "no resource of it is known that says where it is deployed" }));
}

function cloudOf(reader: ServingReader, resource: DeclaredResource, { region }: VerifyInput): Cloud {
  return { name: reader.cloud, region: region ?? reader.region?.(resource.side) ?? resource.region };
}

function frontCheck(
  front: ExpectedFront,
  names: Entries,
  { readers }: ServingKnowledge,
  input: VerifyInput,
): Check | NoCheck {
  const { resource, key } = front;
  const name = names.frontName(front);
  const reader = readers.get(resource.type);
  if (reader === undefined) return { kind: "unreadable", name, why: whyNot(reader, resource.type) };
  // What sends to it, or stands at it, is asked about by itself.
  if (reader.front === undefined) return { kind: "nothing", name, why: "" };
  const question = reader.front(resource.side);
  if (question === undefined) return { kind: "unreadable", name, why: "its state does not say which one it is" };
  const { stack, address } = resource;
  return {
    kind: "check",
    subject: { kind: "listener or rule", names: [name], id: key, stack, address },
    cloud: cloudOf(reader, resource, input),
    question: async (asking) => compareFront(front, await question(asking)),
  };
}

function placeCheck(
  place: ExpectedPlace,
  names: Entries,
  expected: Expected,
  { readers }: ServingKnowledge,
  input: VerifyInput,
): Check | NoCheck {
  const [first] = place.resources;
  const { stack, address } = first;
  const subject = { kind: "members", names: names.placeNames(place, expected), id: place.id, stack, address } as const;
  for (const resource of place.resources) {
    const reader = readers.get(resource.type);
    const question = reader?.members?.(resource.side, place.id);
    if (reader === undefined || question === undefined) continue;
    return {
      kind: "check",
      subject,
      cloud: cloudOf(reader, resource, input),
      question: async (asking) => compareMembers(place, await question(asking)),
    };
  }
  const name = nameOf(subject);
  if (place.members.length === 0 && place.scaled.length > 0) {
    return { kind: "left to others", name, why: scaledText(place.scaled[0]) };
  }
  return { kind: "unreadable", name, why: whyNot(readers.get(first.type), first.type) };
}

function associationCheck(
  { resource, front, group }: Expected["associations"][number],
  names: Entries,
  expected: Expected,
  { readers }: ServingKnowledge,
  input: VerifyInput,
): Check | NoCheck {
  const { stack, address, type } = resource;
  const known = expected.fronts.find(({ key }) => key === front);
  const subject = {
    kind: "association",
    names: [known === undefined ? front : names.frontName(known)],
    id: group,
    stack,
    address,
  } as const;
  const reader = readers.get(type);
  const question = reader?.associated?.(group);
  if (reader === undefined || question === undefined) {
    return { kind: "unreadable", name: nameOf(subject), why: whyNot(reader, type) };
  }
  const differences: Difference[] = [
    { kind: "route", declared: `${front} sends to ${group}`, cloud: "it does not", likely: LIKELY_ANYBODY },
  ];
  return {
    kind: "check",
    subject,
    cloud: cloudOf(reader, resource, input),
    question: async (asking) => ({
      differences: (await question(asking)).includes(front) ? [] : differences,
      notCompared: [],
    }),
  };
}

function whyNot(reader: ServingReader | undefined, type: string): string {
  return reader?.unasked ?? `${type} is not verified by this command`;
}
