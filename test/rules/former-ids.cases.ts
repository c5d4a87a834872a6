import { BackendPoolProps } from "../../lib";
import { Case, instances, table } from "./fixture";

const renamed = (formerIds: BackendPoolProps["formerIds"]): BackendPoolProps => ({ formerIds });

table("former-ids", [
  [
    "an id that the pool does not have",
    (f) => f.inVServerGroup(instances(2), renamed({ b9: "blue" })),
    'error: pool "Pool": formerIds names "b9", which is no backend; name one of "b1", "b2"',
  ],
  [
    "two that exchange their ids",
    (f) => f.inVServerGroup(instances(2), renamed({ b1: "b2", b2: "b1" })),
    'error: pool "Pool": formerIds says that "b1" was "b2", which is a backend still; give the backend another id, or take the entry out',
    'error: pool "Pool": formerIds says that "b2" was "b1", which is a backend still; give the backend another id, or take the entry out',
  ],
  [
    "an id of its own",
    (f) => f.inVServerGroup(instances(1), renamed({ b1: "b1" })),
    'error: pool "Pool": formerIds says that "b1" was "b1", which is a backend still; take it out',
  ],
  [
    "an empty former id",
    (f) => f.inVServerGroup(instances(1), renamed({ b1: "" })),
    'error: pool "Pool": formerIds of "b1" is empty; write the id that it had, or take the entry out',
  ],
  ...["", "/Old", "Http/", "Http//Old"].map((formerPath): Case => [
    `${JSON.stringify(formerPath)} as former path`,
    (f) => f.inVServerGroup(instances(2), { formerPath }),
    `error: pool "Pool": formerPath must be a path below the stack, such as "Web" or "Http/Web", got ${JSON.stringify(formerPath)}; mend it`,
  ]),
  ["a former path", (f) => f.inVServerGroup(instances(2), { formerPath: "Http/Old" })],
  [
    "a former path that is a token",
    (f) => f.inVServerGroup(instances(2), { formerPath: `Http/${f.string}` }),
    'error: pool "Pool": formerPath must be known at synth, got a value known only at plan; write the path that the pool had as a text',
  ],
  [
    "a former id that is a token",
    (f) => f.inVServerGroup(instances(1), renamed({ b1: f.string })),
    'error: pool "Pool": formerIds of "b1" must be known at synth, got a value known only at plan; write the id that it had as a text',
  ],
  ["a renamed backend", (f) => f.inVServerGroup(instances(2), renamed({ b1: "blue" }))],
  [
    "a renamed backend whose weight is a token",
    (f) => f.inVServerGroup(instances(2), { ...renamed({ b1: "blue" }), defaultWeight: f.number }),
  ],
]);
