import { ClbLogSet } from "@cdktf/provider-tencentcloud/lib/clb-log-set";
import { TerraformProvider, TerraformResource } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { idsOf } from "../../../app/ids";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { Registry } from "../../../app/registry";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import { CLB_LOG_SET } from "./facts/logs";

/** Settings of a `CloudLogSet`. */
export interface CloudLogSetProps {
  /**
   * Days for which logs are kept. 1 to 90. Changing it replaces the log set.
   *
   * @default - the cloud's choice
   */
  readonly periodDays?: number;
  /**
   * Provider configuration.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** A log set of load balancers that exists already. */
export interface CloudLogSetAttributes {
  /** Id of the log set. */
  readonly logSetId: string;
}

/** A log set of load balancers. */
export interface ICloudLogSet extends IConstruct {
  /** Id of the log set, for `logSetId` of topics and load balancers. */
  readonly logSetId: string;
}

/** The log set of load balancers. Its name is always `clb_logset`, and the cloud has one of that name only. */
export class CloudLogSet extends Construct implements ICloudLogSet {
  /** A log set of load balancers that exists already. */
  public static fromAttributes(scope: Construct, id: string, attributes: CloudLogSetAttributes): ICloudLogSet {
    const given = received(scope, id, "tencentcloud.CloudLogSetAttributes", attributes);
    return new ExistingLogSet(scope, id, given, Declaration.here(CloudLogSet.fromAttributes));
  }

  /** Id of the log set, for `logSetId` of topics and load balancers. */
  public readonly logSetId: string;
  /** The generated `tencentcloud_clb_log_set`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: CloudLogSetProps = {}) {
    props = received(scope, id, "tencentcloud.CloudLogSetProps", props);
    super(scope, id);
    const { plain: table } = CLB_LOG_SET;
    const set = new ClbLogSet(this, "Resource", { ...writeArguments(this, table, props), provider: props.provider });
    this.logSetId = set.id;
    this.resource = set;
    const declaration = Declaration.here(new.target);
    declarePart({ construct: this, noun: "log set", declaration, table, props, carrier: set });
  }
}

class ExistingLogSet extends Construct implements ICloudLogSet {
  public readonly logSetId: string;

  public constructor(scope: Construct, id: string, { logSetId }: CloudLogSetAttributes, declaration: Declaration) {
    super(scope, id);
    this.logSetId = logSetId;
    const ids = idsOf({ logSetId });
    Registry.of(this).addExisting({ construct: this, label: `log set "${id}"`, declaration, ids });
  }
}
