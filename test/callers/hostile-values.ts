import { Fn, Lazy, TerraformStack, TerraformVariable, Token } from "cdktf";
import { Backend, Forward, HealthGate } from "../../lib";

/** Makes numbers from 0 below 1, the same ones for a seed. */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)];
}

class Stranger {
  public constructor(public readonly port = 80) {}
  public get weight(): number {
    throw new Error("a getter of a caller");
  }
}

function thrower(): never {
  throw new Error("a trap of a caller");
}

const TRAPS: ProxyHandler<object> = {
  get: thrower,
  has: thrower,
  ownKeys: thrower,
  getPrototypeOf: thrower,
  getOwnPropertyDescriptor: thrower,
};

function circular(): object {
  const one: Record<string, unknown> = { a: 1 };
  one.self = one;
  return one;
}

function circularList(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

/** Each another thing that no declaration names. */
const HOSTILE: readonly ((stack: TerraformStack, random: Random) => unknown)[] = [
  () => undefined,
  () => null,
  () => NaN,
  () => -Infinity,
  () => -0,
  () => 1e308,
  () => -1.5,
  () => 2 ** 53,
  () => "",
  () => " ",
  () => "a\nb\u0000\u001b[31m\u202e",
  () => "\ud800",
  () => "__proto__",
  () => "constructor",
  () => "x".repeat(10_000),
  () => "../../etc",
  () => "${var.x}",
  () => "80",
  () => true,
  () => false,
  () => 0,
  () => 5n,
  () => Symbol("a symbol"),
  () => () => "called",
  () => class {},
  () => [],
  () => [null],
  () => [[["deep"]]],
  () => new Array(3),
  () => [Symbol("inner")],
  () => [5n, "a"],
  circularList,
  () => ({}),
  () => Object.create(null) as object,
  circular,
  () => ({ get port() { return thrower(); } }), // prettier-ignore
  () => ({ toString: thrower, valueOf: thrower, toJSON: thrower }),
  () => ({ toString: undefined }),
  () => ({ resolve: 5 }),
  () => ({ node: undefined }),
  () => ({ length: 3 }),
  () => JSON.parse('{"__proto__": {"port": 80}, "constructor": 1}') as unknown,
  () => Object.freeze({ port: 80 }),
  () => new Proxy({}, TRAPS),
  () => new Proxy([], TRAPS),
  () => new Proxy(() => undefined, TRAPS),
  () => new Proxy({ port: 80 }, {}),
  () => new Stranger(),
  () => new Map([["a", 1]]),
  () => new Set(["a"]),
  () => new WeakMap(),
  () => new Date(NaN),
  () => /a/,
  () => new Error("handed over"),
  () => Promise.resolve(80),
  () => new Uint8Array(4),
  () => Buffer.from("a"),
  () => new String("boxed"),
  () => new Number(5),
  () => Backend.instance("i-stranger"),
  () => Forward.weighted([]),
  () => HealthGate.cloud(),
  (stack) => stack,
  (stack) => stack.node.root,
  () => Lazy.anyValue({ produce: () => ["late"] }),
  () => Token.asString({ a: 1 }),
  () => Token.asNumber("a"),
  () => Token.asList("a"),
  () => Fn.tolist(["a"]),
  (stack, random) => new TerraformVariable(stack, `hostile${random()}`, {}).stringValue,
  (stack, random) => new TerraformVariable(stack, `hostile${random()}`, {}).numberValue,
  (stack, random) => `text-${new TerraformVariable(stack, `hostile${random()}`, {}).numberValue}`,
];

/** How many kinds of them there are. */
export const KINDS = HOSTILE.length;

export function hostile(stack: TerraformStack, random: Random, kind = Math.floor(random() * KINDS)): unknown {
  return HOSTILE[kind](stack, random);
}
