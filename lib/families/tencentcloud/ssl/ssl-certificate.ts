import { CertificateType } from "../closed-sets";
import { SslCertificate as L1SslCertificate } from "@cdktf/provider-tencentcloud/lib/ssl-certificate";
import { TerraformResource, TerraformProvider } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { ExistingCertificate } from "../../../app/existing-certificate";
import { declarePart } from "../../../app/parts";
import { pemViews, trimmed } from "../../../app/pem";
import { received } from "../../../app/received";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import { SSL_CERTIFICATE } from "./facts";

/** Settings of an `SslCertificate`. */
export interface SslCertificateProps {
  /**
   * The certificate in PEM form, those of its issuers below it. Line breaks at its ends, which the provider refuses, are
   * cut off. Changing it replaces the certificate.
   */
  readonly certificate: string;
  /**
   * Its private key in PEM form; required unless `type` is `CA`. Hand over what is known only at plan, such as a
   * `TerraformVariable` with `sensitive`: `cdktf.out` then has a reference to it. The state has it in any case. Changing
   * it replaces the certificate.
   *
   * @default - none
   */
  readonly privateKey?: string;
  /**
   * `SVR` of a server, or `CA`, by which clients are known. Changing it replaces the certificate.
   *
   * @default CertificateType.SVR
   */
  readonly type?: CertificateType;
  /**
   * Name in the console. Certificates may have equal names.
   *
   * @default - the id of the construct
   */
  readonly certificateName?: string;
  /**
   * Id of the project.
   *
   * @default 0
   */
  readonly projectId?: number;
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

/** A certificate of a server or of a CA that exists already. */
export interface SslCertificateAttributes {
  /** Id of the certificate. */
  readonly certificateId: string;
}

/** A certificate of a server or of a CA, for listeners. */
export interface ISslCertificate extends IConstruct {
  /** Id of the certificate, for `certificateId` and `caCertificateId` of listeners and rules. */
  readonly certificateId: string;
}

/**
 * A certificate of a server or of a CA, for listeners and rules of CLBs.
 *
 * A changed one is uploaded and taken by its listeners and rules before the old one is deleted, which the cloud refuses
 * while something has it.
 */
export class SslCertificate extends Construct implements ISslCertificate {
  /** A certificate of a server or of a CA that exists already. */
  public static fromAttributes(scope: Construct, id: string, attributes: SslCertificateAttributes): ISslCertificate {
    const given = received(scope, id, "tencentcloud.SslCertificateAttributes", attributes);
    return new ExistingCertificate(scope, id, given, Declaration.here(SslCertificate.fromAttributes));
  }

  /** Id of the certificate, for `certificateId` and `caCertificateId` of listeners and rules. */
  public readonly certificateId: string;
  /** The generated `tencentcloud_ssl_certificate`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: SslCertificateProps) {
    const taken = received(scope, id, "tencentcloud.SslCertificateProps", props);
    super(scope, id);
    const { plain: table } = SSL_CERTIFICATE;
    const { certificate: text, privateKey, type = "SVR" } = taken;
    const certificate = new L1SslCertificate(this, "Resource", {
      ...writeArguments(this, table, taken),
      type,
      cert: trimmed(text) ?? "",
      key: trimmed(privateKey),
      name: taken.certificateName ?? id,
      provider: taken.provider,
      lifecycle: { createBeforeDestroy: true },
    });
    this.certificateId = certificate.id;
    this.resource = certificate;
    const declaration = Declaration.here(new.target);
    declarePart(
      { construct: this, noun: "certificate", declaration, table, props: taken, carrier: certificate },
      () => ({
        certificate: { texts: pemViews({ certificate: text }), privateKeys: pemViews({ privateKey }) },
      }),
    );
  }
}
