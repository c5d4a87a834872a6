import { TerraformResource } from "cdktf";
import { IConstruct } from "constructs";
import { Arguments, limitsOf } from "../facts/arguments";
import { Declaration } from "../values/declaration";
import { Subject } from "./app-view";
import { PartView } from "./part-view";
import { idsOf } from "./ids";
import { Registry } from "./registry";
import { idsIn, settingsIn } from "./write-arguments";

/** What stands beside load balancers, listeners and groups, and what it is made of. */
export interface Part {
  readonly construct: IConstruct;
  /** What messages call it: `certificate`. */
  readonly noun: string;
  readonly declaration: Declaration;
  readonly table: Arguments;
  readonly props: object;
  readonly carrier: TerraformResource;
  /** Ids that no table has. */
  readonly ids?: { readonly [name: string]: string | undefined };
}

/** Lets rules look at a part of the app. */
export function declarePart(part: Part, more: () => Partial<Omit<PartView, keyof Subject>> = () => ({})): void {
  const { construct, noun, declaration, table, props, carrier, ids = {} } = part;
  Registry.of(construct).addPart(construct, () => ({
    construct,
    label: `${noun} "${construct.node.id}"`,
    declaration,
    carrier,
    ids: [...idsOf(ids), ...idsIn(table, props)],
    settings: settingsIn(table, props),
    limits: limitsOf(table),
    ...more(),
  }));
}
