import { SlbCaCertificate } from "@cdktf/provider-alicloud/lib/slb-ca-certificate";
import { TerraformResource, TerraformProvider } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { ExistingCertificate } from "../../../app/existing-certificate";
import { declarePart } from "../../../app/parts";
import { pemViews } from "../../../app/pem";
import { received } from "../../../app/received";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import { SLB_CA_CERTIFICATE } from "./facts/certificates";

/** Settings of a `ClassicCaCertificate`. */
export interface ClassicCaCertificateProps {
  /** The certificate of the CA in PEM form. Changing it replaces the certificate. */
  readonly certificate: string;
  /**
   * Name in the console.
   *
   * @default - the id of the construct
   */
  readonly certificateName?: string;
  /**
   * Id of the resource group (`rg-...`). Changing it replaces the certificate.
   *
   * @default - the default resource group
   */
  readonly resourceGroupId?: string;
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

/** The certificate of a CA that exists already. */
export interface ClassicCaCertificateAttributes {
  /** Id of the certificate. */
  readonly certificateId: string;
}

/** The certificate of a CA, for listeners. */
export interface IClassicCaCertificate extends IConstruct {
  /** Id of the certificate, for `caCertificateId` of listeners. */
  readonly certificateId: string;
}

/**
 * The certificate of a CA by which HTTPS listeners of Classic Load Balancers know their clients (mutual TLS).
 *
 * A changed one is uploaded and taken by its listeners before the old one is deleted.
 */
export class ClassicCaCertificate extends Construct implements IClassicCaCertificate {
  /** The certificate of a CA that exists already. */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: ClassicCaCertificateAttributes,
  ): IClassicCaCertificate {
    const given = received(scope, id, "alicloud.ClassicCaCertificateAttributes", attributes);
    return new ExistingCertificate(scope, id, given, Declaration.here(ClassicCaCertificate.fromAttributes));
  }

  /** Id of the certificate, for `caCertificateId` of listeners. */
  public readonly certificateId: string;
  /** The generated `alicloud_slb_ca_certificate`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: ClassicCaCertificateProps) {
    props = received(scope, id, "alicloud.ClassicCaCertificateProps", props);
    super(scope, id);
    const table = SLB_CA_CERTIFICATE.plain;
    const certificate = new SlbCaCertificate(this, "Resource", {
      ...writeArguments(this, table, props),
      caCertificate: props.certificate,
      provider: props.provider,
      caCertificateName: props.certificateName ?? id,
      lifecycle: { createBeforeDestroy: true },
    });
    this.certificateId = certificate.id;
    this.resource = certificate;
    const declaration = Declaration.here(new.target);
    declarePart({ construct: this, noun: "certificate", declaration, table, props, carrier: certificate }, () => ({
      certificate: { texts: pemViews({ certificate: props.certificate }), privateKeys: [] },
    }));
  }
}
