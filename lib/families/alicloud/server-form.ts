import { GROUP_NAME } from "./facts/names";
import { Backend, BackendKind } from "../../app/backend";
import { canonicalAddress } from "../../values/ip-address";

/** How ALB, NLB and GWLB name a server. */
export interface ServerForm {
  readonly serverType: string;
  readonly serverId: string;
  readonly serverIp?: string;
}

/** A server as the groups of ALB, NLB and GWLB take it: what has an id goes by id, an address is its own id. */
export function serverForm(backend: Backend): ServerForm {
  const named = (serverType: string) => (serverId: string, serverIp?: string) => ({
    serverType,
    serverId,
    serverIp: canonicalAddress(serverIp),
  });
  return backend._match<ServerForm>({
    instance: named("Ecs"),
    networkInterface: named("Eni"),
    containerGroup: named("Eci"),
    ip: (address) => {
      const canonical = canonicalAddress(address) ?? address;
      return { serverType: "Ip", serverId: canonical, serverIp: canonical };
    },
    cloudFunction: (functionId) => ({ serverType: "Fc", serverId: functionId }),
  });
}

/** `Ip` for a pool of addresses, `Fc` for one of functions, else `Instance`. What does not fit is refused by rule. */
export function groupTypeOf(kinds: readonly BackendKind[]): string {
  if (kinds.includes(BackendKind.IP)) return "Ip";
  return kinds.includes(BackendKind.FUNCTION) ? "Fc" : "Instance";
}

/** What stands before an id that begins otherwise than a name may. */
const LETTER_FIRST = "g-";

/** A name that the API takes. Two groups may have one name. */
export function groupName(id: string): string {
  const name = id.replace(/[^A-Za-z0-9._-]/g, "-").slice(0, GROUP_NAME.max - LETTER_FIRST.length);
  return /^[A-Za-z]./.test(name) ? name : `${LETTER_FIRST}${name}`;
}
