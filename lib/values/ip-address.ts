import * as ipaddr from "ipaddr.js";
import { isUnknown } from "./unknown";

const NO_ONE = "stands for no server";

/** Full dotted decimals, or IPv6 without zone; not the short and octal forms that a C library also reads. */
export function isAddress(text: string): boolean {
  if (typeof text !== "string") return false;
  return ipaddr.IPv4.isValidFourPartDecimal(text) || (ipaddr.IPv6.isValid(text) && !text.includes("%"));
}

/** Networks whose addresses no server has, and why. */
const NO_SERVER: { readonly [network: string]: string } = {
  "0.0.0.0/8": NO_ONE,
  "127.0.0.0/8": "is a loopback address",
  "169.254.0.0/16": "is link-local",
  "224.0.0.0/4": "is a multicast address",
  "255.255.255.255/32": "is the broadcast address",
  "::/128": NO_ONE,
  "::1/128": "is a loopback address",
  "fe80::/10": "is link-local",
  "ff00::/8": "is a multicast address",
};

/** The networks whose addresses no server has. */
export const SERVERLESS_NETWORKS: readonly string[] = Object.keys(NO_SERVER);

/** Why an address is that of no server; undefined where it may be one, and for what is no address. */
export function noServer(text: string): string | undefined {
  if (!isAddress(text)) return undefined;
  const address = ipaddr.parse(text);
  const network = SERVERLESS_NETWORKS.find((one) => {
    const [base, bits] = ipaddr.parseCIDR(one);
    return base.kind() === address.kind() && address.match(base, bits);
  });
  return network === undefined ? undefined : NO_SERVER[network];
}

/** First and last addresses of the private networks: those of every network in them that begins or ends there, too. */
const EDGES = ["10.0.0.0", "10.255.255.255", "172.16.0.0", "172.31.255.255", "192.168.0.0", "192.168.255.255"];

/** Whether an address names a private network, or its broadcast, wherever its subnets begin and end. */
export function isEdge(text: string): boolean {
  return EDGES.includes(text);
}

/** One address, or a block of them: `10.0.0.0/8`. */
export function isNetwork(text: string): boolean {
  const [address, bits, ...rest] = text.split("/");
  if (!isAddress(address) || rest.length > 0) return false;
  if (bits === undefined) return true;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= (ipaddr.parse(address).kind() === "ipv4" ? 32 : 128);
}

/** The providers compare addresses as texts with what the API returns: lower case, shortest form. */
export function canonicalAddress(address: string | undefined): string | undefined {
  if (address === undefined || isUnknown(address) || !ipaddr.isValid(address)) return address;
  return ipaddr.parse(address).toString();
}
