import { SslCertificatesServiceCertificate } from "@cdktf/provider-alicloud/lib/ssl-certificates-service-certificate";
import { TerraformResource, TerraformProvider } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { ExistingCertificate } from "../../../app/existing-certificate";
import { declarePart } from "../../../app/parts";
import { nameBy, pemViews } from "../../../app/pem";
import { received } from "../../../app/received";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import { CERTIFICATE_NAME, SERVICE_REGION, SSL_CERTIFICATE } from "./facts";

/** Settings of an `SslCertificate`: `certificate` and `privateKey`, or the four of the SM algorithms. */
export interface SslCertificateProps {
  /**
   * The certificate in PEM form, those of its issuers below it. Changing it replaces the certificate.
   *
   * @default - none
   */
  readonly certificate?: string;
  /**
   * Its private key in PEM form. Hand over what is known only at plan, such as a `TerraformVariable` with `sensitive`:
   * `cdktf.out` then has a reference to it, and plans leave it out. The state has it in any case. Changing it
   * replaces the certificate.
   *
   * @default - none
   */
  readonly privateKey?: string;
  /**
   * The SM certificate for signatures, in PEM form. Changing it replaces the certificate.
   *
   * @default - none
   */
  readonly signCertificate?: string;
  /**
   * Its private key, as `privateKey`. Changing it replaces the certificate.
   *
   * @default - none
   */
  readonly signPrivateKey?: string;
  /**
   * The SM certificate for encryption, in PEM form. Changing it replaces the certificate.
   *
   * @default - none
   */
  readonly encryptCertificate?: string;
  /**
   * Its private key, as `privateKey`. Changing it replaces the certificate.
   *
   * @default - none
   */
  readonly encryptPrivateKey?: string;
  /**
   * Name in the console, 1 to 64 characters. No two certificates of an account have the same, so that one that stays as
   * it is keeps a new certificate from standing beside the old one.
   *
   * @default - the id of the construct and a hash of the certificate
   */
  readonly certificateName?: string;
  /**
   * The region of the service, with which load balancers name the certificate.
   *
   * @default "cn-hangzhou", which is that of accounts of the China site
   */
  readonly serviceRegion?: string;
  /**
   * Id of the resource group (`rg-...`).
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

/** Characters of a name that the hash leaves to the id. */
const ROOM = CERTIFICATE_NAME.max - "-12345678".length;

/** A certificate of the Certificate Management Service (CAS) that exists already. */
export interface SslCertificateAttributes {
  /** Id of the certificate with its region, as listeners take it: `12345678-cn-hangzhou`. */
  readonly certificateId: string;
}

/** A certificate of the Certificate Management Service (CAS), for listeners. */
export interface ISslCertificate extends IConstruct {
  /** Id of the certificate with its region, for `certificateId` and `certificateIds` of listeners. */
  readonly certificateId: string;
}

/**
 * A server certificate in the Certificate Management Service (CAS), for ALBs and NLBs.
 *
 * A changed one is uploaded and taken by its listeners before the old one is deleted.
 */
export class SslCertificate extends Construct implements ISslCertificate {
  /** A certificate of the Certificate Management Service (CAS) that exists already. */
  public static fromAttributes(scope: Construct, id: string, attributes: SslCertificateAttributes): ISslCertificate {
    const given = received(scope, id, "alicloud.SslCertificateAttributes", attributes);
    return new ExistingCertificate(scope, id, given, Declaration.here(SslCertificate.fromAttributes));
  }

  /** Id of the certificate with its region, for `certificateId` and `certificateIds` of listeners. */
  public readonly certificateId: string;
  /** Id of the certificate without it, for `serviceCertificateId` of a `ClassicServerCertificate`. */
  public readonly serviceCertificateId: string;
  /** The generated `alicloud_ssl_certificates_service_certificate`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: SslCertificateProps) {
    props = received(scope, id, "alicloud.SslCertificateProps", props);
    super(scope, id);
    const { certificate: text, privateKey, signCertificate, signPrivateKey } = props;
    const { encryptCertificate, encryptPrivateKey, certificateName: uniqueName } = props;
    const { plain: table } = SSL_CERTIFICATE;
    const certificateName = uniqueName ?? nameBy(id.slice(0, ROOM), text ?? signCertificate);
    const certificate = new SslCertificatesServiceCertificate(this, "Resource", {
      ...writeArguments(this, table, { ...props, certificateName }),
      provider: props.provider,
      lifecycle: { createBeforeDestroy: true },
    });
    this.certificateId = `${certificate.id}-${props.serviceRegion ?? SERVICE_REGION}`;
    this.serviceCertificateId = certificate.id;
    this.resource = certificate;
    const declaration = Declaration.here(new.target);
    declarePart({ construct: this, noun: "certificate", declaration, table, props, carrier: certificate }, () => ({
      certificate: {
        texts: pemViews({ certificate: text, signCertificate, encryptCertificate }),
        privateKeys: pemViews({ privateKey, signPrivateKey, encryptPrivateKey }),
        uniqueName,
      },
    }));
  }
}
