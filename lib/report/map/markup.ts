import { ComponentChildren, h as create, VNode } from "preact";

/** A piece of HTML or SVG. Text in it is escaped when it is written. */
export type Markup = VNode<object>;

/** An element; what is undefined or false is left out. */
export function h(
  name: string,
  attributes: Readonly<Record<string, unknown>> | null,
  ...children: ComponentChildren[]
): Markup {
  return create(name as "div", attributes as object, ...children) as Markup;
}
