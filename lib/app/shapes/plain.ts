/** A value of a closed set, as callers hand it over: one of the classes that have `of`. */
interface Word {
  readonly value: string;
}

/** By what such a class is told from settings that have a `value` among others. */
type OfWord<T> = T extends Word ? ([keyof T] extends ["value" | "toString"] ? true : never) : never;

type Holds<T> = T extends object ? true & { [K in keyof T]-?: OfWord<NonNullable<T[K]>> }[keyof T] : never;

type PlainValue<T> = T extends Word
  ? [OfWord<T>] extends [never]
    ? PlainBlock<T>
    : string
  : T extends ReadonlyArray<infer E>
    ? [Holds<E>] extends [never]
      ? T
      : Array<PlainBlock<E>>
    : PlainBlock<T>;

type PlainBlock<T> = [Holds<T>] extends [never] ? T : Plain<T>;

/** Settings as they were taken from a caller: what is one of a closed set is a text, spelled as the provider does. */
export type Plain<T> = { [K in keyof T]: PlainValue<T[K]> };

/** Settings that were taken from a caller, handed on to a construct that takes them from callers, too. */
export function handedOn<T>(settings: Plain<T>): T {
  return settings as unknown as T;
}
