import { Json } from "./plan-of";

/** A known value of a plan, and what makes it unknown. */
type Hide = () => void;

/** A plan in which some of the values that somebody wrote are known only after the apply. */
export function withUnknown(plan: Json, places: readonly number[]): Json {
  const copy = JSON.parse(JSON.stringify(plan)) as Json;
  const all = hidings(copy);
  for (const place of places) all[place % all.length]();
  const { planned_values: planned, resource_changes: changes } = copy as {
    planned_values: { root_module: Json };
    resource_changes: { address: string; change: { after: Json } }[];
  };
  const after = new Map(changes.map(({ address, change }) => [address, change.after]));
  planned.root_module.resources = (planned.root_module.resources as Json[]).map((one) => ({
    ...one,
    values: after.get(String(one.address)),
  }));
  return copy;
}

function hidings(plan: Json): Hide[] {
  const configuration = plan.configuration as { root_module: { resources: { address: string; expressions: Json }[] } };
  const changes = plan.resource_changes as { address: string; change: { after: Json; after_unknown: Json } }[];
  return configuration.root_module.resources.flatMap(({ address, expressions }) => {
    const { change } = changes.find((one) => one.address === address) as (typeof changes)[number];
    return inBlock(expressions, change.after, change.after_unknown);
  });
}

function inBlock(expressions: Json, after: Json, unknown: Json): Hide[] {
  return Object.entries(expressions).flatMap(([name, expression]) => {
    const values = after[name];
    if (Array.isArray(expression)) {
      if (expression.length !== 1) return [];
      const [value, flag] = [(values as Json[])[0], (unknown[name] as Json[])[0]];
      return inBlock(expression[0] as Json, value, flag);
    }
    if (values === undefined || values === null) return [];
    return [
      () => {
        delete after[name];
        unknown[name] = true;
        expressions[name] = { references: ["var.some"] };
      },
    ];
  });
}
