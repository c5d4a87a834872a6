import { SlbDomainExtension } from "@cdktf/provider-alicloud/lib/slb-domain-extension";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import { ApplyOrder, ClbChange } from "./apply-order";
import type { IClassicListener } from "./classic-listener";
import { SLB_DOMAIN_EXTENSION } from "./facts/certificates";

/** Settings of a further certificate of a listener. */
export interface ClassicListenerCertificateOptions {
  /** The domain for which clients are shown it: `shop.example.com`, `*.example.com`. Changing it replaces the extension. */
  readonly domain: string;
  /** Id of the server certificate. */
  readonly certificateId: string;
  /**
   * Whether it is kept, with an error, while the load balancer is protected from deletion.
   *
   * @default false
   */
  readonly deletionProtectionValidation?: boolean;
}

/** Settings of a `ClassicListenerCertificate`. */
export interface ClassicListenerCertificateProps extends ClassicListenerCertificateOptions {
  /** The HTTPS listener. */
  readonly listener: IClassicListener;
}

/**
 * A certificate that an HTTPS listener shows for one more domain (a domain extension). The load balancer must be of
 * guaranteed performance. Another certificate is taken in place.
 */
export class ClassicListenerCertificate extends Construct {
  /** The generated `alicloud_slb_domain_extension`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: ClassicListenerCertificateProps) {
    props = received(scope, id, "alicloud.ClassicListenerCertificateProps", props);
    super(scope, id);
    const { listener, domain, certificateId } = props;
    const loadBalancer = listener._loadBalancer;
    const table = SLB_DOMAIN_EXTENSION.plain;
    const extension = new SlbDomainExtension(this, "Resource", {
      ...writeArguments(this, table, props),
      domain,
      serverCertificateId: certificateId,
      provider: loadBalancer._provider,
      loadBalancerId: loadBalancer.loadBalancerId,
      frontendPort: listener.port,
    });
    this.resource = extension;
    // Behind its listener, of which it names no more than the port.
    ApplyOrder.of(extension, loadBalancer.loadBalancerId).add(ClbChange.RULE, extension);
    const declaration = Declaration.here(new.target);
    declarePart(
      { construct: this, noun: "certificate of a listener", declaration, table, props, carrier: extension },
      () => ({ shownBy: { listener: listener._view(), certificateId, domain } }),
    );
  }
}
