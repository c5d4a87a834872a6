import { BackendPool } from "../app/backend-pool";
import { isUnknown, show } from "../values/unknown";
import { quoted } from "./limits";
import { forEachPool } from "./pools";
import { Answer } from "./answer";
import { Rule } from "../app/rule";

export const formerIds: Rule = {
  id: "former-ids",
  severity: "error",
  offPlan: "It is about what a program says of ids that it no longer has.",
  summary: "A renamed backend is in the pool, its former id is not, and the former path of a pool is one.",
  why: "The engine refuses a move from an address where a resource still stands, and one to nowhere does nothing: the server leaves and comes back.",
  wrong: `pool.addBackend("web1", Backend.instance("i-web1"));
pool.addBackend("web2", Backend.instance("i-web2"));
new BackendPool(stack, "Renamed", {
  defaultPort: 80,
  backends: { web1: Backend.instance("i-web1"), web2: Backend.instance("i-web2") },
  formerIds: { web1: "web2" },
});`,
  right: `new BackendPool(stack, "Renamed", {
  defaultPort: 80,
  backends: { web1: Backend.instance("i-web1"), web2: Backend.instance("i-web2") },
  formerIds: { web1: "blue1" },
});`,
  source: '"Moved object still exists", https://developer.hashicorp.com/terraform/language/modules/develop/refactoring',
  check: (view) => forEachPool(view, renamed),
};

function renamed({ _formerIds: former, _formerPath: path, backendIds: ids }: BackendPool): Answer {
  const moved = path === undefined ? [] : misplaced(path);
  return [...moved, ...renamedBackends([...former], ids)];
}

/** An empty part of a path is no construct, so that the move comes from nowhere. */
function misplaced(path: string): string[] {
  if (isUnknown(path)) {
    return [
      "formerPath must be known at synth, got a value known only at plan; write the path that the pool had as a text",
    ];
  }
  if (!path.split("/").includes("")) return [];
  return [`formerPath must be a path below the stack, such as "Web" or "Http/Web", got ${show(path)}; mend it`];
}

function renamedBackends(former: readonly (readonly [string, string])[], ids: readonly string[]): string[] {
  return former.flatMap(([id, before]) => {
    if (!ids.includes(id)) return [`formerIds names ${quoted([id])}, which is no backend; name one of ${quoted(ids)}`];
    if (isUnknown(before)) {
      return [
        `formerIds of ${quoted([id])} must be known at synth, got a value known only at plan; write the id that it had as a text`,
      ];
    }
    if (before === "")
      return [`formerIds of ${quoted([id])} is empty; write the id that it had, or take the entry out`];
    if (!ids.includes(before)) return [];
    const remedy = before === id ? "take it out" : "give the backend another id, or take the entry out";
    return [`formerIds says that ${quoted([id])} was ${quoted([before])}, which is a backend still; ${remedy}`];
  });
}
