// https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ClbInstanceConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#address_ip_version ClbInstance#address_ip_version}
  */
  readonly addressIpVersion?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#associate_endpoint ClbInstance#associate_endpoint}
  */
  readonly associateEndpoint?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#bandwidth_package_id ClbInstance#bandwidth_package_id}
  */
  readonly bandwidthPackageId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#clb_name ClbInstance#clb_name}
  */
  readonly clbName: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#cluster_id ClbInstance#cluster_id}
  */
  readonly clusterId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#delete_protect ClbInstance#delete_protect}
  */
  readonly deleteProtect?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#dynamic_vip ClbInstance#dynamic_vip}
  */
  readonly dynamicVip?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#eip_address_id ClbInstance#eip_address_id}
  */
  readonly eipAddressId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#force ClbInstance#force}
  */
  readonly force?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#id ClbInstance#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#internet_bandwidth_max_out ClbInstance#internet_bandwidth_max_out}
  */
  readonly internetBandwidthMaxOut?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#internet_charge_type ClbInstance#internet_charge_type}
  */
  readonly internetChargeType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#load_balancer_pass_to_target ClbInstance#load_balancer_pass_to_target}
  */
  readonly loadBalancerPassToTarget?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#log_set_id ClbInstance#log_set_id}
  */
  readonly logSetId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#log_topic_id ClbInstance#log_topic_id}
  */
  readonly logTopicId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#master_zone_id ClbInstance#master_zone_id}
  */
  readonly masterZoneId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#network_type ClbInstance#network_type}
  */
  readonly networkType: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#project_id ClbInstance#project_id}
  */
  readonly projectId?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#security_groups ClbInstance#security_groups}
  */
  readonly securityGroups?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#sla_type ClbInstance#sla_type}
  */
  readonly slaType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#slave_zone_id ClbInstance#slave_zone_id}
  */
  readonly slaveZoneId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#snat_pro ClbInstance#snat_pro}
  */
  readonly snatPro?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#subnet_id ClbInstance#subnet_id}
  */
  readonly subnetId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#tags ClbInstance#tags}
  */
  readonly tags?: { [key: string]: string };
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#target_region_info_region ClbInstance#target_region_info_region}
  */
  readonly targetRegionInfoRegion?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#target_region_info_vpc_id ClbInstance#target_region_info_vpc_id}
  */
  readonly targetRegionInfoVpcId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#vip ClbInstance#vip}
  */
  readonly vip?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#vip_isp ClbInstance#vip_isp}
  */
  readonly vipIsp?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#vpc_id ClbInstance#vpc_id}
  */
  readonly vpcId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#zone_id ClbInstance#zone_id}
  */
  readonly zoneId?: string;
  /**
  * exclusive_cluster block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#exclusive_cluster ClbInstance#exclusive_cluster}
  */
  readonly exclusiveCluster?: ClbInstanceExclusiveCluster;
  /**
  * snat_ips block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#snat_ips ClbInstance#snat_ips}
  */
  readonly snatIps?: ClbInstanceSnatIps[] | cdktf.IResolvable;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#timeouts ClbInstance#timeouts}
  */
  readonly timeouts?: ClbInstanceTimeouts;
}
export interface ClbInstanceExclusiveClusterClassicalCluster {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#cluster_id ClbInstance#cluster_id}
  */
  readonly clusterId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#cluster_name ClbInstance#cluster_name}
  */
  readonly clusterName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#zone ClbInstance#zone}
  */
  readonly zone?: string;
}

export function clbInstanceExclusiveClusterClassicalClusterToTerraform(struct?: ClbInstanceExclusiveClusterClassicalClusterOutputReference | ClbInstanceExclusiveClusterClassicalCluster): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cluster_id: cdktf.stringToTerraform(struct!.clusterId),
    cluster_name: cdktf.stringToTerraform(struct!.clusterName),
    zone: cdktf.stringToTerraform(struct!.zone),
  }
}


export function clbInstanceExclusiveClusterClassicalClusterToHclTerraform(struct?: ClbInstanceExclusiveClusterClassicalClusterOutputReference | ClbInstanceExclusiveClusterClassicalCluster): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    cluster_id: {
      value: cdktf.stringToHclTerraform(struct!.clusterId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    cluster_name: {
      value: cdktf.stringToHclTerraform(struct!.clusterName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    zone: {
      value: cdktf.stringToHclTerraform(struct!.zone),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ClbInstanceExclusiveClusterClassicalClusterOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): ClbInstanceExclusiveClusterClassicalCluster | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._clusterId !== undefined) {
      hasAnyValues = true;
      internalValueResult.clusterId = this._clusterId;
    }
    if (this._clusterName !== undefined) {
      hasAnyValues = true;
      internalValueResult.clusterName = this._clusterName;
    }
    if (this._zone !== undefined) {
      hasAnyValues = true;
      internalValueResult.zone = this._zone;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ClbInstanceExclusiveClusterClassicalCluster | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._clusterId = undefined;
      this._clusterName = undefined;
      this._zone = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._clusterId = value.clusterId;
      this._clusterName = value.clusterName;
      this._zone = value.zone;
    }
  }

  // cluster_id - computed: false, optional: false, required: true
  private _clusterId?: string; 
  public get clusterId() {
    return this.getStringAttribute('cluster_id');
  }
  public set clusterId(value: string) {
    this._clusterId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get clusterIdInput() {
    return this._clusterId;
  }

  // cluster_name - computed: true, optional: true, required: false
  private _clusterName?: string; 
  public get clusterName() {
    return this.getStringAttribute('cluster_name');
  }
  public set clusterName(value: string) {
    this._clusterName = value;
  }
  public resetClusterName() {
    this._clusterName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clusterNameInput() {
    return this._clusterName;
  }

  // zone - computed: true, optional: true, required: false
  private _zone?: string; 
  public get zone() {
    return this.getStringAttribute('zone');
  }
  public set zone(value: string) {
    this._zone = value;
  }
  public resetZone() {
    this._zone = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zoneInput() {
    return this._zone;
  }
}
export interface ClbInstanceExclusiveClusterL4Clusters {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#cluster_id ClbInstance#cluster_id}
  */
  readonly clusterId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#cluster_name ClbInstance#cluster_name}
  */
  readonly clusterName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#zone ClbInstance#zone}
  */
  readonly zone?: string;
}

export function clbInstanceExclusiveClusterL4ClustersToTerraform(struct?: ClbInstanceExclusiveClusterL4Clusters | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cluster_id: cdktf.stringToTerraform(struct!.clusterId),
    cluster_name: cdktf.stringToTerraform(struct!.clusterName),
    zone: cdktf.stringToTerraform(struct!.zone),
  }
}


export function clbInstanceExclusiveClusterL4ClustersToHclTerraform(struct?: ClbInstanceExclusiveClusterL4Clusters | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    cluster_id: {
      value: cdktf.stringToHclTerraform(struct!.clusterId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    cluster_name: {
      value: cdktf.stringToHclTerraform(struct!.clusterName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    zone: {
      value: cdktf.stringToHclTerraform(struct!.zone),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ClbInstanceExclusiveClusterL4ClustersOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): ClbInstanceExclusiveClusterL4Clusters | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._clusterId !== undefined) {
      hasAnyValues = true;
      internalValueResult.clusterId = this._clusterId;
    }
    if (this._clusterName !== undefined) {
      hasAnyValues = true;
      internalValueResult.clusterName = this._clusterName;
    }
    if (this._zone !== undefined) {
      hasAnyValues = true;
      internalValueResult.zone = this._zone;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ClbInstanceExclusiveClusterL4Clusters | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._clusterId = undefined;
      this._clusterName = undefined;
      this._zone = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._clusterId = value.clusterId;
      this._clusterName = value.clusterName;
      this._zone = value.zone;
    }
  }

  // cluster_id - computed: false, optional: false, required: true
  private _clusterId?: string; 
  public get clusterId() {
    return this.getStringAttribute('cluster_id');
  }
  public set clusterId(value: string) {
    this._clusterId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get clusterIdInput() {
    return this._clusterId;
  }

  // cluster_name - computed: true, optional: true, required: false
  private _clusterName?: string; 
  public get clusterName() {
    return this.getStringAttribute('cluster_name');
  }
  public set clusterName(value: string) {
    this._clusterName = value;
  }
  public resetClusterName() {
    this._clusterName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clusterNameInput() {
    return this._clusterName;
  }

  // zone - computed: true, optional: true, required: false
  private _zone?: string; 
  public get zone() {
    return this.getStringAttribute('zone');
  }
  public set zone(value: string) {
    this._zone = value;
  }
  public resetZone() {
    this._zone = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zoneInput() {
    return this._zone;
  }
}

export class ClbInstanceExclusiveClusterL4ClustersList extends cdktf.ComplexList {
  public internalValue? : ClbInstanceExclusiveClusterL4Clusters[] | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): ClbInstanceExclusiveClusterL4ClustersOutputReference {
    return new ClbInstanceExclusiveClusterL4ClustersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface ClbInstanceExclusiveClusterL7Clusters {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#cluster_id ClbInstance#cluster_id}
  */
  readonly clusterId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#cluster_name ClbInstance#cluster_name}
  */
  readonly clusterName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#zone ClbInstance#zone}
  */
  readonly zone?: string;
}

export function clbInstanceExclusiveClusterL7ClustersToTerraform(struct?: ClbInstanceExclusiveClusterL7Clusters | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cluster_id: cdktf.stringToTerraform(struct!.clusterId),
    cluster_name: cdktf.stringToTerraform(struct!.clusterName),
    zone: cdktf.stringToTerraform(struct!.zone),
  }
}


export function clbInstanceExclusiveClusterL7ClustersToHclTerraform(struct?: ClbInstanceExclusiveClusterL7Clusters | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    cluster_id: {
      value: cdktf.stringToHclTerraform(struct!.clusterId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    cluster_name: {
      value: cdktf.stringToHclTerraform(struct!.clusterName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    zone: {
      value: cdktf.stringToHclTerraform(struct!.zone),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ClbInstanceExclusiveClusterL7ClustersOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): ClbInstanceExclusiveClusterL7Clusters | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._clusterId !== undefined) {
      hasAnyValues = true;
      internalValueResult.clusterId = this._clusterId;
    }
    if (this._clusterName !== undefined) {
      hasAnyValues = true;
      internalValueResult.clusterName = this._clusterName;
    }
    if (this._zone !== undefined) {
      hasAnyValues = true;
      internalValueResult.zone = this._zone;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ClbInstanceExclusiveClusterL7Clusters | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._clusterId = undefined;
      this._clusterName = undefined;
      this._zone = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._clusterId = value.clusterId;
      this._clusterName = value.clusterName;
      this._zone = value.zone;
    }
  }

  // cluster_id - computed: false, optional: false, required: true
  private _clusterId?: string; 
  public get clusterId() {
    return this.getStringAttribute('cluster_id');
  }
  public set clusterId(value: string) {
    this._clusterId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get clusterIdInput() {
    return this._clusterId;
  }

  // cluster_name - computed: true, optional: true, required: false
  private _clusterName?: string; 
  public get clusterName() {
    return this.getStringAttribute('cluster_name');
  }
  public set clusterName(value: string) {
    this._clusterName = value;
  }
  public resetClusterName() {
    this._clusterName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clusterNameInput() {
    return this._clusterName;
  }

  // zone - computed: true, optional: true, required: false
  private _zone?: string; 
  public get zone() {
    return this.getStringAttribute('zone');
  }
  public set zone(value: string) {
    this._zone = value;
  }
  public resetZone() {
    this._zone = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zoneInput() {
    return this._zone;
  }
}

export class ClbInstanceExclusiveClusterL7ClustersList extends cdktf.ComplexList {
  public internalValue? : ClbInstanceExclusiveClusterL7Clusters[] | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): ClbInstanceExclusiveClusterL7ClustersOutputReference {
    return new ClbInstanceExclusiveClusterL7ClustersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface ClbInstanceExclusiveCluster {
  /**
  * classical_cluster block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#classical_cluster ClbInstance#classical_cluster}
  */
  readonly classicalCluster?: ClbInstanceExclusiveClusterClassicalCluster;
  /**
  * l4_clusters block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#l4_clusters ClbInstance#l4_clusters}
  */
  readonly l4Clusters?: ClbInstanceExclusiveClusterL4Clusters[] | cdktf.IResolvable;
  /**
  * l7_clusters block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#l7_clusters ClbInstance#l7_clusters}
  */
  readonly l7Clusters?: ClbInstanceExclusiveClusterL7Clusters[] | cdktf.IResolvable;
}

export function clbInstanceExclusiveClusterToTerraform(struct?: ClbInstanceExclusiveClusterOutputReference | ClbInstanceExclusiveCluster): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    classical_cluster: clbInstanceExclusiveClusterClassicalClusterToTerraform(struct!.classicalCluster),
    l4_clusters: cdktf.listMapper(clbInstanceExclusiveClusterL4ClustersToTerraform, true)(struct!.l4Clusters),
    l7_clusters: cdktf.listMapper(clbInstanceExclusiveClusterL7ClustersToTerraform, true)(struct!.l7Clusters),
  }
}


export function clbInstanceExclusiveClusterToHclTerraform(struct?: ClbInstanceExclusiveClusterOutputReference | ClbInstanceExclusiveCluster): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    classical_cluster: {
      value: clbInstanceExclusiveClusterClassicalClusterToHclTerraform(struct!.classicalCluster),
      isBlock: true,
      type: "list",
      storageClassType: "ClbInstanceExclusiveClusterClassicalClusterList",
    },
    l4_clusters: {
      value: cdktf.listMapperHcl(clbInstanceExclusiveClusterL4ClustersToHclTerraform, true)(struct!.l4Clusters),
      isBlock: true,
      type: "set",
      storageClassType: "ClbInstanceExclusiveClusterL4ClustersList",
    },
    l7_clusters: {
      value: cdktf.listMapperHcl(clbInstanceExclusiveClusterL7ClustersToHclTerraform, true)(struct!.l7Clusters),
      isBlock: true,
      type: "set",
      storageClassType: "ClbInstanceExclusiveClusterL7ClustersList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ClbInstanceExclusiveClusterOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): ClbInstanceExclusiveCluster | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._classicalCluster?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.classicalCluster = this._classicalCluster?.internalValue;
    }
    if (this._l4Clusters?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.l4Clusters = this._l4Clusters?.internalValue;
    }
    if (this._l7Clusters?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.l7Clusters = this._l7Clusters?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ClbInstanceExclusiveCluster | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._classicalCluster.internalValue = undefined;
      this._l4Clusters.internalValue = undefined;
      this._l7Clusters.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._classicalCluster.internalValue = value.classicalCluster;
      this._l4Clusters.internalValue = value.l4Clusters;
      this._l7Clusters.internalValue = value.l7Clusters;
    }
  }

  // classical_cluster - computed: false, optional: true, required: false
  private _classicalCluster = new ClbInstanceExclusiveClusterClassicalClusterOutputReference(this, "classical_cluster");
  public get classicalCluster() {
    return this._classicalCluster;
  }
  public putClassicalCluster(value: ClbInstanceExclusiveClusterClassicalCluster) {
    this._classicalCluster.internalValue = value;
  }
  public resetClassicalCluster() {
    this._classicalCluster.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get classicalClusterInput() {
    return this._classicalCluster.internalValue;
  }

  // l4_clusters - computed: false, optional: true, required: false
  private _l4Clusters = new ClbInstanceExclusiveClusterL4ClustersList(this, "l4_clusters", true);
  public get l4Clusters() {
    return this._l4Clusters;
  }
  public putL4Clusters(value: ClbInstanceExclusiveClusterL4Clusters[] | cdktf.IResolvable) {
    this._l4Clusters.internalValue = value;
  }
  public resetL4Clusters() {
    this._l4Clusters.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get l4ClustersInput() {
    return this._l4Clusters.internalValue;
  }

  // l7_clusters - computed: false, optional: true, required: false
  private _l7Clusters = new ClbInstanceExclusiveClusterL7ClustersList(this, "l7_clusters", true);
  public get l7Clusters() {
    return this._l7Clusters;
  }
  public putL7Clusters(value: ClbInstanceExclusiveClusterL7Clusters[] | cdktf.IResolvable) {
    this._l7Clusters.internalValue = value;
  }
  public resetL7Clusters() {
    this._l7Clusters.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get l7ClustersInput() {
    return this._l7Clusters.internalValue;
  }
}
export interface ClbInstanceSnatIps {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#ip ClbInstance#ip}
  */
  readonly ip?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#subnet_id ClbInstance#subnet_id}
  */
  readonly subnetId: string;
}

export function clbInstanceSnatIpsToTerraform(struct?: ClbInstanceSnatIps | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    ip: cdktf.stringToTerraform(struct!.ip),
    subnet_id: cdktf.stringToTerraform(struct!.subnetId),
  }
}


export function clbInstanceSnatIpsToHclTerraform(struct?: ClbInstanceSnatIps | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    ip: {
      value: cdktf.stringToHclTerraform(struct!.ip),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    subnet_id: {
      value: cdktf.stringToHclTerraform(struct!.subnetId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ClbInstanceSnatIpsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): ClbInstanceSnatIps | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._ip !== undefined) {
      hasAnyValues = true;
      internalValueResult.ip = this._ip;
    }
    if (this._subnetId !== undefined) {
      hasAnyValues = true;
      internalValueResult.subnetId = this._subnetId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ClbInstanceSnatIps | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._ip = undefined;
      this._subnetId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._ip = value.ip;
      this._subnetId = value.subnetId;
    }
  }

  // ip - computed: false, optional: true, required: false
  private _ip?: string; 
  public get ip() {
    return this.getStringAttribute('ip');
  }
  public set ip(value: string) {
    this._ip = value;
  }
  public resetIp() {
    this._ip = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipInput() {
    return this._ip;
  }

  // subnet_id - computed: false, optional: false, required: true
  private _subnetId?: string; 
  public get subnetId() {
    return this.getStringAttribute('subnet_id');
  }
  public set subnetId(value: string) {
    this._subnetId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get subnetIdInput() {
    return this._subnetId;
  }
}

export class ClbInstanceSnatIpsList extends cdktf.ComplexList {
  public internalValue? : ClbInstanceSnatIps[] | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): ClbInstanceSnatIpsOutputReference {
    return new ClbInstanceSnatIpsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface ClbInstanceTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#create ClbInstance#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#update ClbInstance#update}
  */
  readonly update?: string;
}

export function clbInstanceTimeoutsToTerraform(struct?: ClbInstanceTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.stringToTerraform(struct!.create),
    update: cdktf.stringToTerraform(struct!.update),
  }
}


export function clbInstanceTimeoutsToHclTerraform(struct?: ClbInstanceTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    create: {
      value: cdktf.stringToHclTerraform(struct!.create),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    update: {
      value: cdktf.stringToHclTerraform(struct!.update),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ClbInstanceTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ClbInstanceTimeouts | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._create !== undefined) {
      hasAnyValues = true;
      internalValueResult.create = this._create;
    }
    if (this._update !== undefined) {
      hasAnyValues = true;
      internalValueResult.update = this._update;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ClbInstanceTimeouts | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
      this._update = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._create = value.create;
      this._update = value.update;
    }
  }

  // create - computed: false, optional: true, required: false
  private _create?: string; 
  public get create() {
    return this.getStringAttribute('create');
  }
  public set create(value: string) {
    this._create = value;
  }
  public resetCreate() {
    this._create = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createInput() {
    return this._create;
  }

  // update - computed: false, optional: true, required: false
  private _update?: string; 
  public get update() {
    return this.getStringAttribute('update');
  }
  public set update(value: string) {
    this._update = value;
  }
  public resetUpdate() {
    this._update = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateInput() {
    return this._update;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance tencentcloud_clb_instance}
*/
export class ClbInstance extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "tencentcloud_clb_instance";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ClbInstance resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ClbInstance to import
  * @param importFromId The id of the existing ClbInstance that should be imported. Refer to the {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ClbInstance to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "tencentcloud_clb_instance", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance tencentcloud_clb_instance} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ClbInstanceConfig
  */
  public constructor(scope: Construct, id: string, config: ClbInstanceConfig) {
    super(scope, id, {
      terraformResourceType: 'tencentcloud_clb_instance',
      terraformGeneratorMetadata: {
        providerName: 'tencentcloud',
        providerVersionConstraint: '~> 1.83'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._addressIpVersion = config.addressIpVersion;
    this._associateEndpoint = config.associateEndpoint;
    this._bandwidthPackageId = config.bandwidthPackageId;
    this._clbName = config.clbName;
    this._clusterId = config.clusterId;
    this._deleteProtect = config.deleteProtect;
    this._dynamicVip = config.dynamicVip;
    this._eipAddressId = config.eipAddressId;
    this._force = config.force;
    this._id = config.id;
    this._internetBandwidthMaxOut = config.internetBandwidthMaxOut;
    this._internetChargeType = config.internetChargeType;
    this._loadBalancerPassToTarget = config.loadBalancerPassToTarget;
    this._logSetId = config.logSetId;
    this._logTopicId = config.logTopicId;
    this._masterZoneId = config.masterZoneId;
    this._networkType = config.networkType;
    this._projectId = config.projectId;
    this._securityGroups = config.securityGroups;
    this._slaType = config.slaType;
    this._slaveZoneId = config.slaveZoneId;
    this._snatPro = config.snatPro;
    this._subnetId = config.subnetId;
    this._tags = config.tags;
    this._targetRegionInfoRegion = config.targetRegionInfoRegion;
    this._targetRegionInfoVpcId = config.targetRegionInfoVpcId;
    this._vip = config.vip;
    this._vipIsp = config.vipIsp;
    this._vpcId = config.vpcId;
    this._zoneId = config.zoneId;
    this._exclusiveCluster.internalValue = config.exclusiveCluster;
    this._snatIps.internalValue = config.snatIps;
    this._timeouts.internalValue = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // address_ip_version - computed: true, optional: true, required: false
  private _addressIpVersion?: string; 
  public get addressIpVersion() {
    return this.getStringAttribute('address_ip_version');
  }
  public set addressIpVersion(value: string) {
    this._addressIpVersion = value;
  }
  public resetAddressIpVersion() {
    this._addressIpVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get addressIpVersionInput() {
    return this._addressIpVersion;
  }

  // address_ipv6 - computed: true, optional: false, required: false
  public get addressIpv6() {
    return this.getStringAttribute('address_ipv6');
  }

  // associate_endpoint - computed: false, optional: true, required: false
  private _associateEndpoint?: string; 
  public get associateEndpoint() {
    return this.getStringAttribute('associate_endpoint');
  }
  public set associateEndpoint(value: string) {
    this._associateEndpoint = value;
  }
  public resetAssociateEndpoint() {
    this._associateEndpoint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get associateEndpointInput() {
    return this._associateEndpoint;
  }

  // bandwidth_package_id - computed: false, optional: true, required: false
  private _bandwidthPackageId?: string; 
  public get bandwidthPackageId() {
    return this.getStringAttribute('bandwidth_package_id');
  }
  public set bandwidthPackageId(value: string) {
    this._bandwidthPackageId = value;
  }
  public resetBandwidthPackageId() {
    this._bandwidthPackageId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bandwidthPackageIdInput() {
    return this._bandwidthPackageId;
  }

  // clb_name - computed: false, optional: false, required: true
  private _clbName?: string; 
  public get clbName() {
    return this.getStringAttribute('clb_name');
  }
  public set clbName(value: string) {
    this._clbName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get clbNameInput() {
    return this._clbName;
  }

  // clb_vips - computed: true, optional: false, required: false
  public get clbVips() {
    return this.getListAttribute('clb_vips');
  }

  // cluster_id - computed: false, optional: true, required: false
  private _clusterId?: string; 
  public get clusterId() {
    return this.getStringAttribute('cluster_id');
  }
  public set clusterId(value: string) {
    this._clusterId = value;
  }
  public resetClusterId() {
    this._clusterId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clusterIdInput() {
    return this._clusterId;
  }

  // delete_protect - computed: false, optional: true, required: false
  private _deleteProtect?: boolean | cdktf.IResolvable; 
  public get deleteProtect() {
    return this.getBooleanAttribute('delete_protect');
  }
  public set deleteProtect(value: boolean | cdktf.IResolvable) {
    this._deleteProtect = value;
  }
  public resetDeleteProtect() {
    this._deleteProtect = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteProtectInput() {
    return this._deleteProtect;
  }

  // domain - computed: true, optional: false, required: false
  public get domain() {
    return this.getStringAttribute('domain');
  }

  // dynamic_vip - computed: false, optional: true, required: false
  private _dynamicVip?: boolean | cdktf.IResolvable; 
  public get dynamicVip() {
    return this.getBooleanAttribute('dynamic_vip');
  }
  public set dynamicVip(value: boolean | cdktf.IResolvable) {
    this._dynamicVip = value;
  }
  public resetDynamicVip() {
    this._dynamicVip = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dynamicVipInput() {
    return this._dynamicVip;
  }

  // eip_address_id - computed: true, optional: true, required: false
  private _eipAddressId?: string; 
  public get eipAddressId() {
    return this.getStringAttribute('eip_address_id');
  }
  public set eipAddressId(value: string) {
    this._eipAddressId = value;
  }
  public resetEipAddressId() {
    this._eipAddressId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get eipAddressIdInput() {
    return this._eipAddressId;
  }

  // force - computed: false, optional: true, required: false
  private _force?: boolean | cdktf.IResolvable; 
  public get force() {
    return this.getBooleanAttribute('force');
  }
  public set force(value: boolean | cdktf.IResolvable) {
    this._force = value;
  }
  public resetForce() {
    this._force = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forceInput() {
    return this._force;
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // internet_bandwidth_max_out - computed: true, optional: true, required: false
  private _internetBandwidthMaxOut?: number; 
  public get internetBandwidthMaxOut() {
    return this.getNumberAttribute('internet_bandwidth_max_out');
  }
  public set internetBandwidthMaxOut(value: number) {
    this._internetBandwidthMaxOut = value;
  }
  public resetInternetBandwidthMaxOut() {
    this._internetBandwidthMaxOut = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get internetBandwidthMaxOutInput() {
    return this._internetBandwidthMaxOut;
  }

  // internet_charge_type - computed: true, optional: true, required: false
  private _internetChargeType?: string; 
  public get internetChargeType() {
    return this.getStringAttribute('internet_charge_type');
  }
  public set internetChargeType(value: string) {
    this._internetChargeType = value;
  }
  public resetInternetChargeType() {
    this._internetChargeType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get internetChargeTypeInput() {
    return this._internetChargeType;
  }

  // ipv6_mode - computed: true, optional: false, required: false
  public get ipv6Mode() {
    return this.getStringAttribute('ipv6_mode');
  }

  // load_balancer_pass_to_target - computed: false, optional: true, required: false
  private _loadBalancerPassToTarget?: boolean | cdktf.IResolvable; 
  public get loadBalancerPassToTarget() {
    return this.getBooleanAttribute('load_balancer_pass_to_target');
  }
  public set loadBalancerPassToTarget(value: boolean | cdktf.IResolvable) {
    this._loadBalancerPassToTarget = value;
  }
  public resetLoadBalancerPassToTarget() {
    this._loadBalancerPassToTarget = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get loadBalancerPassToTargetInput() {
    return this._loadBalancerPassToTarget;
  }

  // log_set_id - computed: false, optional: true, required: false
  private _logSetId?: string; 
  public get logSetId() {
    return this.getStringAttribute('log_set_id');
  }
  public set logSetId(value: string) {
    this._logSetId = value;
  }
  public resetLogSetId() {
    this._logSetId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get logSetIdInput() {
    return this._logSetId;
  }

  // log_topic_id - computed: false, optional: true, required: false
  private _logTopicId?: string; 
  public get logTopicId() {
    return this.getStringAttribute('log_topic_id');
  }
  public set logTopicId(value: string) {
    this._logTopicId = value;
  }
  public resetLogTopicId() {
    this._logTopicId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get logTopicIdInput() {
    return this._logTopicId;
  }

  // master_zone_id - computed: true, optional: true, required: false
  private _masterZoneId?: string; 
  public get masterZoneId() {
    return this.getStringAttribute('master_zone_id');
  }
  public set masterZoneId(value: string) {
    this._masterZoneId = value;
  }
  public resetMasterZoneId() {
    this._masterZoneId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get masterZoneIdInput() {
    return this._masterZoneId;
  }

  // network_type - computed: false, optional: false, required: true
  private _networkType?: string; 
  public get networkType() {
    return this.getStringAttribute('network_type');
  }
  public set networkType(value: string) {
    this._networkType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get networkTypeInput() {
    return this._networkType;
  }

  // project_id - computed: false, optional: true, required: false
  private _projectId?: number; 
  public get projectId() {
    return this.getNumberAttribute('project_id');
  }
  public set projectId(value: number) {
    this._projectId = value;
  }
  public resetProjectId() {
    this._projectId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get projectIdInput() {
    return this._projectId;
  }

  // security_groups - computed: true, optional: true, required: false
  private _securityGroups?: string[]; 
  public get securityGroups() {
    return this.getListAttribute('security_groups');
  }
  public set securityGroups(value: string[]) {
    this._securityGroups = value;
  }
  public resetSecurityGroups() {
    this._securityGroups = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get securityGroupsInput() {
    return this._securityGroups;
  }

  // sla_type - computed: true, optional: true, required: false
  private _slaType?: string; 
  public get slaType() {
    return this.getStringAttribute('sla_type');
  }
  public set slaType(value: string) {
    this._slaType = value;
  }
  public resetSlaType() {
    this._slaType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get slaTypeInput() {
    return this._slaType;
  }

  // slave_zone_id - computed: true, optional: true, required: false
  private _slaveZoneId?: string; 
  public get slaveZoneId() {
    return this.getStringAttribute('slave_zone_id');
  }
  public set slaveZoneId(value: string) {
    this._slaveZoneId = value;
  }
  public resetSlaveZoneId() {
    this._slaveZoneId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get slaveZoneIdInput() {
    return this._slaveZoneId;
  }

  // snat_pro - computed: false, optional: true, required: false
  private _snatPro?: boolean | cdktf.IResolvable; 
  public get snatPro() {
    return this.getBooleanAttribute('snat_pro');
  }
  public set snatPro(value: boolean | cdktf.IResolvable) {
    this._snatPro = value;
  }
  public resetSnatPro() {
    this._snatPro = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get snatProInput() {
    return this._snatPro;
  }

  // subnet_id - computed: false, optional: true, required: false
  private _subnetId?: string; 
  public get subnetId() {
    return this.getStringAttribute('subnet_id');
  }
  public set subnetId(value: string) {
    this._subnetId = value;
  }
  public resetSubnetId() {
    this._subnetId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subnetIdInput() {
    return this._subnetId;
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: { [key: string]: string }; 
  public get tags() {
    return this.getStringMapAttribute('tags');
  }
  public set tags(value: { [key: string]: string }) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // target_region_info_region - computed: true, optional: true, required: false
  private _targetRegionInfoRegion?: string; 
  public get targetRegionInfoRegion() {
    return this.getStringAttribute('target_region_info_region');
  }
  public set targetRegionInfoRegion(value: string) {
    this._targetRegionInfoRegion = value;
  }
  public resetTargetRegionInfoRegion() {
    this._targetRegionInfoRegion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetRegionInfoRegionInput() {
    return this._targetRegionInfoRegion;
  }

  // target_region_info_vpc_id - computed: true, optional: true, required: false
  private _targetRegionInfoVpcId?: string; 
  public get targetRegionInfoVpcId() {
    return this.getStringAttribute('target_region_info_vpc_id');
  }
  public set targetRegionInfoVpcId(value: string) {
    this._targetRegionInfoVpcId = value;
  }
  public resetTargetRegionInfoVpcId() {
    this._targetRegionInfoVpcId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetRegionInfoVpcIdInput() {
    return this._targetRegionInfoVpcId;
  }

  // vip - computed: true, optional: true, required: false
  private _vip?: string; 
  public get vip() {
    return this.getStringAttribute('vip');
  }
  public set vip(value: string) {
    this._vip = value;
  }
  public resetVip() {
    this._vip = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vipInput() {
    return this._vip;
  }

  // vip_isp - computed: true, optional: true, required: false
  private _vipIsp?: string; 
  public get vipIsp() {
    return this.getStringAttribute('vip_isp');
  }
  public set vipIsp(value: string) {
    this._vipIsp = value;
  }
  public resetVipIsp() {
    this._vipIsp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vipIspInput() {
    return this._vipIsp;
  }

  // vpc_id - computed: true, optional: true, required: false
  private _vpcId?: string; 
  public get vpcId() {
    return this.getStringAttribute('vpc_id');
  }
  public set vpcId(value: string) {
    this._vpcId = value;
  }
  public resetVpcId() {
    this._vpcId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vpcIdInput() {
    return this._vpcId;
  }

  // zone_id - computed: true, optional: true, required: false
  private _zoneId?: string; 
  public get zoneId() {
    return this.getStringAttribute('zone_id');
  }
  public set zoneId(value: string) {
    this._zoneId = value;
  }
  public resetZoneId() {
    this._zoneId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zoneIdInput() {
    return this._zoneId;
  }

  // exclusive_cluster - computed: false, optional: true, required: false
  private _exclusiveCluster = new ClbInstanceExclusiveClusterOutputReference(this, "exclusive_cluster");
  public get exclusiveCluster() {
    return this._exclusiveCluster;
  }
  public putExclusiveCluster(value: ClbInstanceExclusiveCluster) {
    this._exclusiveCluster.internalValue = value;
  }
  public resetExclusiveCluster() {
    this._exclusiveCluster.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get exclusiveClusterInput() {
    return this._exclusiveCluster.internalValue;
  }

  // snat_ips - computed: false, optional: true, required: false
  private _snatIps = new ClbInstanceSnatIpsList(this, "snat_ips", false);
  public get snatIps() {
    return this._snatIps;
  }
  public putSnatIps(value: ClbInstanceSnatIps[] | cdktf.IResolvable) {
    this._snatIps.internalValue = value;
  }
  public resetSnatIps() {
    this._snatIps.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get snatIpsInput() {
    return this._snatIps.internalValue;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new ClbInstanceTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: ClbInstanceTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      address_ip_version: cdktf.stringToTerraform(this._addressIpVersion),
      associate_endpoint: cdktf.stringToTerraform(this._associateEndpoint),
      bandwidth_package_id: cdktf.stringToTerraform(this._bandwidthPackageId),
      clb_name: cdktf.stringToTerraform(this._clbName),
      cluster_id: cdktf.stringToTerraform(this._clusterId),
      delete_protect: cdktf.booleanToTerraform(this._deleteProtect),
      dynamic_vip: cdktf.booleanToTerraform(this._dynamicVip),
      eip_address_id: cdktf.stringToTerraform(this._eipAddressId),
      force: cdktf.booleanToTerraform(this._force),
      id: cdktf.stringToTerraform(this._id),
      internet_bandwidth_max_out: cdktf.numberToTerraform(this._internetBandwidthMaxOut),
      internet_charge_type: cdktf.stringToTerraform(this._internetChargeType),
      load_balancer_pass_to_target: cdktf.booleanToTerraform(this._loadBalancerPassToTarget),
      log_set_id: cdktf.stringToTerraform(this._logSetId),
      log_topic_id: cdktf.stringToTerraform(this._logTopicId),
      master_zone_id: cdktf.stringToTerraform(this._masterZoneId),
      network_type: cdktf.stringToTerraform(this._networkType),
      project_id: cdktf.numberToTerraform(this._projectId),
      security_groups: cdktf.listMapper(cdktf.stringToTerraform, false)(this._securityGroups),
      sla_type: cdktf.stringToTerraform(this._slaType),
      slave_zone_id: cdktf.stringToTerraform(this._slaveZoneId),
      snat_pro: cdktf.booleanToTerraform(this._snatPro),
      subnet_id: cdktf.stringToTerraform(this._subnetId),
      tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),
      target_region_info_region: cdktf.stringToTerraform(this._targetRegionInfoRegion),
      target_region_info_vpc_id: cdktf.stringToTerraform(this._targetRegionInfoVpcId),
      vip: cdktf.stringToTerraform(this._vip),
      vip_isp: cdktf.stringToTerraform(this._vipIsp),
      vpc_id: cdktf.stringToTerraform(this._vpcId),
      zone_id: cdktf.stringToTerraform(this._zoneId),
      exclusive_cluster: clbInstanceExclusiveClusterToTerraform(this._exclusiveCluster.internalValue),
      snat_ips: cdktf.listMapper(clbInstanceSnatIpsToTerraform, true)(this._snatIps.internalValue),
      timeouts: clbInstanceTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      address_ip_version: {
        value: cdktf.stringToHclTerraform(this._addressIpVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      associate_endpoint: {
        value: cdktf.stringToHclTerraform(this._associateEndpoint),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      bandwidth_package_id: {
        value: cdktf.stringToHclTerraform(this._bandwidthPackageId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      clb_name: {
        value: cdktf.stringToHclTerraform(this._clbName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      cluster_id: {
        value: cdktf.stringToHclTerraform(this._clusterId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      delete_protect: {
        value: cdktf.booleanToHclTerraform(this._deleteProtect),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      dynamic_vip: {
        value: cdktf.booleanToHclTerraform(this._dynamicVip),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      eip_address_id: {
        value: cdktf.stringToHclTerraform(this._eipAddressId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      force: {
        value: cdktf.booleanToHclTerraform(this._force),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      internet_bandwidth_max_out: {
        value: cdktf.numberToHclTerraform(this._internetBandwidthMaxOut),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      internet_charge_type: {
        value: cdktf.stringToHclTerraform(this._internetChargeType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      load_balancer_pass_to_target: {
        value: cdktf.booleanToHclTerraform(this._loadBalancerPassToTarget),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      log_set_id: {
        value: cdktf.stringToHclTerraform(this._logSetId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      log_topic_id: {
        value: cdktf.stringToHclTerraform(this._logTopicId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      master_zone_id: {
        value: cdktf.stringToHclTerraform(this._masterZoneId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      network_type: {
        value: cdktf.stringToHclTerraform(this._networkType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      project_id: {
        value: cdktf.numberToHclTerraform(this._projectId),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      security_groups: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._securityGroups),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      sla_type: {
        value: cdktf.stringToHclTerraform(this._slaType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      slave_zone_id: {
        value: cdktf.stringToHclTerraform(this._slaveZoneId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      snat_pro: {
        value: cdktf.booleanToHclTerraform(this._snatPro),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      subnet_id: {
        value: cdktf.stringToHclTerraform(this._subnetId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      tags: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tags),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      target_region_info_region: {
        value: cdktf.stringToHclTerraform(this._targetRegionInfoRegion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      target_region_info_vpc_id: {
        value: cdktf.stringToHclTerraform(this._targetRegionInfoVpcId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vip: {
        value: cdktf.stringToHclTerraform(this._vip),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vip_isp: {
        value: cdktf.stringToHclTerraform(this._vipIsp),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vpc_id: {
        value: cdktf.stringToHclTerraform(this._vpcId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      zone_id: {
        value: cdktf.stringToHclTerraform(this._zoneId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      exclusive_cluster: {
        value: clbInstanceExclusiveClusterToHclTerraform(this._exclusiveCluster.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "ClbInstanceExclusiveClusterList",
      },
      snat_ips: {
        value: cdktf.listMapperHcl(clbInstanceSnatIpsToHclTerraform, true)(this._snatIps.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "ClbInstanceSnatIpsList",
      },
      timeouts: {
        value: clbInstanceTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "ClbInstanceTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
