import { alicloud, Backend } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingAlb } from "./vpc";

function servers(f: Fixture, backends: { [id: string]: Backend }, remoteIps?: boolean): void {
  const group = new alicloud.ApplicationServerGroup(f.stack, "Group", { loadBalancer: existingAlb(f), remoteIps });
  group.addBackends("Pool", { defaultPort: 80, backends });
}

const allowed =
  "remoteIps takes addresses of 10.0.0.0/8, 100.64.0.0/10, 172.16.0.0/12, 192.168.0.0/16 as far as is known (as of 2026-08: AddServersToServerGroup: RemoteIpEnabled)";

table("alb-remote-ip", [
  [
    "public addresses, IPv4 and IPv6",
    (f) => servers(f, { a: Backend.ip("203.0.113.7"), b: Backend.ip("2001:db8::1") }, true),
    `warning: backend "a": ${allowed}, got "203.0.113.7"; use such an address, or leave remoteIps out`,
    `warning: backend "b": ${allowed}, got "2001:db8::1"; use such an address, or leave remoteIps out`,
  ],
  [
    "servers of another kind",
    (f) => servers(f, { a: Backend.instance("i-a") }, true),
    'warning: server group "Group": remoteIps has an effect on backends of kind ip only; leave it out, or bind addresses',
  ],
  [
    "addresses of each network",
    (f) => {
      const addresses = ["10.1.1.1", "100.127.0.1", "172.31.0.1", "192.168.0.1"];
      servers(f, Object.fromEntries(addresses.map((address) => [address, Backend.ip(address)])), true);
    },
  ],
  ["public addresses of a VPC", (f) => servers(f, { a: Backend.ip("203.0.113.7") })],
  ["no address at all, which ip-form refuses", (f) => servers(f, { a: Backend.ip("nowhere") }, true)],
  ["a token", (f) => servers(f, { a: Backend.ip(f.string) }, true)],
]);
