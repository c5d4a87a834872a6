import { Fixture, instances, table } from "./fixture";

function require(f: Fixture, version?: string): void {
  f.inVServerGroup(instances(2));
  if (version !== undefined) f.stack.addOverride("terraform.required_version", version);
}

const lets = (version: string) =>
  `warning: stack "stack": lets in engines of version "${version}", and edits keep traffic only from 1.4.0 on; write ">= 1.4.0"`;

table("engine-version", [
  ["an older one", (f) => require(f, "~> 1.3.9"), lets("~> 1.3.9")],
  ["from an older one on", (f) => require(f, ">= 1.0"), lets(">= 1.0")],
  ["up to a version", (f) => require(f, "< 1.6"), lets("< 1.6")],
  ["1.4", (f) => require(f, ">= 1.4")],
  ["newer ones", (f) => require(f, "~> 1.5.7")],
  ["nothing said", (f) => require(f)],
  ["one that cannot be read", (f) => require(f, "newest")],
  ["a token", (f) => require(f, f.string)],
]);
