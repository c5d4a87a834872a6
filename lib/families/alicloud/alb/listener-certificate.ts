import { AlbListenerAdditionalCertificateAttachment } from "@cdktf/provider-alicloud/lib/alb-listener-additional-certificate-attachment";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { Declaration } from "../../../values/declaration";
import type { IApplicationListener } from "./application-listener";
import { ALB_LISTENER_CERTIFICATE } from "./facts/certificates";

/** Settings of a further certificate of a listener. */
export interface ApplicationListenerCertificateOptions {
  /**
   * Id of the server certificate with its region, such as `1011-cn-hangzhou`. Which one a client is shown follows from
   * the domains in it. Changing it replaces the attachment: the new one comes before the old one goes.
   */
  readonly certificateId: string;
}

/** Settings of an `ApplicationListenerCertificate`. */
export interface ApplicationListenerCertificateProps extends ApplicationListenerCertificateOptions {
  /** The HTTPS or QUIC listener. */
  readonly listener: IApplicationListener;
}

/**
 * One more certificate of an HTTPS or QUIC listener (SNI).
 *
 * So that the new one comes before the old one leaves, it is created before it is destroyed, and by the engine's rules so
 * is all that it refers to: a listener whose protocol changes on its port is then refused by the cloud, since the old one
 * still has the port. Remove the certificates first, or override `lifecycle` of `resource`.
 */
export class ApplicationListenerCertificate extends Construct {
  /** The generated `alicloud_alb_listener_additional_certificate_attachment`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: ApplicationListenerCertificateProps) {
    props = received(scope, id, "alicloud.ApplicationListenerCertificateProps", props);
    super(scope, id);
    const { listener, certificateId } = props;
    const attachment = new AlbListenerAdditionalCertificateAttachment(this, "Resource", {
      provider: listener.loadBalancer._provider,
      listenerId: listener.listenerId,
      certificateId,
      lifecycle: { createBeforeDestroy: true },
    });
    this.resource = attachment;
    const declaration = Declaration.here(new.target);
    const { plain: table } = ALB_LISTENER_CERTIFICATE;
    declarePart(
      { construct: this, noun: "certificate of a listener", declaration, table, props, carrier: attachment },
      () => ({ shownBy: { listener: listener._view(), certificateId } }),
    );
  }
}
