import { Plain } from "../../../app/shapes/plain";
import {
  AddressAllocatedMode,
  AddressType,
  ApplicationEdition,
  IpVersion,
  ModificationProtection,
  PaymentType,
} from "../closed-sets";
import { AlbLoadBalancer } from "@cdktf/provider-alicloud/lib/alb-load-balancer";
import { TerraformResource, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { ALB_LOAD_BALANCER } from "./facts/load-balancer";
import { ALICLOUD_ALB } from "./facts/product";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { joined } from "../../../app/shapes/take";
import { LoadBalancerView } from "../../../app/app-view";
import { idsIn, settingsIn, writeArguments } from "../../../app/write-arguments";
import { asList } from "../../../values/unknown";
import { VpcLoadBalancer } from "../vpc-load-balancer";
import { IVpcLoadBalancer } from "../vpc-server-group";
import { ApplicationZoneMapping, zoneIdsOf } from "../zone-mapping";
import { ApplicationAccessLogAttachment, ApplicationAccessLogAttachmentOptions } from "./access-log";
import { ApplicationBandwidthPackage, ApplicationBandwidthPackageOptions } from "./bandwidth-package";
import { ApplicationZoneShift, ApplicationZoneShiftOptions } from "./zone-shift";
import { ApplicationSecurityGroup, ApplicationSecurityGroupOptions } from "./security-group";
import { ApplicationListener, ApplicationListenerOptions } from "./application-listener";

/** What listeners and server groups need to know of an ALB. */
export interface ApplicationLoadBalancerAttributes {
  /** Id of the load balancer (`alb-...`). */
  readonly loadBalancerId: string;
  /** The VPC of the load balancer and its servers. */
  readonly vpcId: string;
  /**
   * Provider configuration for everything that is made for this load balancer.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** Where an ALB logs its requests: a Logstore of Simple Log Service. */
export interface ApplicationAccessLog {
  /** Name of the project. */
  readonly logProject: string;
  /** Name of the Logstore in it. */
  readonly logStore: string;
}

/** Settings of an `ApplicationLoadBalancer`. */
export interface ApplicationLoadBalancerProps {
  /** The VPC of the load balancer and its servers. */
  readonly vpcId: string;
  /** Where the load balancer stands: at least 2 zones. */
  readonly zoneMappings: ApplicationZoneMapping[];
  /**
   * `Basic`, `Standard` or `StandardWithWaf`. Draining and slow start need `Standard` or better.
   *
   * @default ApplicationEdition.STANDARD
   */
  readonly edition?: ApplicationEdition;
  /**
   * Name in the console. 2 to 128 characters.
   *
   * @default - the id of the construct
   */
  readonly loadBalancerName?: string;
  /**
   * `Internet` or `Intranet`.
   *
   * @default AddressType.INTRANET
   */
  readonly addressType?: AddressType;
  /**
   * `Fixed` or `Dynamic` addresses. Always written: left out, the load balancer may be replaced at the next apply.
   *
   * @default AddressAllocatedMode.FIXED
   */
  readonly addressAllocatedMode?: AddressAllocatedMode;
  /**
   * `IPv4`, or `DualStack` for IPv4 and IPv6 clients. Changing it replaces the load balancer.
   *
   * @default - the cloud's choice, `IPv4`
   */
  readonly ipVersion?: IpVersion;
  /**
   * Refuse to delete the load balancer until this is turned off.
   *
   * @default true
   */
  readonly deletionProtection?: boolean;
  /**
   * Id of the resource group (`rg-...`).
   *
   * @default - the default resource group
   */
  readonly resourceGroupId?: string;
  /**
   * How it is paid for: `PayAsYouGo`. Changing it replaces the load balancer.
   *
   * @default PaymentType.PAY_AS_YOU_GO
   */
  readonly paymentType?: PaymentType;
  /**
   * Id of the bandwidth plan (`cbwp-...`) of an `Internet` load balancer. Changing it replaces the load balancer.
   *
   * @default - none
   */
  readonly bandwidthPackageId?: string;
  /**
   * The IPv6 addresses of a `DualStack` load balancer: `Internet` or `Intranet`.
   *
   * @default - the cloud's choice, `Intranet`
   */
  readonly ipv6AddressType?: AddressType;
  /**
   * `ConsoleProtection` refuses changes in the console, `NonProtection` lets them pass.
   *
   * @default - as it is
   */
  readonly modificationProtectionStatus?: ModificationProtection;
  /**
   * Why it is protected, with `ConsoleProtection`.
   *
   * @default - none
   */
  readonly modificationProtectionReason?: string;
  /**
   * Where requests are logged.
   *
   * @default - nowhere
   */
  readonly accessLog?: ApplicationAccessLog;
  /**
   * Only asks the cloud whether it would make or change it. The apply then ends with the error `DryRunOperation`.
   *
   * @default false
   */
  readonly dryRun?: boolean;
  /**
   * Tags, in addition to those of the stack and the app (`Tags.of`). Listeners and server groups have them, too.
   *
   * @default - none of its own
   */
  readonly tags?: { [key: string]: string };
  /**
   * Provider configuration for everything that is made for this load balancer.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** An Alibaba Cloud Application Load Balancer (ALB). */
export interface IApplicationLoadBalancer extends IVpcLoadBalancer {
  /** Creates a listener. */
  addListener(id: string, options: ApplicationListenerOptions): ApplicationListener;
  /** Joins a security group; several are joined one after another. */
  addSecurityGroup(id: string, options: ApplicationSecurityGroupOptions): ApplicationSecurityGroup;
  /** Lets its addresses share a bandwidth plan. */
  addBandwidthPackage(id: string, options: ApplicationBandwidthPackageOptions): ApplicationBandwidthPackage;
  /** Takes a zone out of service. */
  shiftZone(id: string, options: ApplicationZoneShiftOptions): ApplicationZoneShift;
  /** Logs its requests, of a load balancer that exists already; one that is made here has `accessLog`. */
  addAccessLog(id: string, options: ApplicationAccessLogAttachmentOptions): ApplicationAccessLogAttachment;
}

abstract class ApplicationLoadBalancerBase extends VpcLoadBalancer implements IApplicationLoadBalancer {
  /** @internal */
  protected readonly _product = ALICLOUD_ALB;

  public addListener(id: string, options: ApplicationListenerOptions): ApplicationListener {
    return new ApplicationListener(this, id, joined(options, { loadBalancer: this }));
  }

  public addSecurityGroup(id: string, options: ApplicationSecurityGroupOptions): ApplicationSecurityGroup {
    return new ApplicationSecurityGroup(this, id, joined(options, { loadBalancer: this }));
  }

  public addBandwidthPackage(id: string, options: ApplicationBandwidthPackageOptions): ApplicationBandwidthPackage {
    return new ApplicationBandwidthPackage(this, id, joined(options, { loadBalancer: this }));
  }

  public shiftZone(id: string, options: ApplicationZoneShiftOptions): ApplicationZoneShift {
    return new ApplicationZoneShift(this, id, joined(options, { loadBalancer: this }));
  }

  public addAccessLog(id: string, options: ApplicationAccessLogAttachmentOptions): ApplicationAccessLogAttachment {
    return new ApplicationAccessLogAttachment(this, id, joined(options, { loadBalancer: this }));
  }
}

/** An Application Load Balancer that this app creates. */
export class ApplicationLoadBalancer extends ApplicationLoadBalancerBase {
  /** A load balancer that exists already. */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: ApplicationLoadBalancerAttributes,
  ): IApplicationLoadBalancer {
    return new ExistingApplicationLoadBalancer(scope, id, attributes);
  }

  /** Id of the load balancer. */
  public readonly loadBalancerId: string;
  /** Id of the VPC. */
  public readonly vpcId: string;
  /** Domain name that clients connect to. */
  public readonly dnsName: string;
  /** The generated `alicloud_alb_load_balancer`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  private readonly props: Plain<ApplicationLoadBalancerProps>;

  public constructor(scope: Construct, id: string, props: ApplicationLoadBalancerProps) {
    const taken = received(scope, id, "alicloud.ApplicationLoadBalancerProps", props);
    const deletionProtection = taken.deletionProtection ?? true;
    super(scope, id, taken.provider, true, deletionProtection);
    this.props = taken;
    const loadBalancer = new AlbLoadBalancer(this, "Resource", {
      ...writeArguments(this, ALB_LOAD_BALANCER.plain, taken),
      provider: taken.provider,
      vpcId: taken.vpcId,
      zoneMappings: taken.zoneMappings,
      loadBalancerEdition: taken.edition ?? "Standard",
      loadBalancerBillingConfig: { payType: taken.paymentType ?? "PayAsYouGo" },
      loadBalancerName: taken.loadBalancerName ?? id,
      addressType: taken.addressType ?? "Intranet",
      addressAllocatedMode: taken.addressAllocatedMode ?? "Fixed",
      addressIpVersion: taken.ipVersion,
      deletionProtectionEnabled: deletionProtection,
      modificationProtectionConfig: modificationProtection(taken),
    });
    this.loadBalancerId = loadBalancer.id;
    this.vpcId = taken.vpcId;
    this.dnsName = loadBalancer.dnsName;
    this.resource = loadBalancer;
    Registry.of(this).carriers.ofLoadBalancer(this, loadBalancer);
  }

  /** @internal */
  protected _details(): Pick<LoadBalancerView, "zoneIds" | "settings" | "ids" | "carries"> {
    const { loadBalancerName = this.node.id, edition = "Standard", zoneMappings } = this.props;
    const { addressType, addressAllocatedMode, ipVersion, paymentType, modificationProtectionStatus } = this.props;
    const written = { addressType, addressAllocatedMode, ipVersion, paymentType, modificationProtectionStatus };
    return {
      ids: [...zoneIdsOf(zoneMappings), ...idsIn(ALB_LOAD_BALANCER.plain, this.props)],
      carries: (["accessLog", "bandwidthPackageId"] as const).filter((name) => this.props[name] !== undefined),
      zoneIds: asList(zoneMappings).map(({ zoneId }) => zoneId),
      settings: { loadBalancerName, edition, ...written, ...settingsIn(ALB_LOAD_BALANCER.plain, this.props) },
    };
  }
}

class ExistingApplicationLoadBalancer extends ApplicationLoadBalancerBase {
  public readonly loadBalancerId: string;
  public readonly vpcId: string;

  public constructor(scope: Construct, id: string, attributes: ApplicationLoadBalancerAttributes) {
    attributes = received(scope, id, "alicloud.ApplicationLoadBalancerAttributes", attributes);
    super(scope, id, attributes.provider, false, undefined);
    this.loadBalancerId = attributes.loadBalancerId;
    this.vpcId = attributes.vpcId;
  }
}

function modificationProtection(props: Plain<ApplicationLoadBalancerProps>) {
  const { modificationProtectionStatus: status, modificationProtectionReason: reason } = props;
  return status === undefined && reason === undefined ? undefined : { status, reason };
}
