import * as ipaddr from "ipaddr.js";
import { isUnknown } from "./unknown";

/** The providers compare addresses as texts with what the API returns: lower case, shortest form. */
export function canonicalAddress(address: string | undefined): string | undefined {
  if (address === undefined || isUnknown(address) || !ipaddr.isValid(address)) return address;
  return ipaddr.parse(address).toString();
}
