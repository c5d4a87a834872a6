import { ClbLogTopic } from "@cdktf/provider-tencentcloud/lib/clb-log-topic";
import { TerraformProvider, TerraformResource } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { idsOf } from "../../../app/ids";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { Registry } from "../../../app/registry";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import { CLB_LOG_TOPIC } from "./facts/logs";

/** Settings of a `CloudLogTopic`. */
export interface CloudLogTopicProps {
  /** Id of the log set, that of a `CloudLogSet` for example. Changing it replaces the topic. */
  readonly logSetId: string;
  /**
   * Name of the topic. Changing it replaces the topic.
   *
   * @default - the id of the construct
   */
  readonly topicName?: string;
  /**
   * Whether the topic takes logs.
   *
   * @default - the cloud's choice, true
   */
  readonly enabled?: boolean;
  /**
   * Provider configuration.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** A log topic of load balancers that exists already. */
export interface CloudLogTopicAttributes {
  /** Id of the log topic. */
  readonly logTopicId: string;
}

/** A log topic of load balancers. */
export interface ICloudLogTopic extends IConstruct {
  /** Id of the log topic, for `logTopicId` of load balancers. */
  readonly logTopicId: string;
}

/** A topic for access logs of load balancers, in their log set. */
export class CloudLogTopic extends Construct implements ICloudLogTopic {
  /** A log topic of load balancers that exists already. */
  public static fromAttributes(scope: Construct, id: string, attributes: CloudLogTopicAttributes): ICloudLogTopic {
    const given = received(scope, id, "tencentcloud.CloudLogTopicAttributes", attributes);
    return new ExistingLogTopic(scope, id, given, Declaration.here(CloudLogTopic.fromAttributes));
  }

  /** Id of the log topic, for `logTopicId` of load balancers. */
  public readonly logTopicId: string;
  /** The generated `tencentcloud_clb_log_topic`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: CloudLogTopicProps) {
    props = received(scope, id, "tencentcloud.CloudLogTopicProps", props);
    super(scope, id);
    const { plain: table } = CLB_LOG_TOPIC;
    const { logSetId, topicName = id, provider } = props;
    const topic = new ClbLogTopic(this, "Resource", {
      ...writeArguments(this, table, props),
      logSetId,
      topicName,
      provider,
    });
    this.logTopicId = topic.id;
    this.resource = topic;
    const declaration = Declaration.here(new.target);
    declarePart({ construct: this, noun: "log topic", declaration, table, props, carrier: topic });
  }
}

class ExistingLogTopic extends Construct implements ICloudLogTopic {
  public readonly logTopicId: string;

  public constructor(scope: Construct, id: string, { logTopicId }: CloudLogTopicAttributes, declaration: Declaration) {
    super(scope, id);
    this.logTopicId = logTopicId;
    const ids = idsOf({ logTopicId });
    Registry.of(this).addExisting({ construct: this, label: `log topic "${id}"`, declaration, ids });
  }
}
