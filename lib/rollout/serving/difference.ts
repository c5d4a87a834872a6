/** What is not as it is declared. */
export const DIFFERENCE_KINDS = [
  "missing-member",
  "unknown-member",
  "weight",
  "port",
  "route",
  "share",
  "match",
  "stopped",
  "gone",
] as const;

/** One of them. */
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One thing that the cloud has otherwise than it is declared. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The server, as `i-1:8080`; undefined for what is not about one. */
  readonly member?: string;
  readonly declared: string;
  readonly cloud: string;
  /** Who or what may have done it. A guess, never a fact. */
  readonly likely: string;
}
