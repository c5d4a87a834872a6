import { asList } from "../../values/unknown";
import { IdView } from "../../app/app-view";
import { idsOf } from "../../app/ids";

/** One zone in which an ALB, NLB or GWLB stands. */
export interface ZoneMapping {
  /** The zone, for example `cn-hangzhou-h`. */
  readonly zoneId: string;
  /** A vSwitch of that zone. */
  readonly vswitchId: string;
  /**
   * Id of the elastic IP of an `Internet` NLB or ALB in this zone.
   *
   * @default - none
   */
  readonly allocationId?: string;
}

/** One zone in which an ALB stands. */
export interface ApplicationZoneMapping extends ZoneMapping {
  /**
   * The kind of the elastic IP of an `Internet` ALB: `Common` or `Anycast`.
   *
   * @default - the cloud's choice
   */
  readonly eipType?: string;
  /**
   * The private IPv4 address in this zone.
   *
   * @default - chosen by the cloud
   */
  readonly intranetAddress?: string;
}

/** One zone in which an NLB stands. */
export interface NetworkZoneMapping extends ZoneMapping {
  /**
   * The private IPv4 address in this zone.
   *
   * @default - chosen by the cloud
   */
  readonly privateIpv4Address?: string;
  /**
   * The IPv6 address of a `DualStack` NLB in this zone.
   *
   * @default - chosen by the cloud
   */
  readonly ipv6Address?: string;
  /**
   * IPv4 addresses from which the NLB reaches its servers.
   *
   * @default - chosen by the cloud
   */
  readonly ipv4LocalAddresses?: string[];
  /**
   * IPv6 addresses from which the NLB reaches its servers.
   *
   * @default - chosen by the cloud
   */
  readonly ipv6LocalAddresses?: string[];
}

/** The ids that zone mappings name. */
export function zoneIdsOf(mappings: readonly ZoneMapping[] | undefined): IdView[] {
  return asList(mappings).flatMap(({ zoneId, vswitchId, allocationId }) => idsOf({ zoneId, vswitchId, allocationId }));
}
