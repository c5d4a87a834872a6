import { alicloud, Backend } from "../../lib";
import { table } from "./fixture";

table("duplicate-backend", [
  [
    "the same server and port",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a"), b: Backend.instance("i-a") }),
    'error: backend "b": is the same as backend "a" (server "i-a", port 80); remove one of them, or give it a port of its own',
  ],
  [
    "three times",
    (f) => f.inVServerGroup({ c: Backend.instance("i-a"), a: Backend.instance("i-a"), b: Backend.instance("i-a") }),
    'error: backend "b": is the same as backend "a" (server "i-a", port 80); remove one of them, or give it a port of its own',
    'error: backend "c": is the same as backend "a" (server "i-a", port 80); remove one of them, or give it a port of its own',
  ],
  [
    "the same server in two references to one existing group",
    (f) => {
      for (const [id, server] of [
        ["One", "i-a"],
        ["Two", "i-a"],
        ["Three", "i-b"],
      ]) {
        const group = alicloud.VServerGroup.fromAttributes(f.stack, id, {
          loadBalancer: f.clb,
          serverGroupId: "rsp-1",
        });
        f.bind(group, f.pool({ a: Backend.instance(server) }, {}, `${id}Pool`));
      }
    },
    'error: backend "a": is the same as backend "a" of pool "OnePool" (server "i-a", port 80); remove one of them, or give it a port of its own',
  ],
  [
    "the same attribute of one resource",
    (f) => {
      const id = f.string;
      f.atTencent({ a: Backend.instance(id), b: Backend.instance(id) });
    },
    'error: backend "b": is the same as backend "a" (server a value known only at plan, port 80); remove one of them, or give it a port of its own',
  ],
  [
    "the same server in a default group, whatever the port",
    (f) => f.inDefaultGroup({ a: Backend.instance("i-a", { port: 80 }), b: Backend.instance("i-a", { port: 81 }) }),
    'error: backend "b": is the same as backend "a" (server "i-a"); remove one of them, or bind it through another server group',
  ],
  [
    "two IPs of one interface where no IP can be expressed",
    (f) =>
      f.inVServerGroup({
        a: Backend.networkInterface("eni-a", { serverIp: "10.0.0.1" }),
        b: Backend.networkInterface("eni-a", { serverIp: "10.0.0.2" }),
      }),
    'error: backend "b": is the same as backend "a" (server "eni-a", address "10.0.0.2", port 80); remove one of them, or give it a port of its own',
  ],
  [
    "the same address by interface and by IP at Tencent",
    (f) => f.atTencent({ a: Backend.networkInterface("eni-a", { serverIp: "FD00:0::7" }), b: Backend.ip("fd00::7") }),
    'error: backend "b": is the same as backend "a" (server "fd00::7", address "fd00::7", port 80); remove one of them, or give it a port of its own',
  ],
  [
    "the same interface without address at Tencent",
    (f) => f.atTencent({ a: Backend.networkInterface("eni-a"), b: Backend.networkInterface("eni-a") }),
    'error: backend "b": is the same as backend "a" (server "eni-a", port 80); remove one of them, or give it a port of its own',
  ],
  [
    "a malformed address twice",
    (f) => f.atTencent({ a: Backend.ip("10.0.0" + ".x"), b: Backend.ip("10.0.0.x") }),
    'error: backend "b": is the same as backend "a" (server "10.0.0.x", address "10.0.0.x", port 80); remove one of them, or give it a port of its own',
  ],
  [
    "the same server on another port",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a"), b: Backend.instance("i-a", { port: 81 }) }),
  ],
  [
    "another IP of the same interface",
    (f) =>
      f.inDefaultGroup({
        a: Backend.networkInterface("eni-a", { serverIp: "10.0.0.1" }),
        b: Backend.networkInterface("eni-a", { serverIp: "10.0.0.2" }),
      }),
  ],
  [
    "the same backends in two groups",
    (f) => {
      f.inVServerGroup({ a: Backend.instance("i-a") });
      f.bind(
        f.clb.addListener("Second", { protocol: alicloud.ListenerProtocol.TCP, port: 9001 }),
        f.pool({ a: Backend.instance("i-a") }, {}, "Other"),
      );
    },
  ],
  ["a token as one id", (f) => f.inVServerGroup({ a: Backend.instance("i-a"), b: Backend.instance(f.string) })],
  ["two tokens as ids", (f) => f.inVServerGroup({ a: Backend.instance(f.string), b: Backend.instance(f.string) })],
  [
    "a token as port",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a"), b: Backend.instance("i-a", { port: f.number }) }),
  ],
  ["a token as IP", (f) => f.atTencent({ a: Backend.ip("10.0.0.1"), b: Backend.ip(f.string) })],
]);
