import { Plain } from "../../../app/shapes/plain";
import { CustomizedConfigType } from "../closed-sets";
import { ClbCustomizedConfigAttachment } from "@cdktf/provider-tencentcloud/lib/clb-customized-config-attachment";
import { ClbCustomizedConfigV2 } from "@cdktf/provider-tencentcloud/lib/clb-customized-config-v2";
import { TerraformProvider, TerraformResource } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { idsOf } from "../../../app/ids";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { Registry } from "../../../app/registry";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import type { ICloudListener } from "./cloud-listener";
import type { ICloudRule } from "./cloud-rule";
import { CLB_CUSTOMIZED_CONFIG } from "./facts/customized-config";

/** Where a customized configuration holds: a domain of a listener, or one rule of it. */
export interface CustomizedConfigPlace {
  /** The HTTP or HTTPS listener. */
  readonly listener: ICloudListener;
  /** The domain, as rules of the listener have it. */
  readonly domain: string;
  /**
   * The rule of that domain.
   *
   * @default - the whole domain
   */
  readonly rule?: ICloudRule;
}

/** Settings of a `CustomizedConfig`. */
export interface CustomizedConfigProps {
  /** The configuration, in the words of nginx: `client_max_body_size 224M;`. */
  readonly content: string;
  /**
   * Name in the console.
   *
   * @default - the id of the construct
   */
  readonly configName?: string;
  /**
   * What it can hold for: `SERVER` (domains) or `LOCATION` (rules); the provider takes `CLB`, too. Changing it replaces the
   * configuration.
   *
   * @default - `LOCATION` where a place names a rule, else `SERVER`
   */
  readonly configType?: CustomizedConfigType;
  /**
   * Where it holds, in one resource.
   *
   * @default - nowhere
   */
  readonly places?: CustomizedConfigPlace[];
  /**
   * Provider configuration.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** A customized configuration that exists already. */
export interface CustomizedConfigAttributes {
  /** Id of the configuration (`pz-...`). */
  readonly configId: string;
}

/** A customized configuration of load balancers. */
export interface ICustomizedConfig extends IConstruct {
  /** Id of the configuration (`pz-...`). */
  readonly configId: string;
}

/** Settings of nginx for domains or rules of Tencent CLBs. The content changes in place. */
export class CustomizedConfig extends Construct implements ICustomizedConfig {
  /** A customized configuration that exists already. */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: CustomizedConfigAttributes,
  ): ICustomizedConfig {
    const given = received(scope, id, "tencentcloud.CustomizedConfigAttributes", attributes);
    return new ExistingConfig(scope, id, given, Declaration.here(CustomizedConfig.fromAttributes));
  }

  /** Id of the configuration (`pz-...`). */
  public readonly configId: string;
  /** The generated `tencentcloud_clb_customized_config_v2`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: CustomizedConfigProps) {
    const taken = received(scope, id, "tencentcloud.CustomizedConfigProps", props);
    super(scope, id);
    const { plain: table } = CLB_CUSTOMIZED_CONFIG;
    const { content, configName = id, provider } = taken;
    const places = (taken.places ?? []).filter(hasListener);
    const { configType = places.some(({ rule }) => rule !== undefined) ? "LOCATION" : "SERVER" } = taken;
    const config = new ClbCustomizedConfigV2(this, "Resource", {
      ...writeArguments(this, table, { ...taken, configType }),
      configContent: content,
      configName,
      configType,
      provider,
    });
    this.configId = config.configId;
    this.resource = config;
    if (places.length > 0) {
      const { configId } = config;
      new ClbCustomizedConfigAttachment(this, "Places", { configId, bindList: places.map(bindItem), provider });
    }
    const declaration = Declaration.here(new.target);
    declarePart(
      { construct: this, noun: "customized configuration", declaration, table, props: taken, carrier: config },
      () => ({
        customizes: { configType, places: places.map(placeView) },
      }),
    );
  }
}

/** Of a place without one another finding tells. */
function hasListener({ listener }: Plain<Partial<CustomizedConfigPlace>>): boolean {
  return listener !== undefined;
}

function bindItem({ listener, domain, rule }: CustomizedConfigPlace) {
  const { listenerId, _loadBalancer } = listener;
  return { loadBalancerId: _loadBalancer.loadBalancerId, listenerId, domain, locationId: rule?.ruleId };
}

function placeView({ listener: { listenerId }, domain, rule }: CustomizedConfigPlace) {
  return { listenerId, domain, ruleId: rule?.ruleId };
}

class ExistingConfig extends Construct implements ICustomizedConfig {
  public readonly configId: string;

  public constructor(scope: Construct, id: string, { configId }: CustomizedConfigAttributes, declaration: Declaration) {
    super(scope, id);
    this.configId = configId;
    const ids = idsOf({ configId });
    Registry.of(this).addExisting({ construct: this, label: `customized configuration "${id}"`, declaration, ids });
  }
}
