import { AclType } from "../closed-sets";
import { AlbListenerAclAttachment } from "@cdktf/provider-alicloud/lib/alb-listener-acl-attachment";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { Declaration } from "../../../values/declaration";
import type { IApplicationAccessList } from "./access-list";
import type { IApplicationListener } from "./application-listener";
import { ALB_LISTENER_ACL } from "./facts/access";

/** Settings of an access list at a listener. */
export interface ApplicationListenerAccessOptions {
  /** The list. */
  readonly accessList: IApplicationAccessList;
  /**
   * `White`: clients in the list alone are answered, and everybody while it is empty. `Black`: clients in it are not
   * answered. All lists of a listener are of one type. Changing it replaces the attachment, so that everybody is let in for
   * a moment.
   */
  readonly type: AclType;
}

/** Settings of an `ApplicationListenerAccess`. */
export interface ApplicationListenerAccessProps extends ApplicationListenerAccessOptions {
  /** The listener. */
  readonly listener: IApplicationListener;
}

/** An access list at an ALB listener. It takes effect when the entries are in the list. */
export class ApplicationListenerAccess extends Construct {
  /** The generated `alicloud_alb_listener_acl_attachment`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: ApplicationListenerAccessProps) {
    const taken = received(scope, id, "alicloud.ApplicationListenerAccessProps", props);
    super(scope, id);
    const { listener, accessList, type } = taken;
    const attachment = new AlbListenerAclAttachment(this, "Resource", {
      provider: listener.loadBalancer._provider,
      listenerId: listener.listenerId,
      aclId: accessList.accessListId,
      aclType: type,
    });
    accessList._fillBefore(attachment);
    this.resource = attachment;
    const declaration = Declaration.here(new.target);
    const { plain: table } = ALB_LISTENER_ACL;
    declarePart(
      { construct: this, noun: "access list of a listener", declaration, table, props: taken, carrier: attachment },
      () => ({
        access: { listener: listener._view(), type, networks: accessList._networks },
      }),
    );
  }
}
