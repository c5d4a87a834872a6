const NULL_UNTIL_PLAN = "Null when known only at plan.";
/** Name of the report in the output folder of the app (`cdktf.out`). */
export const REPORT_FILE = "load-balancing.json";

const text = { type: "string" };
const textOrUnknown = { type: ["string", "null"] };
const numberOrUnknown = { type: ["number", "null"] };
const percentOrUnknown = { type: ["number", "null"], minimum: 0, maximum: 100.000001 };
const severity = { enum: ["error", "warning", "info"] };

const list = (items: object) => ({ type: "array", items });
const record = (properties: object, optional: object = {}) => ({
  type: "object",
  required: Object.keys(properties),
  properties: { ...properties, ...optional },
});

/** A finding in the report. */
export const FINDING_SCHEMA = record(
  { ruleId: text, severity, path: text, message: text },
  { backend: text, file: text, line: { type: "integer", minimum: 1 } },
);

/** A rule in the report. */
export const RULE_SCHEMA = record(
  { id: text, severity, summary: text, why: text, source: text },
  { docs: { ...text, description: "A page about it, where it is a rule of the app." } },
);

const backend = record(
  {
    id: text,
    pool: { ...text, description: "Path of the pool that declares it." },
    kind: text,
    server: { ...textOrUnknown, description: NULL_UNTIL_PLAN },
    port: { ...numberOrUnknown, description: "Null when known only at plan, or named by nobody." },
    weight: { ...numberOrUnknown, description: NULL_UNTIL_PLAN },
    sharePercent: { ...percentOrUnknown, description: "Of the listener or rule; null when not known at synth." },
  },
  {
    address: textOrUnknown,
    merged: { ...record({ pool: text, id: text }), description: "How messages name it, in a split made of one group." },
    standby: { type: "boolean", description: "Takes traffic only when the master of its group fails." },
  },
);

const pool = record(
  { path: text, parked: { type: "boolean" }, sharePercent: percentOrUnknown },
  { source: { ...text, description: "Path of the scaling group that fills it." } },
);

const entry = record(
  {
    path: text,
    kind: { enum: ["listener", "rule", "group"] },
    name: text,
    cloud: text,
    loadBalancer: text,
    protocol: textOrUnknown,
    port: numberOrUnknown,
    redirects: { type: "boolean" },
    pools: list(pool),
    backends: list(backend),
  },
  {
    listener: text,
    domain: textOrUnknown,
    url: textOrUnknown,
    family: text,
    resources: {
      ...list(record({ stack: text, address: text })),
      description:
        "What carries it in the states of the engine: its own resource, and those of its groups and members.",
    },
  },
);

/**
 * What `load-balancing.json` looks like. Fields that it does not name may be there: a later version of the library
 * may know more.
 */
export const REPORT_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/cdktf-load-balancing/cdktf-load-balancing/blob/main/docs/load-balancing.schema.json",
  title: "load-balancing.json, which every synth leaves in the output folder, version 1",
  ...record(
    { schemaVersion: { const: "1" }, rules: list(RULE_SCHEMA), findings: list(FINDING_SCHEMA), traffic: list(entry) },
    {
      deferred: {
        type: "object",
        additionalProperties: { type: "integer", minimum: 1 },
        description: "How many checks each rule left to the plan, by rule id.",
      },
      acknowledged: {
        ...list({
          ...FINDING_SCHEMA,
          required: [...FINDING_SCHEMA.required, "reason"],
          properties: { ...FINDING_SCHEMA.properties, reason: text },
        }),
        description: "Findings that the user accepts, each with the reason.",
      },
    },
  ),
};
