import { SeverityName } from "../../values/severity";
import { WayLossKind } from "../operations/link";

/** What a kind of loss on the way to servers means. */
export interface WayLossMeaning {
  readonly id: WayLossKind;
  readonly severity: SeverityName;
  readonly summary: string;
  readonly why: string;
}

/** The kinds of losses that no number counts, for reports and their page. */
export const WAY_LOSSES: readonly WayLossMeaning[] = [
  {
    id: "capacity-at-risk",
    severity: "error",
    summary: "Servers may restart or be found unhealthy, or less goes through than now.",
    why: "At worst all of them are away at once, or what is above the new limit is refused. Allowed with --allow.",
  },
  {
    id: "clients-refused",
    severity: "error",
    summary: "Clients that are served now are not any more: by their name, address, network, certificate or request.",
    why: "Servers are there, and nobody reaches them. Each loss says what to do instead. Allowed with --allow.",
  },
  {
    id: "connections-ended",
    severity: "error",
    summary: "Connections that are open, or requests that wait, end earlier than now.",
    why: "Clients that do not try again see an error. Allowed with --allow.",
  },
];
