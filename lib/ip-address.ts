import * as ipaddr from "ipaddr.js";
import { isUnknown } from "./unknown";

/** Full dotted decimals, or IPv6 without zone; not the short and octal forms that a C library also reads. */
export function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || (ipaddr.IPv6.isValid(text) && !text.includes("%"));
}

/** The providers compare addresses as texts with what the API returns: lower case, shortest form. */
export function canonicalAddress(address: string | undefined): string | undefined {
  if (address === undefined || isUnknown(address) || !ipaddr.isValid(address)) return address;
  return ipaddr.parse(address).toString();
}
