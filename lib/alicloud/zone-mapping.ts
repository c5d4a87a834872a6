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
