import { Backend } from "../../lib";
import { table } from "./fixture";

table("port-missing", [
  [
    "no port anywhere",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a") }, { defaultPort: undefined }),
    'error: backend "a": has no port, and its pool has no default; set port on the backend, or defaultPort on the pool',
  ],
  [
    "no port at Tencent",
    (f) => f.atTencent({ a: Backend.instance("ins-a") }, { defaultPort: undefined }),
    'error: backend "a": has no port, and its pool has no default; set port on the backend, or defaultPort on the pool',
  ],
  [
    "a port of its own",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { port: 8080 }) }, { defaultPort: undefined }),
  ],
  [
    "a default group, whose listeners have the port",
    (f) => f.inDefaultGroup({ a: Backend.instance("i-a") }, { defaultPort: undefined }),
  ],
  [
    "a token as port",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { port: f.number }) }, { defaultPort: undefined }),
  ],
]);
