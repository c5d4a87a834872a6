import { Backend } from "../../app/backend";
import { canonicalAddress } from "../../values/ip-address";

/** The private IP of a backend, for families that bind by nothing else. Undefined is refused by rule. */
export function addressOf(backend: Backend): string | undefined {
  return canonicalAddress(backend._addressAt("required"));
}
