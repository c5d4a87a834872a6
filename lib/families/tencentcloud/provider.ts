import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { TENCENTCLOUD_SOURCE } from "./facts/provider";
import { hclStrings } from "../../values/provider-attributes";
import { received, receivedFixedId } from "../../app/received";

/** Settings of the Tencent Cloud provider. More of them can be set with `addOverride`. */
export interface TencentcloudProviderProps {
  /**
   * Region, for example `ap-guangzhou`.
   *
   * @default - `TENCENTCLOUD_REGION` of the environment
   */
  readonly region?: string;
  /**
   * Secret id.
   *
   * @default - `TENCENTCLOUD_SECRET_ID` of the environment; keep credentials out of code
   */
  readonly secretId?: string;
  /**
   * Secret key.
   *
   * @default - `TENCENTCLOUD_SECRET_KEY` of the environment; keep credentials out of code
   */
  readonly secretKey?: string;
  /**
   * Name of a further provider configuration, for a second region or account.
   *
   * @default - the default configuration
   */
  readonly alias?: string;
}

/**
 * The `tencentcloudstack/tencentcloud` provider. Needed once per stack, unless the stack already has one from
 * `cdktf get`.
 *
 * The version is held at 1.83 or newer below 2: before 1.82.98 a weight edit takes servers out of service.
 */
export class TencentcloudProvider extends TerraformProvider {
  private configurationName?: string;

  public constructor(
    scope: Construct,
    id: string,
    private readonly props: TencentcloudProviderProps = {},
  ) {
    receivedFixedId("provider", id);
    props = received(scope, id, "tencentcloud.TencentcloudProviderProps", props);
    super(scope, id, {
      terraformResourceType: "tencentcloud",
      terraformGeneratorMetadata: { providerName: "tencentcloud", providerVersionConstraint: "~> 1.83" },
      terraformProviderSource: TENCENTCLOUD_SOURCE,
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
    const { region, secretId, secretKey } = this.props;
    return { region, secret_id: secretId, secret_key: secretKey };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    return hclStrings(this.synthesizeAttributes());
  }
}
