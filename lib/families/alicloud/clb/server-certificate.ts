import { SlbServerCertificate } from "@cdktf/provider-alicloud/lib/slb-server-certificate";
import { TerraformResource, TerraformProvider } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { ExistingCertificate } from "../../../app/existing-certificate";
import { declarePart } from "../../../app/parts";
import { concealed, pemViews } from "../../../app/pem";
import { received } from "../../../app/received";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import { SLB_SERVER_CERTIFICATE } from "./facts/certificates";

/** Settings of a `ClassicServerCertificate`: `certificate` and `privateKey`, or `serviceCertificateId`. */
export interface ClassicServerCertificateProps {
  /**
   * The certificate in PEM form, those of its issuers below it. Changing it replaces the certificate.
   *
   * @default - that of `serviceCertificateId`
   */
  readonly certificate?: string;
  /**
   * Its private key in PEM form. Hand over what is known only at plan, such as a `TerraformVariable` with `sensitive`:
   * `cdktf.out` then has a reference to it, and plans leave it out. The state has it in any case. Changing it
   * replaces the certificate.
   *
   * @default - that of `serviceCertificateId`
   */
  readonly privateKey?: string;
  /**
   * Id of a certificate of the Certificate Management Service (CAS), instead of `certificate` and `privateKey`, whose
   * changes are then ignored. Changing it replaces the certificate.
   *
   * @default - none
   */
  readonly serviceCertificateId?: string;
  /**
   * Its name there. Changing it replaces the certificate.
   *
   * @default - none
   */
  readonly serviceCertificateName?: string;
  /**
   * The region of that service, such as `cn-hangzhou`. Changing it replaces the certificate.
   *
   * @default - the cloud's choice
   */
  readonly serviceCertificateRegion?: string;
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

/** A server certificate of Classic Load Balancers that exists already. */
export interface ClassicServerCertificateAttributes {
  /** Id of the certificate. */
  readonly certificateId: string;
}

/** A server certificate of Classic Load Balancers, for listeners. */
export interface IClassicServerCertificate extends IConstruct {
  /** Id of the certificate, for `certificateId` of listeners. */
  readonly certificateId: string;
}

/**
 * A server certificate of the Classic Load Balancers of a region.
 *
 * A changed one is uploaded and taken by its listeners before the old one is deleted, which the cloud refuses while a
 * listener has it.
 */
export class ClassicServerCertificate extends Construct implements IClassicServerCertificate {
  /** A server certificate of Classic Load Balancers that exists already. */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: ClassicServerCertificateAttributes,
  ): IClassicServerCertificate {
    const given = received(scope, id, "alicloud.ClassicServerCertificateAttributes", attributes);
    return new ExistingCertificate(scope, id, given, Declaration.here(ClassicServerCertificate.fromAttributes));
  }

  /** Id of the certificate, for `certificateId` of listeners. */
  public readonly certificateId: string;
  /** The generated `alicloud_slb_server_certificate`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: ClassicServerCertificateProps) {
    props = received(scope, id, "alicloud.ClassicServerCertificateProps", props);
    super(scope, id);
    const table = SLB_SERVER_CERTIFICATE.plain;
    const certificate = new SlbServerCertificate(this, "Resource", {
      ...writeArguments(this, table, props),
      provider: props.provider,
      name: props.certificateName ?? id,
      privateKey: concealed(props.privateKey),
      lifecycle: { createBeforeDestroy: true },
    });
    this.certificateId = certificate.id;
    this.resource = certificate;
    const declaration = Declaration.here(new.target);
    declarePart({ construct: this, noun: "certificate", declaration, table, props, carrier: certificate }, () => ({
      certificate: {
        texts: pemViews({ certificate: props.certificate }),
        privateKeys: pemViews({ privateKey: props.privateKey }),
      },
    }));
  }
}
