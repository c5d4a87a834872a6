import { Construct } from "constructs";
import { alicloud, BackendPool } from "../../lib";
import { Case, table } from "./fixture";

const stands = (label: string) =>
  `error: ${label}: stands at a path made of a value known only at plan; ids are parts of addresses of resources, so give it and what it stands in fixed texts`;

table("address-known", [
  ["fixed ids", (f) => new BackendPool(new Construct(f.stack, "Web"), "Pool")],
  ["an id that reads as an expression", (f) => new BackendPool(f.stack, "Web-${n}")],
  ...(["string", "number"] as const).map((kind): Case => [
    `a pool in a construct whose id is made of a ${kind}`,
    (f) => new BackendPool(new Construct(f.stack, `Web-${f[kind]}`), "Pool"),
    stands('pool "Pool"'),
  ]),
  [
    "a listener",
    (f) => {
      const scope = new Construct(f.stack, f.string);
      const attributes = { loadBalancer: f.clb, protocol: alicloud.ListenerProtocol.TCP, port: 80 };
      alicloud.ClassicListener.fromAttributes(scope, "L", attributes);
    },
    stands('listener "L"'),
  ],
]);
