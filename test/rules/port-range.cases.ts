import { Backend } from "../../lib";
import { table } from "./fixture";

table("port-range", [
  [
    "0",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { port: 0 }) }),
    'error: backend "a": port must be an integer from 1 to 65535, got 0; name the port on which the server listens',
  ],
  [
    "65536",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { port: 65536 }) }),
    'error: backend "a": port must be an integer from 1 to 65535, got 65536; name the port on which the server listens',
  ],
  [
    "80.5 on Tencent",
    (f) => f.atTencent({ a: Backend.instance("ins-a", { port: 80.5 }) }),
    'error: backend "a": port must be an integer from 1 to 65535, got 80.5; name the port on which the server listens',
  ],
  [
    "a negative default port in a default group",
    (f) => f.inDefaultGroup({ a: Backend.instance("i-a") }, { defaultPort: -1 }),
    'error: backend "a": port must be an integer from 1 to 65535, got -1; name the port on which the server listens',
  ],
  [
    "1 and 65535",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { port: 1 }), b: Backend.instance("i-b", { port: 65535 }) }),
  ],
  ["a token as port", (f) => f.inVServerGroup({ a: Backend.instance("i-a", { port: f.number }) })],
  ["a token as default port", (f) => f.inVServerGroup({ a: Backend.instance("i-a") }, { defaultPort: f.number })],
]);
