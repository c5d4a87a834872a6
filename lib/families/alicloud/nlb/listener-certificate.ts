import { NlbListenerAdditionalCertificateAttachment } from "@cdktf/provider-alicloud/lib/nlb-listener-additional-certificate-attachment";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { sharedById } from "../../../app/shared-by-id";
import { writeArguments } from "../../../app/write-arguments";
import { Chain } from "../../../recipes/chain";
import { Declaration } from "../../../values/declaration";
import { NLB_LISTENER_CERTIFICATE } from "./facts/certificates";
import type { INetworkListener } from "./network-listener";

/** Settings of a further certificate of a listener. */
export interface NetworkListenerCertificateOptions {
  /**
   * Id of the server certificate, as in `certificateIds`. Which one a client is shown follows from the domains in it.
   * Changing it replaces the attachment: the new one
   * comes before the old one goes.
   */
  readonly certificateId: string;
  /**
   * Only asks the cloud whether it would attach it. The apply then ends with the error `DryRunOperation`.
   *
   * @default false
   */
  readonly dryRun?: boolean;
}

/** Settings of a `NetworkListenerCertificate`. */
export interface NetworkListenerCertificateProps extends NetworkListenerCertificateOptions {
  /** The TCPSSL listener; of one that exists already, its `listenerId` must be known. */
  readonly listener: INetworkListener;
}

/**
 * One more certificate of a TCPSSL listener (SNI). Those of a load balancer are attached one after another: the provider
 * gives up where another change of the listener is under way.
 *
 * So that the new one comes before the old one leaves, it is created before it is destroyed, and by the engine's rules so
 * is all that it refers to: a listener whose protocol changes on its port is then refused by the cloud, since the old one
 * still has the port. Remove the certificates first, or override `lifecycle` of `resource`.
 */
export class NetworkListenerCertificate extends Construct {
  /** The generated `alicloud_nlb_listener_additional_certificate_attachment`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: NetworkListenerCertificateProps) {
    props = received(scope, id, "alicloud.NetworkListenerCertificateProps", props);
    super(scope, id);
    const { listener, certificateId } = props;
    const { loadBalancer, listenerId } = listener;
    const { plain: table } = NLB_LISTENER_CERTIFICATE;
    const attachment = new NlbListenerAdditionalCertificateAttachment(this, "Resource", {
      ...writeArguments(this, table, props),
      certificateId,
      provider: loadBalancer._provider,
      listenerId,
      lifecycle: { createBeforeDestroy: true },
    });
    this.resource = attachment;
    const order = sharedById(this, "certificates of", loadBalancer.loadBalancerId, () => new Chain());
    order.add(attachment.node.path, attachment);
    const declaration = Declaration.here(new.target);
    declarePart(
      {
        construct: this,
        noun: "certificate of a listener",
        declaration,
        table,
        props,
        carrier: attachment,
        ids: { listenerId },
      },
      () => ({ shownBy: { listener: listener._view(), certificateId } }),
    );
  }
}
