import { AdoptError } from "./adopt-error";
import { translateProviders } from "./translation/providers";
import { Cover, Remark, Translation } from "./translation/translation";
import { AdoptableFamilies, AdoptKnowledge } from "./knowledge";
import { Expected } from "./first-plan/expected";
import { guide, Guidance, Placed } from "./guidance";
import { call, Expression, member, path, Statement, value } from "./program/expression";
import { Names } from "./program/names";
import { Variables } from "./program/variables";
import { differenceOf, inTheirWords, lostWithType, Override } from "./reconcile";
import { withNewNames } from "./source/aliases";
import { Reference } from "./source/expression";
import { isEmpty, JsonObject } from "./source/records";
import { Input } from "./source/input";
import { readSources } from "./source/read";
import { Known } from "./source/known";
import { Source, SourceResource } from "./source/resource";
import { ProgramFile, splitProgram } from "./split";
import { undoOf } from "./undo";
import { Words } from "./words";
import { Workshop } from "./workshop";
import { Parts, writeProgram } from "./write";

/** What the user asked for. */
export interface AdoptOptions {
  readonly stack: string;
  /** Left out, `import` for a state and `moved` for HCL, which knows no ids. */
  readonly guidance?: Guidance;
  /** Name of the program's file without `.ts`; left out, it is not cut into several. */
  readonly base?: string;
}

/** A program that declares what the input has, and what it does not say. */
export interface Adoption {
  readonly program: string;
  /** The same in several files, where one would be too long to read; the first of them runs the others. */
  readonly files: readonly ProgramFile[];
  /** What is not carried over, or not as it was; one line each. */
  readonly remarks: readonly string[];
  /** What the checks of this library will refuse at synth. */
  readonly errors: readonly string[];
  /** Blocks that lead back to the configuration of the input; undefined where nothing leads to the program. */
  readonly undo: string | undefined;
  /** What the first plan shall be. */
  readonly expected: Expected;
}

/** Writes the program for some inputs. */
export function adopt(inputs: readonly Input[], options: AdoptOptions, known: AdoptKnowledge): Adoption {
  try {
    return write(inputs, options, known);
  } catch (error) {
    // By name: the command line has its own copy of the class.
    if (error instanceof Error && error.name === "LoadBalancingError")
      throw new AdoptError(`the library refuses what the input has: ${error.message}`);
    // Every walk is as deep as the input.
    if (error instanceof RangeError) throw new AdoptError("the input is nested too deeply to be a state or HCL");
    throw error;
  }
}

function write(inputs: readonly Input[], options: AdoptOptions, { families, library }: AdoptKnowledge): Adoption {
  const known = new Known(families.providers, families.types);
  const source = withNewNames(readSources(inputs, known), families.formerNames);
  const guidance = options.guidance ?? (source.kind === "state" ? "import" : "moved");
  if (guidance === "import" && source.kind === "hcl" && source.resources.every(({ id }) => id === undefined)) {
    throw new AdoptError("HCL does not know the ids that an import needs; pass the state, or ask for --guidance moved");
  }
  if (guidance === "moved" && source.found) {
    throw new AdoptError("what was found in the cloud has no state that could go on; leave out --guidance moved");
  }
  const names = new Names(families.providers.map(({ cloud }) => cloud));
  const t = new Translation(source, names, new Variables(source.variables, names), typesCarried(families, known));
  translateProviders(t);
  families.translations.forEach((translate) => translate(t));
  if (t.covers.length === 0) throw new AdoptError(nothing(t));
  const workshop = new Workshop(options.stack, library);
  try {
    return finish(t, families, workshop, guidance, options);
  } finally {
    workshop.close();
  }
}

/** Which types the program may declare: those that the families ask for, be there any or not. */
function typesCarried({ translations }: AdoptKnowledge["families"], known: Known) {
  const none: Source = { kind: "hcl", resources: [], variables: [], providers: [], remarks: [], known };
  const asked = new Translation(none, new Names([]), new Variables([], new Names([])));
  translations.forEach((translate) => translate(asked));
  return (type: string) => known.isOfLoadBalancers(type) && asked.isCarried(type);
}

function nothing(t: Translation): string {
  const types = [...new Set(t.source.resources.map(({ type }) => type))].slice(0, 5).join(", ");
  const why =
    t.remarks[0] ?? t.unclaimed.flatMap(({ address, obstacles }) => obstacles.map((text) => ({ address, text })))[0];
  const detail = why === undefined ? `it has ${types || "no resources"}` : `${why.address}: ${why.text}`;
  return `nothing in the input can be carried over: ${detail}`.replace(/[\r\n]+/g, " ");
}

function finish(
  t: Translation,
  families: AdoptableFamilies,
  workshop: Workshop,
  guidance: Guidance,
  options: AdoptOptions,
): Adoption {
  const constructs = families.withClosedSets(t.statements);
  const declared = [...t.variables.statements, ...constructs];
  workshop.run(declared);
  const found = t.covers.map((cover) => ({ cover, address: workshop.addressOf(cover.resource) }));
  const placed = found.filter((one): one is Placed => one.address !== undefined);
  const unmade = found.filter(({ address }) => address === undefined).map(({ cover }) => emptied(cover));
  const emitted = workshop.synthesize();
  const { overrides, remarks } = reconcile(t, placed, emitted, guidance);
  const already = new Set(declared.map(({ name }) => name));
  const later = t.variables.statements.filter(({ name }) => !already.has(name));
  workshop.run([...later, ...overrides]);
  const covered = new Set(placed.map(({ address }) => address));
  const created = [...workshop.synthesize().keys()].filter((address) => !covered.has(address));
  const guided = guide(guidance, placed, t);
  const all = [
    ...[...t.assumed].map(byDefault),
    ...t.remarks,
    ...unmade,
    ...asides(t),
    ...remarks,
    ...guided.remarks,
    ...notCarried(t),
    ...created.map(made),
  ];
  const lines = [...all.map(({ address, text }) => `${address}: ${text}`), ...t.source.remarks];
  workshop.run(guided.statements);
  const parts: Parts = {
    stack: options.stack,
    constructs: [...t.variables.statements, ...constructs],
    overrides,
    guidance: guided.statements,
    remarks: lines,
    kind: t.source.kind,
    clouds: t.source.known.providers.map(({ cloud }) => cloud),
  };
  const program = writeProgram(parts);
  const files = options.base === undefined ? [] : splitProgram(program, parts, options.base);
  const expected: Expected = {
    guidance,
    stack: workshop.stackJson,
    secrets: t.variables.secrets,
    resources: placed.map((one) => ({
      source: one.cover.source,
      address: one.address,
      goesOn: guided.moved.includes(one),
    })),
    others: t.source.resources.filter((one) => !placed.some(({ cover }) => cover.source === one)),
    providers: t.source.known.providers.map(({ source }) => source),
  };
  const undo = t.source.found ? undefined : undoOf(guidance, placed, guided.moved);
  return { program, files, remarks: lines, errors: workshop.errors, undo, expected };
}

/** What the constructs do not say of a resource, as overrides. */
function reconcile(
  t: Translation,
  placed: readonly Placed[],
  emitted: Map<string, JsonObject>,
  guidance: Guidance,
): { overrides: Statement[]; remarks: Remark[] } {
  const words = new Words(t, placed);
  const rewrite = (reference: Reference) => words.inOurs(reference);
  const overrides: Statement[] = [];
  const remarks: Remark[] = [];
  for (const { cover, address } of placed) {
    const { assumed = {}, unread = [] } = cover;
    const imported = guidance === "import";
    const source = imported ? without(cover.source, unread) : cover.source;
    const elsewhere = (cover.elsewhere ?? []).filter((argument) => !imported || !unread.includes(argument));
    const theirs = { ...source, values: inTheirWords(source.values, (text) => words.plain(text)) as JsonObject };
    const ours = inTheirWords(emitted.get(address) ?? {}, (text) => words.inTheirs(text)) as JsonObject;
    const unfound = imported ? unread.filter((argument) => !isEmpty(cover.source.values[argument])) : [];
    if (unfound.length > 0) remarks.push({ address: source.address, text: notFound(unfound) });
    if (source.type !== address.split(".")[0]) {
      const lost = lostWithType(theirs, ours, t.source.known);
      if (lost.length > 0) remarks.push({ address: source.address, text: leftAlone(lost) });
      continue;
    }
    const difference = differenceOf(theirs, ours, { kind: t.source.kind, known: t.source.known, elsewhere, assumed });
    for (const override of difference.overrides) {
      const given = t.source.kind === "hcl" ? { ...override, value: source.values[override.argument] } : override;
      overrides.push(statementOf(cover, given, t.values.of(given.value, "any", rewrite), override.argument in ours));
    }
    if (difference.left.length > 0) remarks.push({ address: source.address, text: leftAlone(difference.left) });
    if (difference.unknown.length > 0) {
      const text = `not known to adopt, so left as the cloud has it: ${difference.unknown.join(", ")}`;
      remarks.push({ address: source.address, text });
    }
  }
  return { overrides, remarks };
}

function without(source: SourceResource, names: readonly string[]): SourceResource {
  const kept = Object.entries(source.values).filter(([argument]) => !names.includes(argument));
  return { ...source, values: Object.fromEntries(kept) };
}

function notFound(unread: readonly string[]): string {
  return `left out, since an import does not find it and another value would replace the resource: ${unread.join(", ")}`;
}

function leftAlone(left: readonly string[]): string {
  return `left as the cloud has it: ${left.join(", ")}`;
}

function statementOf(
  { resource }: Cover,
  { argument, value: given }: Override,
  expression: Expression | undefined,
  isWritten: boolean,
): Statement {
  const callee: Expression =
    resource.kind === "member" && resource.optional ? safely(resource) : member(resource, "addOverride");
  const plain = given === undefined || expression === undefined ? value(undefined) : expression;
  // Lists are appended to what is there, and maps are merged with it, unless they come as a token.
  const whole = plain.kind === "list" || (plain.kind === "record" && isWritten);
  const wrapped = whole ? call(path("Token", "asAny"), plain) : plain;
  return { expression: call(callee, value(argument), wrapped) };
}

/** `a.b?.addOverride`: the library types the resource as one that may not be there. */
function safely(resource: Extract<Expression, { kind: "member" }>): Expression {
  return { kind: "member", of: { ...resource, optional: undefined }, name: "addOverride", optional: true };
}

function asides(t: Translation): Remark[] {
  return t.covers.flatMap(({ source: { address, asides = [], asInState = [] } }) => [
    ...asides.map((text) => ({ address, text: `not carried over: ${text}` })),
    ...(asInState.length === 0 ? [] : [{ address, text: `${IN_STATE}${asInState.join(", ")}` }]),
  ]);
}

const IN_STATE = "as the state has it, since the HCL with the defaults of its variables comes to something else: ";

function notCarried(t: Translation): Remark[] {
  return t.unclaimed.map(({ address, type, obstacles }) => {
    if (!t.source.known.isOfLoadBalancers(type))
      return { address, text: "not part of a load balancer; it stays where it is" };
    const remedy = t.source.kind === "hcl" && !t.source.hasState ? "; adopt the state" : "";
    const none = t.isCarried(type) ? PLACE_NOT_CARRIED : "adopt has no construct for it";
    const why = obstacles.length > 0 ? `${obstacles.join("; ")}${remedy}` : none;
    return { address, text: `not carried over: ${why}` };
  });
}

const PLACE_NOT_CARRIED =
  "what it belongs to is not in the input, was not carried over, or has its servers from another resource";

function byDefault(variable: string): Remark {
  const text = "what it has by default is written out; where it has other values, pass the state beside the HCL";
  return { address: `var.${variable}`, text };
}

/** Constructs make a resource for members, and none where there are none. */
function emptied({ source: { address } }: Cover): Remark {
  return { address, text: "not carried over: it holds no members; forget it before the first apply (state rm)" };
}

function made(address: string): Remark {
  const text = address.startsWith("terraform_data.")
    ? "the first apply makes it; it lives in the state only and touches no cloud"
    : "the first apply makes it";
  return { address, text };
}
