import { ours } from "./confidence";
import { SettingLimits } from "./product";

/** What a block that is a tag calls its key and its value. */
export interface TagBlocks {
  readonly key: string;
  readonly value: string;
}

/** How a prop stands in a resource where it is written as it is. */
export type Argument =
  | {
      /** Its name in the provider's schema. */
      readonly argument: string;
      readonly kind: "text" | "number" | "flag" | "texts" | "tags" | "on or off" | "1 or 0";
      /** What it may be; left out where nobody says more than its type. */
      readonly limits?: SettingLimits;
      /** How ids of its kind begin; empty where that is not known. Set where it is an id. */
      readonly id?: string;
      /** Set where each tag is a block. */
      readonly blocks?: TagBlocks;
    }
  | {
      readonly argument: string;
      /** A boolean of the provider that the prop says by one of two words, as settings of its kind do elsewhere. */
      readonly kind: "one of two words";
      readonly yes: string;
      readonly no: string;
      readonly limits: SettingLimits;
    }
  | {
      readonly argument: string;
      /** One block with props of its own, or a list of them. */
      readonly kind: "block" | "blocks";
      readonly of: Arguments;
    };

/** Arguments by the prop that carries each. */
export interface Arguments {
  readonly [prop: string]: Argument;
}

/** What becomes of every argument of a resource that a construct writes. */
export interface ResourceArguments {
  /** The Terraform type. */
  readonly type: string;
  /** The public settings whose props these are: `alicloud.ClassicLoadBalancerProps`. */
  readonly settings: string;
  /** Written as they are given: constructs, rules, adopt and docs go over this table. */
  readonly plain: Arguments;
  /** By the argument's path in the schema: the props of which the construct itself makes it. */
  readonly own: { readonly [path: string]: string };
  /** By the argument's path: why it is left to an override. */
  readonly left: { readonly [path: string]: string };
}

/** A text. */
export function text(argument: string, limits?: SettingLimits): Argument {
  return { argument, kind: "text", limits };
}

/** The id of something else. */
export function id(argument: string, prefix = ""): Argument {
  return { argument, kind: "text", id: prefix };
}

/** Ids of other things. */
export function ids(argument: string, prefix = ""): Argument {
  return { argument, kind: "texts", id: prefix };
}

/** A number. */
export function number(argument: string, limits?: SettingLimits): Argument {
  return { argument, kind: "number", limits };
}

/** A boolean. */
export function flag(argument: string): Argument {
  return { argument, kind: "flag" };
}

/** A boolean that the provider spells `on` or `off`. */
export function onOff(argument: string): Argument {
  return { argument, kind: "on or off" };
}

/** A boolean that the provider spells `1` or `0`. */
export function oneOrZero(argument: string): Argument {
  return { argument, kind: "1 or 0" };
}

/** A boolean of the provider that is said by one of two words. */
export function wordOf(type: string, argument: string, no: string, yes: string): Argument {
  const confidence = { ...ours(`${yes} is written as true, ${no} as false`), attributes: [`${type}.${argument}`] };
  return { argument, kind: "one of two words", yes, no, limits: { list: { values: [no, yes], confidence } } };
}

/** A list of texts. */
export function texts(argument: string, limits?: SettingLimits): Argument {
  return { argument, kind: "texts", limits };
}

/** Tags, of which those of load balancer, stack and app are a part. */
export function tags(argument = "tags"): Argument {
  return { argument, kind: "tags" };
}

/** The same where each tag is a block. */
export function tagBlocks(argument: string, key: string, value: string): Argument {
  return { argument, kind: "tags", blocks: { key, value } };
}

/** One block. */
export function block(argument: string, of: Arguments): Argument {
  return { argument, kind: "block", of };
}

/** A list of blocks. */
export function blocks(argument: string, of: Arguments): Argument {
  return { argument, kind: "blocks", of };
}

/** What the props of a table may be, as rules about settings ask; those of a block, or of each of a list, as `quic.listenerId`. */
export function limitsOf(table: Arguments): { readonly [prop: string]: SettingLimits } {
  return Object.fromEntries(
    Object.entries(table).flatMap(([prop, one]) => {
      if ("of" in one) return Object.entries(limitsOf(one.of)).map(([inner, it]) => [`${prop}.${inner}`, it]);
      return "limits" in one && one.limits ? [[prop, one.limits]] : [];
    }),
  );
}

/** The path of every argument of a table in the schema, and the prop that carries it: `listener.port`. */
export function pathsIn(table: Arguments): readonly (readonly [path: string, prop: string])[] {
  return Object.entries(table).flatMap(([prop, one]): (readonly [string, string])[] => {
    if ("of" in one) {
      return pathsIn(one.of).map(([path, inner]) => [`${one.argument}.${path}`, `${prop}.${inner}`]);
    }
    if (!("blocks" in one) || one.blocks === undefined) return [[one.argument, prop]];
    return [one.blocks.key, one.blocks.value].map((name) => [`${one.argument}.${name}`, prop]);
  });
}

/** What `own` says of a list of blocks that a construct writes itself. */
export function pathsOfBlocks(argument: string, prop: string, of: Arguments): ResourceArguments["own"] {
  return Object.fromEntries(pathsIn({ [prop]: blocks(argument, of) }));
}
