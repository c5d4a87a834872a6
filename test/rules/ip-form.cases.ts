import { Backend } from "../../lib";
import { Case, table } from "./fixture";

table("ip-form", [
  [
    "a number too large",
    (f) => f.atTencent({ a: Backend.ip("10.0.0.256") }),
    'error: backend "a": "10.0.0.256" is not an IP address; name one IPv4 or IPv6 address, such as 10.0.1.9',
  ],
  [
    "a network",
    (f) => f.atTencent({ a: Backend.ip("10.0.0.0/24") }),
    'error: backend "a": "10.0.0.0/24" is not an IP address; name one IPv4 or IPv6 address, such as 10.0.1.9',
  ],
  [
    "a short form",
    (f) => f.atTencent({ a: Backend.ip("10.1") }),
    'error: backend "a": "10.1" is not an IP address; name one IPv4 or IPv6 address, such as 10.0.1.9',
  ],
  [
    "IPv6 with a zone",
    (f) => f.atTencent({ a: Backend.ip("fe80::1%eth0") }),
    'error: backend "a": "fe80::1%eth0" is not an IP address; name one IPv4 or IPv6 address, such as 10.0.1.9',
  ],
  [
    "no address at all, as of a variable that the environment does not have",
    (f) => f.atTencent({ a: Backend.ip(undefined as unknown as string) }),
    'error: backend "a": undefined is not an IP address; name one IPv4 or IPv6 address, such as 10.0.1.9',
  ],
  [
    "an empty text",
    (f) => f.inDefaultGroup({ a: Backend.networkInterface("eni-a", { serverIp: "" }) }),
    'error: backend "a": "" is not an IP address; name one IPv4 or IPv6 address, such as 10.0.1.9',
  ],
  ...[
    ["0.0.0.0", "stands for no server"],
    ["127.0.0.1", "is a loopback address"],
    ["169.254.1.1", "is link-local"],
    ["224.0.0.1", "is a multicast address"],
    ["255.255.255.255", "is the broadcast address"],
    ["::", "stands for no server"],
    ["::1", "is a loopback address"],
    ["fe80::1", "is link-local"],
    ["ff02::1", "is a multicast address"],
  ].map(([ip, reason]): Case => [
    `${ip}, which no server has`,
    (f) => f.atTencent({ a: Backend.ip(ip) }),
    `error: backend "a": "${ip}" ${reason}; name the private IP of the server`,
  ]),
  ...["10.0.0.0", "172.31.255.255"].map((ip): Case => [
    `${ip}, an end of a private network`,
    (f) => f.atTencent({ a: Backend.ip(ip) }),
    `warning: backend "a": "${ip}" is the first or last address of a private network, which no server has; name the private IP of the server`,
  ]),
  [
    "their neighbours",
    (f) => f.atTencent({ a: Backend.ip("10.0.0.1"), b: Backend.ip("223.255.255.255"), c: Backend.ip("10.0.1.0") }),
  ],
  ["IPv4 and IPv6", (f) => f.atTencent({ a: Backend.ip("10.0.0.25"), b: Backend.ip("FD00::7") })],
  ["no IP", (f) => f.atTencent({ a: Backend.instance("ins-a") })],
  ["a token as IP", (f) => f.atTencent({ a: Backend.ip(f.string) })],
]);
