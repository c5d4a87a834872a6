import { alicloud } from "../../lib";
import { table } from "./fixture";

const listener = (protocol: string, port: number, redirectToPort?: number) => ({
  protocol: alicloud.ListenerProtocol.of(protocol),
  port,
  redirectToPort,
});

table("redirect-target", [
  [
    "of a TCP listener",
    (f) => f.clb.addListener("L", listener("tcp", 80, 443)),
    'error: listener "L": redirectToPort needs protocol "HTTP", got "TCP"; change the protocol, or leave it out',
  ],
  [
    "to the port of the listener itself",
    (f) => f.clb.addListener("L", listener("http", 80, 80)),
    'error: listener "L": redirectToPort is port 80 of the listener itself; name that of an HTTPS listener',
  ],
  ["to another port", (f) => f.clb.addListener("L", listener("http", 80, 443))],
  ["to a port known only at plan", (f) => f.clb.addListener("L", listener("http", 80, f.number))],
  ["of a protocol known only at plan", (f) => f.clb.addListener("L", listener(f.string, 80, 443))],
  ["of no known protocol", (f) => f.clb.addListener("L", listener("ftp", 80, 443))],
  ["no redirect", (f) => f.clb.addListener("L", listener("tcp", 80))],
]);
