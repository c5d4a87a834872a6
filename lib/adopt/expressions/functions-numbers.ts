import { Failed } from "./failed";
import type { EngineFunction } from "./functions";
import { numberOf } from "./operators";
import { isList, Value } from "./value";

/** Functions of numbers and of addresses. */
export const NUMBERS: readonly (readonly [string, EngineFunction])[] = [
  ["tonumber", (value) => (value === null ? null : numberOf(value))],
  ["tobool", (value) => (value === null ? null : [true, "true"].includes(value as string) ? true : isFalse(value))],
  ["max", (...values) => Math.max(...values.map(numberOf))],
  ["min", (...values) => Math.min(...values.map(numberOf))],
  ["abs", (value) => Math.abs(numberOf(value))],
  ["ceil", (value) => Math.ceil(numberOf(value))],
  ["floor", (value) => Math.floor(numberOf(value))],
  ["sum", (list) => (isList(list) ? list.reduce<number>((sum, one) => sum + numberOf(one), 0) : undefined)],
  ["parseint", (text, base) => parsed(String(text), numberOf(base))],
  ["range", range],
  ["cidrhost", (prefix, host) => cidrHost(String(prefix), numberOf(host))],
  ["cidrsubnet", (prefix, bits, number) => cidrSubnet(String(prefix), numberOf(bits), numberOf(number))],
];

function isFalse(value: Value): boolean {
  if (value === false || value === "false") return false;
  throw new Failed(true);
}

function parsed(text: string, base: number): Value {
  const number = parseInt(text, base);
  if (number.toString(base) !== text.toLowerCase()) throw new Failed(false);
  return number;
}

/** As many as the engine gives. */
const LONGEST_RANGE = 1024;

function range(...args: readonly Value[]): Value {
  const numbers = args.map(numberOf);
  const [from, to] = numbers.length === 1 ? [0, numbers[0]] : numbers;
  const step = numbers[2] ?? (from <= to ? 1 : -1);
  const count = Math.max(0, Math.ceil((to - from) / step));
  if (!(count <= LONGEST_RANGE)) throw new Failed(true);
  return Array.from({ length: count }, (_, i) => from + i * step);
}

interface Prefix {
  readonly address: number;
  readonly length: number;
}

/** Of four bytes; the longer kind is left to the engine. */
function prefixOf(text: string): Prefix {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text)?.slice(1).map(Number);
  if (match === undefined || match.slice(0, 4).some((byte) => byte > 255) || match[4] > 32) throw new Failed(false);
  const address = match.slice(0, 4).reduce((sum, byte) => sum * 256 + byte, 0);
  const size = 2 ** (32 - match[4]);
  return { address: Math.floor(address / size) * size, length: match[4] };
}

function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}

function cidrHost(text: string, host: number): string {
  const { address, length } = prefixOf(text);
  const size = 2 ** (32 - length);
  const at = host < 0 ? size + host : host;
  if (at < 0 || at >= size) throw new Failed(true);
  return dotted(address + at);
}

function cidrSubnet(text: string, bits: number, number: number): string {
  const { address, length } = prefixOf(text);
  if (length + bits > 32 || bits < 0 || number < 0 || number >= 2 ** bits) throw new Failed(true);
  return `${dotted(address + number * 2 ** (32 - length - bits))}/${length + bits}`;
}
