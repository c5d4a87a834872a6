// https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/data-sources/clb_instances
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataTencentcloudClbInstancesConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/data-sources/clb_instances#clb_id DataTencentcloudClbInstances#clb_id}
  */
  readonly clbId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/data-sources/clb_instances#clb_name DataTencentcloudClbInstances#clb_name}
  */
  readonly clbName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/data-sources/clb_instances#id DataTencentcloudClbInstances#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/data-sources/clb_instances#master_zone DataTencentcloudClbInstances#master_zone}
  */
  readonly masterZone?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/data-sources/clb_instances#network_type DataTencentcloudClbInstances#network_type}
  */
  readonly networkType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/data-sources/clb_instances#project_id DataTencentcloudClbInstances#project_id}
  */
  readonly projectId?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/data-sources/clb_instances#result_output_file DataTencentcloudClbInstances#result_output_file}
  */
  readonly resultOutputFile?: string;
}
export interface DataTencentcloudClbInstancesClbListBackupZoneSet {
}

export function dataTencentcloudClbInstancesClbListBackupZoneSetToTerraform(struct?: DataTencentcloudClbInstancesClbListBackupZoneSet): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataTencentcloudClbInstancesClbListBackupZoneSetToHclTerraform(struct?: DataTencentcloudClbInstancesClbListBackupZoneSet): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataTencentcloudClbInstancesClbListBackupZoneSetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataTencentcloudClbInstancesClbListBackupZoneSet | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataTencentcloudClbInstancesClbListBackupZoneSet | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // local_zone - computed: true, optional: false, required: false
  public get localZone() {
    return this.getBooleanAttribute('local_zone');
  }

  // zone - computed: true, optional: false, required: false
  public get zone() {
    return this.getStringAttribute('zone');
  }

  // zone_id - computed: true, optional: false, required: false
  public get zoneId() {
    return this.getNumberAttribute('zone_id');
  }

  // zone_name - computed: true, optional: false, required: false
  public get zoneName() {
    return this.getStringAttribute('zone_name');
  }

  // zone_region - computed: true, optional: false, required: false
  public get zoneRegion() {
    return this.getStringAttribute('zone_region');
  }
}

export class DataTencentcloudClbInstancesClbListBackupZoneSetList extends cdktf.ComplexList {

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
  public get(index: number): DataTencentcloudClbInstancesClbListBackupZoneSetOutputReference {
    return new DataTencentcloudClbInstancesClbListBackupZoneSetOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataTencentcloudClbInstancesClbListStruct {
}

export function dataTencentcloudClbInstancesClbListStructToTerraform(struct?: DataTencentcloudClbInstancesClbListStruct): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataTencentcloudClbInstancesClbListStructToHclTerraform(struct?: DataTencentcloudClbInstancesClbListStruct): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataTencentcloudClbInstancesClbListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataTencentcloudClbInstancesClbListStruct | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataTencentcloudClbInstancesClbListStruct | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // address_ip_version - computed: true, optional: false, required: false
  public get addressIpVersion() {
    return this.getStringAttribute('address_ip_version');
  }

  // address_ipv6 - computed: true, optional: false, required: false
  public get addressIpv6() {
    return this.getStringAttribute('address_ipv6');
  }

  // anycast_zone - computed: true, optional: false, required: false
  public get anycastZone() {
    return this.getStringAttribute('anycast_zone');
  }

  // associate_endpoint - computed: true, optional: false, required: false
  public get associateEndpoint() {
    return this.getStringAttribute('associate_endpoint');
  }

  // attribute_flags - computed: true, optional: false, required: false
  public get attributeFlags() {
    return this.getListAttribute('attribute_flags');
  }

  // available_zone_affinity_info - computed: true, optional: false, required: false
  public get availableZoneAffinityInfo() {
    return this.getStringAttribute('available_zone_affinity_info');
  }

  // backup_zone_set - computed: true, optional: false, required: false
  private _backupZoneSet = new DataTencentcloudClbInstancesClbListBackupZoneSetList(this, "backup_zone_set", false);
  public get backupZoneSet() {
    return this._backupZoneSet;
  }

  // charge_type - computed: true, optional: false, required: false
  public get chargeType() {
    return this.getStringAttribute('charge_type');
  }

  // clb_id - computed: true, optional: false, required: false
  public get clbId() {
    return this.getStringAttribute('clb_id');
  }

  // clb_name - computed: true, optional: false, required: false
  public get clbName() {
    return this.getStringAttribute('clb_name');
  }

  // clb_vips - computed: true, optional: false, required: false
  public get clbVips() {
    return this.getListAttribute('clb_vips');
  }

  // cluster_id - computed: true, optional: false, required: false
  public get clusterId() {
    return this.getStringAttribute('cluster_id');
  }

  // cluster_ids - computed: true, optional: false, required: false
  public get clusterIds() {
    return this.getListAttribute('cluster_ids');
  }

  // cluster_tag - computed: true, optional: false, required: false
  public get clusterTag() {
    return this.getStringAttribute('cluster_tag');
  }

  // config_id - computed: true, optional: false, required: false
  public get configId() {
    return this.getStringAttribute('config_id');
  }

  // create_time - computed: true, optional: false, required: false
  public get createTime() {
    return this.getStringAttribute('create_time');
  }

  // domain - computed: true, optional: false, required: false
  public get domain() {
    return this.getStringAttribute('domain');
  }

  // egress - computed: true, optional: false, required: false
  public get egress() {
    return this.getStringAttribute('egress');
  }

  // exclusive - computed: true, optional: false, required: false
  public get exclusive() {
    return this.getNumberAttribute('exclusive');
  }

  // exclusive_cluster - computed: true, optional: false, required: false
  public get exclusiveCluster() {
    return this.getStringAttribute('exclusive_cluster');
  }

  // expire_time - computed: true, optional: false, required: false
  public get expireTime() {
    return this.getStringAttribute('expire_time');
  }

  // extra_info - computed: true, optional: false, required: false
  public get extraInfo() {
    return this.getStringAttribute('extra_info');
  }

  // forward - computed: true, optional: false, required: false
  public get forward() {
    return this.getNumberAttribute('forward');
  }

  // health_log_set_id - computed: true, optional: false, required: false
  public get healthLogSetId() {
    return this.getStringAttribute('health_log_set_id');
  }

  // health_log_topic_id - computed: true, optional: false, required: false
  public get healthLogTopicId() {
    return this.getStringAttribute('health_log_topic_id');
  }

  // internet_bandwidth_max_out - computed: true, optional: false, required: false
  public get internetBandwidthMaxOut() {
    return this.getNumberAttribute('internet_bandwidth_max_out');
  }

  // internet_charge_type - computed: true, optional: false, required: false
  public get internetChargeType() {
    return this.getStringAttribute('internet_charge_type');
  }

  // ipv6_mode - computed: true, optional: false, required: false
  public get ipv6Mode() {
    return this.getStringAttribute('ipv6_mode');
  }

  // is_block - computed: true, optional: false, required: false
  public get isBlock() {
    return this.getBooleanAttribute('is_block');
  }

  // is_block_time - computed: true, optional: false, required: false
  public get isBlockTime() {
    return this.getStringAttribute('is_block_time');
  }

  // is_ddos - computed: true, optional: false, required: false
  public get isDdos() {
    return this.getBooleanAttribute('is_ddos');
  }

  // isolated_time - computed: true, optional: false, required: false
  public get isolatedTime() {
    return this.getStringAttribute('isolated_time');
  }

  // isolation - computed: true, optional: false, required: false
  public get isolation() {
    return this.getNumberAttribute('isolation');
  }

  // load_balancer_domain - computed: true, optional: false, required: false
  public get loadBalancerDomain() {
    return this.getStringAttribute('load_balancer_domain');
  }

  // load_balancer_pass_to_target - computed: true, optional: false, required: false
  public get loadBalancerPassToTarget() {
    return this.getBooleanAttribute('load_balancer_pass_to_target');
  }

  // local_bgp - computed: true, optional: false, required: false
  public get localBgp() {
    return this.getBooleanAttribute('local_bgp');
  }

  // local_zone - computed: true, optional: false, required: false
  public get localZone() {
    return this.getBooleanAttribute('local_zone');
  }

  // log_set_id - computed: true, optional: false, required: false
  public get logSetId() {
    return this.getStringAttribute('log_set_id');
  }

  // log_topic_id - computed: true, optional: false, required: false
  public get logTopicId() {
    return this.getStringAttribute('log_topic_id');
  }

  // mix_ip_target - computed: true, optional: false, required: false
  public get mixIpTarget() {
    return this.getBooleanAttribute('mix_ip_target');
  }

  // network_type - computed: true, optional: false, required: false
  public get networkType() {
    return this.getStringAttribute('network_type');
  }

  // nfv_info - computed: true, optional: false, required: false
  public get nfvInfo() {
    return this.getStringAttribute('nfv_info');
  }

  // numerical_vpc_id - computed: true, optional: false, required: false
  public get numericalVpcId() {
    return this.getNumberAttribute('numerical_vpc_id');
  }

  // open_bgp - computed: true, optional: false, required: false
  public get openBgp() {
    return this.getNumberAttribute('open_bgp');
  }

  // prepaid_period - computed: true, optional: false, required: false
  public get prepaidPeriod() {
    return this.getNumberAttribute('prepaid_period');
  }

  // prepaid_renew_flag - computed: true, optional: false, required: false
  public get prepaidRenewFlag() {
    return this.getStringAttribute('prepaid_renew_flag');
  }

  // project_id - computed: true, optional: false, required: false
  public get projectId() {
    return this.getNumberAttribute('project_id');
  }

  // security_groups - computed: true, optional: false, required: false
  public get securityGroups() {
    return this.getListAttribute('security_groups');
  }

  // sla_type - computed: true, optional: false, required: false
  public get slaType() {
    return this.getStringAttribute('sla_type');
  }

  // snat - computed: true, optional: false, required: false
  public get snat() {
    return this.getBooleanAttribute('snat');
  }

  // snat_ips - computed: true, optional: false, required: false
  public get snatIps() {
    return this.getStringAttribute('snat_ips');
  }

  // snat_pro - computed: true, optional: false, required: false
  public get snatPro() {
    return this.getBooleanAttribute('snat_pro');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getNumberAttribute('status');
  }

  // status_time - computed: true, optional: false, required: false
  public get statusTime() {
    return this.getStringAttribute('status_time');
  }

  // subnet_id - computed: true, optional: false, required: false
  public get subnetId() {
    return this.getStringAttribute('subnet_id');
  }

  // tags - computed: true, optional: false, required: false
  private _tags = new cdktf.StringMap(this, "tags");
  public get tags() {
    return this._tags;
  }

  // target_count - computed: true, optional: false, required: false
  public get targetCount() {
    return this.getNumberAttribute('target_count');
  }

  // target_region_info_region - computed: true, optional: false, required: false
  public get targetRegionInfoRegion() {
    return this.getStringAttribute('target_region_info_region');
  }

  // target_region_info_vpc_id - computed: true, optional: false, required: false
  public get targetRegionInfoVpcId() {
    return this.getStringAttribute('target_region_info_vpc_id');
  }

  // vip_isp - computed: true, optional: false, required: false
  public get vipIsp() {
    return this.getStringAttribute('vip_isp');
  }

  // vpc_id - computed: true, optional: false, required: false
  public get vpcId() {
    return this.getStringAttribute('vpc_id');
  }

  // zone - computed: true, optional: false, required: false
  public get zone() {
    return this.getStringAttribute('zone');
  }

  // zone_id - computed: true, optional: false, required: false
  public get zoneId() {
    return this.getNumberAttribute('zone_id');
  }

  // zone_name - computed: true, optional: false, required: false
  public get zoneName() {
    return this.getStringAttribute('zone_name');
  }

  // zone_region - computed: true, optional: false, required: false
  public get zoneRegion() {
    return this.getStringAttribute('zone_region');
  }

  // zones - computed: true, optional: false, required: false
  public get zones() {
    return this.getListAttribute('zones');
  }
}

export class DataTencentcloudClbInstancesClbListStructList extends cdktf.ComplexList {

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
  public get(index: number): DataTencentcloudClbInstancesClbListStructOutputReference {
    return new DataTencentcloudClbInstancesClbListStructOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/data-sources/clb_instances tencentcloud_clb_instances}
*/
export class DataTencentcloudClbInstances extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "tencentcloud_clb_instances";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataTencentcloudClbInstances resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataTencentcloudClbInstances to import
  * @param importFromId The id of the existing DataTencentcloudClbInstances that should be imported. Refer to the {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/data-sources/clb_instances#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataTencentcloudClbInstances to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "tencentcloud_clb_instances", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/data-sources/clb_instances tencentcloud_clb_instances} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataTencentcloudClbInstancesConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataTencentcloudClbInstancesConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'tencentcloud_clb_instances',
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
    this._clbId = config.clbId;
    this._clbName = config.clbName;
    this._id = config.id;
    this._masterZone = config.masterZone;
    this._networkType = config.networkType;
    this._projectId = config.projectId;
    this._resultOutputFile = config.resultOutputFile;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // clb_id - computed: false, optional: true, required: false
  private _clbId?: string; 
  public get clbId() {
    return this.getStringAttribute('clb_id');
  }
  public set clbId(value: string) {
    this._clbId = value;
  }
  public resetClbId() {
    this._clbId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clbIdInput() {
    return this._clbId;
  }

  // clb_list - computed: true, optional: false, required: false
  private _clbList = new DataTencentcloudClbInstancesClbListStructList(this, "clb_list", false);
  public get clbList() {
    return this._clbList;
  }

  // clb_name - computed: false, optional: true, required: false
  private _clbName?: string; 
  public get clbName() {
    return this.getStringAttribute('clb_name');
  }
  public set clbName(value: string) {
    this._clbName = value;
  }
  public resetClbName() {
    this._clbName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clbNameInput() {
    return this._clbName;
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

  // master_zone - computed: false, optional: true, required: false
  private _masterZone?: string; 
  public get masterZone() {
    return this.getStringAttribute('master_zone');
  }
  public set masterZone(value: string) {
    this._masterZone = value;
  }
  public resetMasterZone() {
    this._masterZone = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get masterZoneInput() {
    return this._masterZone;
  }

  // network_type - computed: false, optional: true, required: false
  private _networkType?: string; 
  public get networkType() {
    return this.getStringAttribute('network_type');
  }
  public set networkType(value: string) {
    this._networkType = value;
  }
  public resetNetworkType() {
    this._networkType = undefined;
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

  // result_output_file - computed: false, optional: true, required: false
  private _resultOutputFile?: string; 
  public get resultOutputFile() {
    return this.getStringAttribute('result_output_file');
  }
  public set resultOutputFile(value: string) {
    this._resultOutputFile = value;
  }
  public resetResultOutputFile() {
    this._resultOutputFile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resultOutputFileInput() {
    return this._resultOutputFile;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      clb_id: cdktf.stringToTerraform(this._clbId),
      clb_name: cdktf.stringToTerraform(this._clbName),
      id: cdktf.stringToTerraform(this._id),
      master_zone: cdktf.stringToTerraform(this._masterZone),
      network_type: cdktf.stringToTerraform(this._networkType),
      project_id: cdktf.numberToTerraform(this._projectId),
      result_output_file: cdktf.stringToTerraform(this._resultOutputFile),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      clb_id: {
        value: cdktf.stringToHclTerraform(this._clbId),
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
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      master_zone: {
        value: cdktf.stringToHclTerraform(this._masterZone),
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
      result_output_file: {
        value: cdktf.stringToHclTerraform(this._resultOutputFile),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
