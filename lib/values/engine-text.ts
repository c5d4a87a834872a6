import {
  DefaultTokenResolver,
  ITerraformIterator,
  StringConcat,
  TerraformElement,
  TerraformResource,
  Tokenization,
} from "cdktf";
import { Render } from "./conditions";

/** A reference without operators, functions or further templates. */
const SIMPLE = /^\$\{([\w.[\]"-]+)\}$/;

/**
 * Writes values as the engine reads them inside an expression of a resource.
 *
 * @param preparing whether references to other stacks are collected meanwhile
 */
export function renderFor(resource: TerraformElement, preparing = false): Render {
  return (value) => {
    const resolved = resolve(value, resource, preparing);
    if (typeof resolved !== "string") return JSON.stringify(resolved ?? null);
    const simple = SIMPLE.exec(resolved);
    if (simple !== null) return simple[1];
    // A template that is one expression has the type of the expression, so numbers stay numbers.
    return resolved.startsWith("${") && resolved.endsWith("}") ? `"${resolved}"` : quoted(resolved);
  };
}

/** `the value of var.weight`, or that there is one, where it has no short name. */
export function originOf(value: unknown, resource: TerraformResource): string {
  const resolved = resolve(value, resource);
  const simple = typeof resolved === "string" ? SIMPLE.exec(resolved) : null;
  return simple === null ? "another value" : `the value of ${simple[1]}`;
}

/** A condition on `each` as one on all elements, for a resource that has a block for each. */
export function forEachElement(condition: string, iterator: ITerraformIterator, resource: TerraformResource): string {
  return `alltrue([for key, value in ${listOf(iterator, resource)} : ${ofElement(condition)}])`;
}

/** The list that an iterator goes over, as an expression. */
export function listOf(iterator: ITerraformIterator, resource: TerraformElement, preparing = false): string {
  return bare(resolve(iterator._getForEachExpression(), resource, preparing));
}

/**
 * A text for each element, in the order of the list where the iterator goes over one: engines go over sets and maps by
 * key, so that an element that comes would stand between the others.
 *
 * @param text of one element, with `each` where it comes from the list
 */
export function elementsInOrder(
  iterator: ITerraformIterator,
  text: string,
  resource: TerraformElement,
  preparing: boolean,
): string {
  const { list, mapKeyAttributeName } = iterator as { readonly list?: unknown; readonly mapKeyAttributeName?: string };
  if (list === undefined) {
    return `[for key, value in ${listOf(iterator, resource, preparing)} : ${ofElement(text)}]`;
  }
  const elements = bare(resolve(list, resource, preparing));
  if (mapKeyAttributeName === undefined) return `[for value in distinct(${elements}) : ${ofElement(text, "value")}]`;
  return `[for value in ${elements} : ${ofElement(text, `value[${JSON.stringify(mapKeyAttributeName)}]`)}]`;
}

/** A text on `each` as one on `key` and `value` of a `for`. */
export function ofElement(text: string, key = "key"): string {
  return text.replace(/\beach\.key\b/g, key).replace(/\beach\.value\b/g, "value");
}

function bare(list: unknown): string {
  return typeof list === "string" ? list.replace(/^\$\{([\s\S]*)\}$/, "$1") : JSON.stringify(list);
}

/** A text that the engine shows as it is. */
export function literal(text: string): string {
  return text.replace(/([$%])\{/g, "$1$1{");
}

/** A text in quotes whose templates stay templates. */
function quoted(text: string): string {
  return JSON.stringify(text)
    .replace(/%\{/g, "%%{")
    .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, unescaped);
}

/** Quotes inside a template belong to its expression. */
function unescaped(template: string): string {
  return template.replace(/\\(["\\])/g, "$1");
}

/** A value with all that is produced late in it. */
export function resolve(value: unknown, scope: TerraformElement, preparing = false): unknown {
  return Tokenization.resolve(value, {
    scope,
    preparing,
    resolver: new DefaultTokenResolver(new StringConcat()),
  });
}
