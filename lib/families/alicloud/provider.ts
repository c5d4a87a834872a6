import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { ALICLOUD_SOURCE } from "./facts/provider";
import { hclStrings } from "../../values/provider-attributes";
import { received, receivedFixedId } from "../../app/received";

/** Settings of the Alibaba Cloud provider. More of them can be set with `addOverride`. */
export interface AlicloudProviderProps {
  /**
   * Region, for example `cn-hangzhou`.
   *
   * @default - `ALICLOUD_REGION` of the environment
   */
  readonly region?: string;
  /**
   * Access key id.
   *
   * @default - `ALICLOUD_ACCESS_KEY` of the environment; keep credentials out of code
   */
  readonly accessKey?: string;
  /**
   * Access key secret.
   *
   * @default - `ALICLOUD_SECRET_KEY` of the environment; keep credentials out of code
   */
  readonly secretKey?: string;
  /**
   * Profile of the shared credentials file.
   *
   * @default - none
   */
  readonly profile?: string;
  /**
   * Name of a further provider configuration, for a second region or account.
   *
   * @default - the default configuration
   */
  readonly alias?: string;
}

/**
 * The `aliyun/alicloud` provider. Needed once per stack, unless the stack already has one from `cdktf get`.
 *
 * The version is held at 1.289 or newer below 2, whose schema the generated classes have. Before 1.264.0 weight edits are
 * refused, do nothing, or send weight 0.
 */
export class AlicloudProvider extends TerraformProvider {
  private configurationName?: string;

  public constructor(
    scope: Construct,
    id: string,
    private readonly props: AlicloudProviderProps = {},
  ) {
    receivedFixedId("provider", id);
    props = received(scope, id, "alicloud.AlicloudProviderProps", props);
    super(scope, id, {
      terraformResourceType: "alicloud",
      terraformGeneratorMetadata: { providerName: "alicloud", providerVersionConstraint: "~> 1.289" },
      terraformProviderSource: ALICLOUD_SOURCE,
    });
    this.configurationName = props.alias;
  }

  /** Name of this provider configuration, when it is not the default one. */
  public get alias(): string | undefined {
    return this.configurationName;
  }

  public set alias(value: string | undefined) {
    this.configurationName = value;
  }

  protected synthesizeAttributes(): { [name: string]: any } {
    const { region, accessKey, secretKey, profile } = this.props;
    return { region, access_key: accessKey, secret_key: secretKey, profile };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    return hclStrings(this.synthesizeAttributes());
  }
}
