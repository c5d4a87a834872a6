import { UchType } from "../closed-sets";

/** What the scheduler `Uch` of an ALB server group makes a hash of. */
export interface ApplicationUch {
  /** `QueryString`. */
  readonly type: UchType;
  /** Key of the query string. */
  readonly value: string;
}
