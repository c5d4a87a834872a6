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

/** The ids that zone mappings name. */
export function zoneIdsOf(mappings: readonly ZoneMapping[] | undefined): IdView[] {
  return asList(mappings).flatMap(({ zoneId, vswitchId, allocationId }) => idsOf({ zoneId, vswitchId, allocationId }));
}
