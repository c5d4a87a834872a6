import { DIFFERENCE_KINDS } from "./difference";
import { Verification } from "./verify";

/** A verification as data, described by `VERIFY_SCHEMA`. */
export function verificationJson({ differing, unreadable, leftToOthers, same }: Verification): string {
  const differences = differing.flatMap(({ subject: { kind: what, ...subject }, differences: all }) =>
    all.map((one) => ({ what, ...subject, ...one })),
  );
  return `${JSON.stringify({ version: 1, differences, unreadable, leftToOthers, same }, undefined, 2)}\n`;
}

const text = { type: "string" };
const count = { type: "integer", minimum: 0 };
const object = (properties: object, optional: object = {}) => ({
  type: "object",
  additionalProperties: false,
  required: Object.keys(properties),
  properties: { ...properties, ...optional },
});
const list = (items: object) => ({ type: "array", items });
const notTold = list(object({ name: text, why: text }));

/** What `cdktf-lb verify --format json` prints; in docs/verify.schema.json. */
export const VERIFY_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/cdktf-load-balancing/cdktf-load-balancing/blob/main/docs/verify.schema.json",
  title: "Output of cdktf-lb verify --format json, version 1",
  ...object({
    version: { const: 1 },
    differences: list(
      object(
        {
          what: { enum: ["listener or rule", "members", "association"] },
          names: { ...list(text), description: "Listeners and rules that it is about, with their paths." },
          id: { ...text, description: "In the cloud: of the listener, rule or group." },
          stack: text,
          address: { ...text, description: "Of the resource that declares it." },
          kind: { enum: DIFFERENCE_KINDS },
          declared: text,
          cloud: text,
          likely: { ...text, description: "Who or what may have done it: a guess." },
        },
        { member: { ...text, description: "The server, with its port where it has one of its own." } },
      ),
    ),
    unreadable: { ...notTold, description: "What cannot be verified." },
    leftToOthers: { ...notTold, description: "What is not compared, since the declaration leaves it to others." },
    same: object({ fronts: count, groups: count, members: count }),
  }),
};
