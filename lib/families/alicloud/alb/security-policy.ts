import { AlbSecurityPolicy } from "@cdktf/provider-alicloud/lib/alb-security-policy";
import { TerraformResource, TerraformProvider } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import { ExistingSecurityPolicy } from "../existing-security-policy";
import { ALB_SECURITY_POLICY } from "./facts/certificates";

/** Settings of an `ApplicationSecurityPolicy`. */
export interface ApplicationSecurityPolicyProps {
  /** `TLSv1.0`, `TLSv1.1`, `TLSv1.2`, `TLSv1.3`. */
  readonly tlsVersions: string[];
  /** The cipher suites, each of one of these versions: `ECDHE-RSA-AES128-GCM-SHA256`. */
  readonly ciphers: string[];
  /**
   * Name in the console. 2 to 128 letters, digits, `.`, `_`, `-`, a letter first.
   *
   * @default - the id of the construct
   */
  readonly securityPolicyName?: string;
  /**
   * Id of the resource group (`rg-...`).
   *
   * @default - the default resource group
   */
  readonly resourceGroupId?: string;
  /**
   * Only asks the cloud whether it would make or change it. The apply then ends with the error `DryRunOperation`.
   *
   * @default false
   */
  readonly dryRun?: boolean;
  /**
   * Tags, in addition to those of the stack and the app (`Tags.of`).
   *
   * @default - none of its own
   */
  readonly tags?: { [key: string]: string };
  /**
   * Provider configuration.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** A TLS policy of ALBs that exists already, one of the cloud's own included. */
export interface ApplicationSecurityPolicyAttributes {
  /** Id of the policy, such as `tls_cipher_policy_1_2`. */
  readonly securityPolicyId: string;
}

/** A TLS policy of ALBs. */
export interface IApplicationSecurityPolicy extends IConstruct {
  /** Id of the policy, for `securityPolicyId` of listeners. */
  readonly securityPolicyId: string;
}

/** A TLS policy of one's own for HTTPS listeners of ALBs. Versions and cipher suites change in place. */
export class ApplicationSecurityPolicy extends Construct implements IApplicationSecurityPolicy {
  /** A TLS policy of ALBs that exists already, one of the cloud's own included. */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: ApplicationSecurityPolicyAttributes,
  ): IApplicationSecurityPolicy {
    const given = received(scope, id, "alicloud.ApplicationSecurityPolicyAttributes", attributes);
    return new ExistingSecurityPolicy(scope, id, given, Declaration.here(ApplicationSecurityPolicy.fromAttributes));
  }

  /** Id of the policy, for `securityPolicyId` of listeners. */
  public readonly securityPolicyId: string;
  /** The generated `alicloud_alb_security_policy`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: ApplicationSecurityPolicyProps) {
    props = received(scope, id, "alicloud.ApplicationSecurityPolicyProps", props);
    super(scope, id);
    const { plain: table } = ALB_SECURITY_POLICY;
    const { tlsVersions, ciphers, securityPolicyName = id, provider } = props;
    props = { ...props, securityPolicyName };
    const policy = new AlbSecurityPolicy(this, "Resource", {
      ...writeArguments(this, table, props),
      securityPolicyName,
      tlsVersions,
      ciphers,
      provider,
    });
    this.securityPolicyId = policy.id;
    this.resource = policy;
    const declaration = Declaration.here(new.target);
    declarePart({ construct: this, noun: "TLS policy", declaration, table, props, carrier: policy }, () => ({
      tlsVersions,
    }));
  }
}
