import { Backend } from "../../app/backend";
import { canonicalAddress } from "../../values/ip-address";

/** The private IP of a backend, for families that bind by nothing else. Undefined is refused by rule. */
export function addressOf(backend: Backend): string | undefined {
  return canonicalAddress(
    backend._match<string | undefined>({
      instance: (_, serverIp) => serverIp,
      networkInterface: (_, serverIp) => serverIp,
      containerGroup: (_, serverIp) => serverIp,
      ip: (address) => address,
      cloudFunction: () => undefined,
    }),
  );
}
