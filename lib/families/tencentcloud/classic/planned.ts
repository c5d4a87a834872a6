import { name, path, record } from "../../../adopt/program/expression";
import { blocks } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { poolOf } from "../../../adopt/translation/members";
import { inStack, Translation } from "../../../adopt/translation/translation";

/** What `ClassicBinding` writes, one `terraform_data` for each backend: no provider resource binds them. */
export function planClassicBindings(t: Translation): void {
  const byLoadBalancer = new Map<string, SourceResource[]>();
  for (const data of t.open("terraform_data")) {
    const [bound] = blocks(data.values.triggers_replace);
    // Those of others are anything at all.
    if (bound?.load_balancer_id === undefined || bound.instance_id === undefined) continue;
    const id = String(bound.load_balancer_id);
    byLoadBalancer.set(id, [...(byLoadBalancer.get(id) ?? []), data]);
  }
  byLoadBalancer.forEach((all, id) => bind(t, id, all));
}

function bind(t: Translation, id: string, all: readonly SourceResource[]): void {
  const [first] = all;
  const bound = all.flatMap((data) => blocks(data.values.triggers_replace));
  const pool = poolOf(
    t,
    first,
    bound.map(({ instance_id: server, weight }) => ({ make: "instance", server, weight })),
  );
  if (pool === undefined) return;
  const constant = t.addFor(first, "pool", (own) => inStack(name("BackendPool"), own, pool.options));
  const props = record({ loadBalancerId: t.values.of(id, "string"), pool: name(constant) });
  t.addFor(first, "binding", (own) => inStack(path("tencentcloud", "ClassicBinding"), own, props));
  all.forEach((source) => t.cover({ source, resource: name(constant) }));
}
