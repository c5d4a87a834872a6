import { Backend } from "../../lib";
import { table } from "./fixture";

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
  ["IPv4 and IPv6", (f) => f.atTencent({ a: Backend.ip("10.0.0.25"), b: Backend.ip("FD00::7") })],
  ["no IP", (f) => f.atTencent({ a: Backend.instance("ins-a") })],
  ["a token as IP", (f) => f.atTencent({ a: Backend.ip(f.string) })],
]);
