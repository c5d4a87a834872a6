import { ClbInstance } from "@cdktf/provider-tencentcloud/lib/clb-instance";
import { ClbInstanceMixIpTargetConfig } from "@cdktf/provider-tencentcloud/lib/clb-instance-mix-ip-target-config";
import { ClbSnatIp } from "@cdktf/provider-tencentcloud/lib/clb-snat-ip";
import { TerraformProvider, TerraformResource } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { TENCENTCLOUD_CLB } from "./facts/product";
import { Declaration } from "../../../values/declaration";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { joined } from "../../../app/shapes/take";
import { sharedById } from "../../../app/shared-by-id";
import { identityOf } from "../../../values/unknown";
import { IdView, LoadBalancerView, ReachView, Settings } from "../../../app/app-view";
import { idsOf } from "../../../app/ids";
import { idsIn, settingsIn, writeArguments } from "../../../app/write-arguments";
import { CloudAccessLog, CloudAccessLogOptions } from "./access-log";
import { CloudListener } from "./cloud-listener";
import { CloudListenerOptions } from "./cloud-listener-props";
import { CloudLoadBalancerAttributes, CloudLoadBalancerProps, SnatAddress } from "./cloud-load-balancer-props";
import { CloudSecurityGroup, CloudSecurityGroupOptions } from "./security-group";
import { CLB_INSTANCE } from "./facts/load-balancer";

/** A Tencent Cloud Load Balancer (CLB) of the application type. */
export interface ICloudLoadBalancer extends IConstruct {
  /** Id of the load balancer. */
  readonly loadBalancerId: string;
  /** Creates a listener. */
  addListener(id: string, options: CloudListenerOptions): CloudListener;
  /** Logs its requests, of a load balancer that exists already; one that is made here has `logSetId` and `logTopicId`. */
  addAccessLog(id: string, options: CloudAccessLogOptions): CloudAccessLog;
  /** Puts a security group before it. */
  addSecurityGroup(id: string, options: CloudSecurityGroupOptions): CloudSecurityGroup;
  /** @internal */
  readonly _provider: TerraformProvider | undefined;
  /** @internal */
  readonly _vpcId: string | undefined;
  /**
   * What must be in place before backends are bound.
   *
   * @internal
   */
  readonly _prerequisites: readonly TerraformResource[];
  /** @internal */
  _view(): LoadBalancerView;
}

abstract class CloudLoadBalancerBase extends Construct implements ICloudLoadBalancer {
  public abstract readonly loadBalancerId: string;
  private readonly declaration: Declaration;

  protected constructor(
    scope: Construct,
    id: string,
    /** @internal */
    public readonly _provider: TerraformProvider | undefined,
    private readonly created: boolean,
    private readonly deletionProtection: boolean | undefined,
    /** @internal */
    public readonly _vpcId: string | undefined,
    private readonly reach: ReachView | undefined,
    private readonly settings?: Settings,
    private readonly ids: readonly IdView[] = [],
    private readonly carries: readonly string[] = [],
  ) {
    super(scope, id);
    this.declaration = Declaration.here(new.target);
    Registry.of(this).addLoadBalancer(this, () => this._view());
  }

  /** @internal */
  public get _prerequisites(): TerraformResource[] {
    return sharedById(this, "load balancer", this.loadBalancerId, () => []);
  }

  public addListener(id: string, options: CloudListenerOptions): CloudListener {
    return new CloudListener(this, id, joined(options, { loadBalancer: this }));
  }

  public addAccessLog(id: string, options: CloudAccessLogOptions): CloudAccessLog {
    return new CloudAccessLog(this, id, joined(options, { loadBalancer: this }));
  }

  public addSecurityGroup(id: string, options: CloudSecurityGroupOptions): CloudSecurityGroup {
    return new CloudSecurityGroup(this, id, joined(options, { loadBalancer: this }));
  }

  /** @internal */
  public _view(): LoadBalancerView {
    return {
      construct: this,
      label: `load balancer "${this.node.id}"`,
      declaration: this.declaration,
      cloud: "tencentcloud",
      identity: `tencentcloud ${identityOf(this.loadBalancerId)}`,
      id: this.loadBalancerId,
      created: this.created,
      performance: "guaranteed",
      deletionProtection: this.deletionProtection,
      product: TENCENTCLOUD_CLB,
      reach: this.reach,
      vpcId: this._vpcId,
      settings: this.settings,
      ids: this.ids,
      carries: this.carries,
    };
  }
}

/** A Tencent CLB that this app creates. */
export class CloudLoadBalancer extends CloudLoadBalancerBase {
  /** A load balancer that exists already. */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: CloudLoadBalancerAttributes,
  ): ICloudLoadBalancer {
    return new ExistingCloudLoadBalancer(scope, id, attributes);
  }

  /** Id of the load balancer. */
  public readonly loadBalancerId: string;
  /** The generated `tencentcloud_clb_instance`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: CloudLoadBalancerProps) {
    const taken = received(scope, id, "tencentcloud.CloudLoadBalancerProps", props);
    const deletionProtection = taken.deletionProtection ?? true;
    const snat = taken.snatAddresses ?? [];
    const reach = {
      ipVersion: taken.ipVersion ?? "ipv4",
      networkType: taken.networkType,
      vpcId: taken.vpcId,
      subnetId: taken.subnetId,
      mixedIpTargets: taken.mixedIpTargets ?? false,
      snatIps: snat.map(({ ip }) => ip),
      targetRegion: taken.targetRegion !== undefined,
    };
    const settings = {
      loadBalancerName: taken.loadBalancerName ?? id,
      networkType: taken.networkType,
      ...settingsIn(CLB_INSTANCE.plain, taken),
    };
    const vpcId = taken.targetRegion?.vpcId ?? taken.vpcId;
    const ids = [
      ...idsOf({ vpcId: taken.vpcId, subnetId: taken.subnetId, securityGroupIds: taken.securityGroupIds }),
      ...idsOf({
        "vpcId of targetRegion": taken.targetRegion?.vpcId,
        "subnetId of snatAddresses": snat.map(({ subnetId }) => subnetId),
      }),
      ...idsIn(CLB_INSTANCE.plain, taken),
    ];
    const carries = taken.logSetId === undefined ? [] : ["logSetId"];
    super(scope, id, taken.provider, true, deletionProtection, vpcId, reach, settings, ids, carries);
    const loadBalancer = new ClbInstance(this, "Resource", {
      ...writeArguments(this, CLB_INSTANCE.plain, taken),
      provider: taken.provider,
      networkType: taken.networkType,
      clbName: settings.loadBalancerName,
      vpcId: taken.vpcId,
      subnetId: taken.subnetId,
      securityGroups: taken.securityGroupIds,
      deleteProtect: deletionProtection,
      addressIpVersion: taken.ipVersion,
      snatPro: snat.length > 0 ? true : undefined,
      targetRegionInfoRegion: taken.targetRegion?.region,
      targetRegionInfoVpcId: taken.targetRegion?.vpcId,
    });
    this.loadBalancerId = loadBalancer.id;
    this.resource = loadBalancer;
    Registry.of(this).carriers.ofLoadBalancer(this, loadBalancer);
    this.openTo(snat, taken.mixedIpTargets);
  }

  private openTo(snat: readonly SnatAddress[], mixedIpTargets: boolean | undefined): void {
    const clb = { provider: this._provider, clbId: this.loadBalancerId };
    if (snat.length > 0) {
      this._prerequisites.push(new ClbSnatIp(this, "SnatAddresses", { ...clb, ips: [...snat] }));
    }
    if (mixedIpTargets !== undefined) {
      const config = { provider: this._provider, loadBalancerId: this.loadBalancerId, mixIpTarget: mixedIpTargets };
      this._prerequisites.push(new ClbInstanceMixIpTargetConfig(this, "MixedIpTargets", config));
    }
  }
}

class ExistingCloudLoadBalancer extends CloudLoadBalancerBase {
  public readonly loadBalancerId: string;

  public constructor(scope: Construct, id: string, attributes: CloudLoadBalancerAttributes) {
    attributes = received(scope, id, "tencentcloud.CloudLoadBalancerAttributes", attributes);
    super(
      scope,
      id,
      attributes.provider,
      false,
      undefined,
      attributes.vpcId,
      undefined,
      undefined,
      idsOf({ vpcId: attributes.vpcId }),
    );
    this.loadBalancerId = attributes.loadBalancerId;
  }
}
