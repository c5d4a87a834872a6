// https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ClbTargetGroupConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#full_listen_switch ClbTargetGroup#full_listen_switch}
  */
  readonly fullListenSwitch?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#id ClbTargetGroup#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#ip_version ClbTargetGroup#ip_version}
  */
  readonly ipVersion?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#keepalive_enable ClbTargetGroup#keepalive_enable}
  */
  readonly keepaliveEnable?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#port ClbTargetGroup#port}
  */
  readonly port?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#protocol ClbTargetGroup#protocol}
  */
  readonly protocol?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#schedule_algorithm ClbTargetGroup#schedule_algorithm}
  */
  readonly scheduleAlgorithm?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#session_expire_time ClbTargetGroup#session_expire_time}
  */
  readonly sessionExpireTime?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#snat_enable ClbTargetGroup#snat_enable}
  */
  readonly snatEnable?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#tags ClbTargetGroup#tags}
  */
  readonly tags?: { [key: string]: string };
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#target_group_name ClbTargetGroup#target_group_name}
  */
  readonly targetGroupName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#type ClbTargetGroup#type}
  */
  readonly type?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#vpc_id ClbTargetGroup#vpc_id}
  */
  readonly vpcId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#weight ClbTargetGroup#weight}
  */
  readonly weight?: number;
  /**
  * health_check block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#health_check ClbTargetGroup#health_check}
  */
  readonly healthCheck?: ClbTargetGroupHealthCheck;
  /**
  * target_group_instances block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#target_group_instances ClbTargetGroup#target_group_instances}
  */
  readonly targetGroupInstances?: ClbTargetGroupTargetGroupInstances[] | cdktf.IResolvable;
}
export interface ClbTargetGroupHealthCheck {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#bad_limit ClbTargetGroup#bad_limit}
  */
  readonly badLimit?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#extended_code ClbTargetGroup#extended_code}
  */
  readonly extendedCode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#gap_time ClbTargetGroup#gap_time}
  */
  readonly gapTime?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#good_limit ClbTargetGroup#good_limit}
  */
  readonly goodLimit?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#health_switch ClbTargetGroup#health_switch}
  */
  readonly healthSwitch: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#http_check_domain ClbTargetGroup#http_check_domain}
  */
  readonly httpCheckDomain?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#http_check_method ClbTargetGroup#http_check_method}
  */
  readonly httpCheckMethod?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#http_check_path ClbTargetGroup#http_check_path}
  */
  readonly httpCheckPath?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#http_code ClbTargetGroup#http_code}
  */
  readonly httpCode?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#http_version ClbTargetGroup#http_version}
  */
  readonly httpVersion?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#port ClbTargetGroup#port}
  */
  readonly port?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#protocol ClbTargetGroup#protocol}
  */
  readonly protocol?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#timeout ClbTargetGroup#timeout}
  */
  readonly timeout?: number;
}

export function clbTargetGroupHealthCheckToTerraform(struct?: ClbTargetGroupHealthCheckOutputReference | ClbTargetGroupHealthCheck): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    bad_limit: cdktf.numberToTerraform(struct!.badLimit),
    extended_code: cdktf.stringToTerraform(struct!.extendedCode),
    gap_time: cdktf.numberToTerraform(struct!.gapTime),
    good_limit: cdktf.numberToTerraform(struct!.goodLimit),
    health_switch: cdktf.booleanToTerraform(struct!.healthSwitch),
    http_check_domain: cdktf.stringToTerraform(struct!.httpCheckDomain),
    http_check_method: cdktf.stringToTerraform(struct!.httpCheckMethod),
    http_check_path: cdktf.stringToTerraform(struct!.httpCheckPath),
    http_code: cdktf.numberToTerraform(struct!.httpCode),
    http_version: cdktf.stringToTerraform(struct!.httpVersion),
    port: cdktf.numberToTerraform(struct!.port),
    protocol: cdktf.stringToTerraform(struct!.protocol),
    timeout: cdktf.numberToTerraform(struct!.timeout),
  }
}


export function clbTargetGroupHealthCheckToHclTerraform(struct?: ClbTargetGroupHealthCheckOutputReference | ClbTargetGroupHealthCheck): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    bad_limit: {
      value: cdktf.numberToHclTerraform(struct!.badLimit),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    extended_code: {
      value: cdktf.stringToHclTerraform(struct!.extendedCode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    gap_time: {
      value: cdktf.numberToHclTerraform(struct!.gapTime),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    good_limit: {
      value: cdktf.numberToHclTerraform(struct!.goodLimit),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    health_switch: {
      value: cdktf.booleanToHclTerraform(struct!.healthSwitch),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    http_check_domain: {
      value: cdktf.stringToHclTerraform(struct!.httpCheckDomain),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    http_check_method: {
      value: cdktf.stringToHclTerraform(struct!.httpCheckMethod),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    http_check_path: {
      value: cdktf.stringToHclTerraform(struct!.httpCheckPath),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    http_code: {
      value: cdktf.numberToHclTerraform(struct!.httpCode),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    http_version: {
      value: cdktf.stringToHclTerraform(struct!.httpVersion),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    port: {
      value: cdktf.numberToHclTerraform(struct!.port),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    protocol: {
      value: cdktf.stringToHclTerraform(struct!.protocol),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    timeout: {
      value: cdktf.numberToHclTerraform(struct!.timeout),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ClbTargetGroupHealthCheckOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): ClbTargetGroupHealthCheck | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._badLimit !== undefined) {
      hasAnyValues = true;
      internalValueResult.badLimit = this._badLimit;
    }
    if (this._extendedCode !== undefined) {
      hasAnyValues = true;
      internalValueResult.extendedCode = this._extendedCode;
    }
    if (this._gapTime !== undefined) {
      hasAnyValues = true;
      internalValueResult.gapTime = this._gapTime;
    }
    if (this._goodLimit !== undefined) {
      hasAnyValues = true;
      internalValueResult.goodLimit = this._goodLimit;
    }
    if (this._healthSwitch !== undefined) {
      hasAnyValues = true;
      internalValueResult.healthSwitch = this._healthSwitch;
    }
    if (this._httpCheckDomain !== undefined) {
      hasAnyValues = true;
      internalValueResult.httpCheckDomain = this._httpCheckDomain;
    }
    if (this._httpCheckMethod !== undefined) {
      hasAnyValues = true;
      internalValueResult.httpCheckMethod = this._httpCheckMethod;
    }
    if (this._httpCheckPath !== undefined) {
      hasAnyValues = true;
      internalValueResult.httpCheckPath = this._httpCheckPath;
    }
    if (this._httpCode !== undefined) {
      hasAnyValues = true;
      internalValueResult.httpCode = this._httpCode;
    }
    if (this._httpVersion !== undefined) {
      hasAnyValues = true;
      internalValueResult.httpVersion = this._httpVersion;
    }
    if (this._port !== undefined) {
      hasAnyValues = true;
      internalValueResult.port = this._port;
    }
    if (this._protocol !== undefined) {
      hasAnyValues = true;
      internalValueResult.protocol = this._protocol;
    }
    if (this._timeout !== undefined) {
      hasAnyValues = true;
      internalValueResult.timeout = this._timeout;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ClbTargetGroupHealthCheck | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._badLimit = undefined;
      this._extendedCode = undefined;
      this._gapTime = undefined;
      this._goodLimit = undefined;
      this._healthSwitch = undefined;
      this._httpCheckDomain = undefined;
      this._httpCheckMethod = undefined;
      this._httpCheckPath = undefined;
      this._httpCode = undefined;
      this._httpVersion = undefined;
      this._port = undefined;
      this._protocol = undefined;
      this._timeout = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._badLimit = value.badLimit;
      this._extendedCode = value.extendedCode;
      this._gapTime = value.gapTime;
      this._goodLimit = value.goodLimit;
      this._healthSwitch = value.healthSwitch;
      this._httpCheckDomain = value.httpCheckDomain;
      this._httpCheckMethod = value.httpCheckMethod;
      this._httpCheckPath = value.httpCheckPath;
      this._httpCode = value.httpCode;
      this._httpVersion = value.httpVersion;
      this._port = value.port;
      this._protocol = value.protocol;
      this._timeout = value.timeout;
    }
  }

  // bad_limit - computed: true, optional: true, required: false
  private _badLimit?: number; 
  public get badLimit() {
    return this.getNumberAttribute('bad_limit');
  }
  public set badLimit(value: number) {
    this._badLimit = value;
  }
  public resetBadLimit() {
    this._badLimit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get badLimitInput() {
    return this._badLimit;
  }

  // extended_code - computed: false, optional: true, required: false
  private _extendedCode?: string; 
  public get extendedCode() {
    return this.getStringAttribute('extended_code');
  }
  public set extendedCode(value: string) {
    this._extendedCode = value;
  }
  public resetExtendedCode() {
    this._extendedCode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get extendedCodeInput() {
    return this._extendedCode;
  }

  // gap_time - computed: true, optional: true, required: false
  private _gapTime?: number; 
  public get gapTime() {
    return this.getNumberAttribute('gap_time');
  }
  public set gapTime(value: number) {
    this._gapTime = value;
  }
  public resetGapTime() {
    this._gapTime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get gapTimeInput() {
    return this._gapTime;
  }

  // good_limit - computed: true, optional: true, required: false
  private _goodLimit?: number; 
  public get goodLimit() {
    return this.getNumberAttribute('good_limit');
  }
  public set goodLimit(value: number) {
    this._goodLimit = value;
  }
  public resetGoodLimit() {
    this._goodLimit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get goodLimitInput() {
    return this._goodLimit;
  }

  // health_switch - computed: false, optional: false, required: true
  private _healthSwitch?: boolean | cdktf.IResolvable; 
  public get healthSwitch() {
    return this.getBooleanAttribute('health_switch');
  }
  public set healthSwitch(value: boolean | cdktf.IResolvable) {
    this._healthSwitch = value;
  }
  // Temporarily expose input value. Use with caution.
  public get healthSwitchInput() {
    return this._healthSwitch;
  }

  // http_check_domain - computed: false, optional: true, required: false
  private _httpCheckDomain?: string; 
  public get httpCheckDomain() {
    return this.getStringAttribute('http_check_domain');
  }
  public set httpCheckDomain(value: string) {
    this._httpCheckDomain = value;
  }
  public resetHttpCheckDomain() {
    this._httpCheckDomain = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get httpCheckDomainInput() {
    return this._httpCheckDomain;
  }

  // http_check_method - computed: true, optional: true, required: false
  private _httpCheckMethod?: string; 
  public get httpCheckMethod() {
    return this.getStringAttribute('http_check_method');
  }
  public set httpCheckMethod(value: string) {
    this._httpCheckMethod = value;
  }
  public resetHttpCheckMethod() {
    this._httpCheckMethod = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get httpCheckMethodInput() {
    return this._httpCheckMethod;
  }

  // http_check_path - computed: true, optional: true, required: false
  private _httpCheckPath?: string; 
  public get httpCheckPath() {
    return this.getStringAttribute('http_check_path');
  }
  public set httpCheckPath(value: string) {
    this._httpCheckPath = value;
  }
  public resetHttpCheckPath() {
    this._httpCheckPath = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get httpCheckPathInput() {
    return this._httpCheckPath;
  }

  // http_code - computed: true, optional: true, required: false
  private _httpCode?: number; 
  public get httpCode() {
    return this.getNumberAttribute('http_code');
  }
  public set httpCode(value: number) {
    this._httpCode = value;
  }
  public resetHttpCode() {
    this._httpCode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get httpCodeInput() {
    return this._httpCode;
  }

  // http_version - computed: true, optional: true, required: false
  private _httpVersion?: string; 
  public get httpVersion() {
    return this.getStringAttribute('http_version');
  }
  public set httpVersion(value: string) {
    this._httpVersion = value;
  }
  public resetHttpVersion() {
    this._httpVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get httpVersionInput() {
    return this._httpVersion;
  }

  // port - computed: true, optional: true, required: false
  private _port?: number; 
  public get port() {
    return this.getNumberAttribute('port');
  }
  public set port(value: number) {
    this._port = value;
  }
  public resetPort() {
    this._port = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get portInput() {
    return this._port;
  }

  // protocol - computed: true, optional: true, required: false
  private _protocol?: string; 
  public get protocol() {
    return this.getStringAttribute('protocol');
  }
  public set protocol(value: string) {
    this._protocol = value;
  }
  public resetProtocol() {
    this._protocol = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get protocolInput() {
    return this._protocol;
  }

  // timeout - computed: true, optional: true, required: false
  private _timeout?: number; 
  public get timeout() {
    return this.getNumberAttribute('timeout');
  }
  public set timeout(value: number) {
    this._timeout = value;
  }
  public resetTimeout() {
    this._timeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutInput() {
    return this._timeout;
  }
}
export interface ClbTargetGroupTargetGroupInstances {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#bind_ip ClbTargetGroup#bind_ip}
  */
  readonly bindIp: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#new_port ClbTargetGroup#new_port}
  */
  readonly newPort?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#port ClbTargetGroup#port}
  */
  readonly port: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#weight ClbTargetGroup#weight}
  */
  readonly weight?: number;
}

export function clbTargetGroupTargetGroupInstancesToTerraform(struct?: ClbTargetGroupTargetGroupInstances | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    bind_ip: cdktf.stringToTerraform(struct!.bindIp),
    new_port: cdktf.numberToTerraform(struct!.newPort),
    port: cdktf.numberToTerraform(struct!.port),
    weight: cdktf.numberToTerraform(struct!.weight),
  }
}


export function clbTargetGroupTargetGroupInstancesToHclTerraform(struct?: ClbTargetGroupTargetGroupInstances | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    bind_ip: {
      value: cdktf.stringToHclTerraform(struct!.bindIp),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    new_port: {
      value: cdktf.numberToHclTerraform(struct!.newPort),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    port: {
      value: cdktf.numberToHclTerraform(struct!.port),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    weight: {
      value: cdktf.numberToHclTerraform(struct!.weight),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ClbTargetGroupTargetGroupInstancesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): ClbTargetGroupTargetGroupInstances | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._bindIp !== undefined) {
      hasAnyValues = true;
      internalValueResult.bindIp = this._bindIp;
    }
    if (this._newPort !== undefined) {
      hasAnyValues = true;
      internalValueResult.newPort = this._newPort;
    }
    if (this._port !== undefined) {
      hasAnyValues = true;
      internalValueResult.port = this._port;
    }
    if (this._weight !== undefined) {
      hasAnyValues = true;
      internalValueResult.weight = this._weight;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ClbTargetGroupTargetGroupInstances | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._bindIp = undefined;
      this._newPort = undefined;
      this._port = undefined;
      this._weight = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._bindIp = value.bindIp;
      this._newPort = value.newPort;
      this._port = value.port;
      this._weight = value.weight;
    }
  }

  // bind_ip - computed: false, optional: false, required: true
  private _bindIp?: string; 
  public get bindIp() {
    return this.getStringAttribute('bind_ip');
  }
  public set bindIp(value: string) {
    this._bindIp = value;
  }
  // Temporarily expose input value. Use with caution.
  public get bindIpInput() {
    return this._bindIp;
  }

  // new_port - computed: false, optional: true, required: false
  private _newPort?: number; 
  public get newPort() {
    return this.getNumberAttribute('new_port');
  }
  public set newPort(value: number) {
    this._newPort = value;
  }
  public resetNewPort() {
    this._newPort = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get newPortInput() {
    return this._newPort;
  }

  // port - computed: false, optional: false, required: true
  private _port?: number; 
  public get port() {
    return this.getNumberAttribute('port');
  }
  public set port(value: number) {
    this._port = value;
  }
  // Temporarily expose input value. Use with caution.
  public get portInput() {
    return this._port;
  }

  // weight - computed: false, optional: true, required: false
  private _weight?: number; 
  public get weight() {
    return this.getNumberAttribute('weight');
  }
  public set weight(value: number) {
    this._weight = value;
  }
  public resetWeight() {
    this._weight = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get weightInput() {
    return this._weight;
  }
}

export class ClbTargetGroupTargetGroupInstancesList extends cdktf.ComplexList {
  public internalValue? : ClbTargetGroupTargetGroupInstances[] | cdktf.IResolvable

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
  public get(index: number): ClbTargetGroupTargetGroupInstancesOutputReference {
    return new ClbTargetGroupTargetGroupInstancesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group tencentcloud_clb_target_group}
*/
export class ClbTargetGroup extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "tencentcloud_clb_target_group";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ClbTargetGroup resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ClbTargetGroup to import
  * @param importFromId The id of the existing ClbTargetGroup that should be imported. Refer to the {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ClbTargetGroup to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "tencentcloud_clb_target_group", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_target_group tencentcloud_clb_target_group} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ClbTargetGroupConfig = {}
  */
  public constructor(scope: Construct, id: string, config: ClbTargetGroupConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'tencentcloud_clb_target_group',
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
    this._fullListenSwitch = config.fullListenSwitch;
    this._id = config.id;
    this._ipVersion = config.ipVersion;
    this._keepaliveEnable = config.keepaliveEnable;
    this._port = config.port;
    this._protocol = config.protocol;
    this._scheduleAlgorithm = config.scheduleAlgorithm;
    this._sessionExpireTime = config.sessionExpireTime;
    this._snatEnable = config.snatEnable;
    this._tags = config.tags;
    this._targetGroupName = config.targetGroupName;
    this._type = config.type;
    this._vpcId = config.vpcId;
    this._weight = config.weight;
    this._healthCheck.internalValue = config.healthCheck;
    this._targetGroupInstances.internalValue = config.targetGroupInstances;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // full_listen_switch - computed: false, optional: true, required: false
  private _fullListenSwitch?: boolean | cdktf.IResolvable; 
  public get fullListenSwitch() {
    return this.getBooleanAttribute('full_listen_switch');
  }
  public set fullListenSwitch(value: boolean | cdktf.IResolvable) {
    this._fullListenSwitch = value;
  }
  public resetFullListenSwitch() {
    this._fullListenSwitch = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fullListenSwitchInput() {
    return this._fullListenSwitch;
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

  // ip_version - computed: true, optional: true, required: false
  private _ipVersion?: string; 
  public get ipVersion() {
    return this.getStringAttribute('ip_version');
  }
  public set ipVersion(value: string) {
    this._ipVersion = value;
  }
  public resetIpVersion() {
    this._ipVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipVersionInput() {
    return this._ipVersion;
  }

  // keepalive_enable - computed: false, optional: true, required: false
  private _keepaliveEnable?: boolean | cdktf.IResolvable; 
  public get keepaliveEnable() {
    return this.getBooleanAttribute('keepalive_enable');
  }
  public set keepaliveEnable(value: boolean | cdktf.IResolvable) {
    this._keepaliveEnable = value;
  }
  public resetKeepaliveEnable() {
    this._keepaliveEnable = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keepaliveEnableInput() {
    return this._keepaliveEnable;
  }

  // port - computed: false, optional: true, required: false
  private _port?: number; 
  public get port() {
    return this.getNumberAttribute('port');
  }
  public set port(value: number) {
    this._port = value;
  }
  public resetPort() {
    this._port = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get portInput() {
    return this._port;
  }

  // protocol - computed: true, optional: true, required: false
  private _protocol?: string; 
  public get protocol() {
    return this.getStringAttribute('protocol');
  }
  public set protocol(value: string) {
    this._protocol = value;
  }
  public resetProtocol() {
    this._protocol = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get protocolInput() {
    return this._protocol;
  }

  // schedule_algorithm - computed: true, optional: true, required: false
  private _scheduleAlgorithm?: string; 
  public get scheduleAlgorithm() {
    return this.getStringAttribute('schedule_algorithm');
  }
  public set scheduleAlgorithm(value: string) {
    this._scheduleAlgorithm = value;
  }
  public resetScheduleAlgorithm() {
    this._scheduleAlgorithm = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scheduleAlgorithmInput() {
    return this._scheduleAlgorithm;
  }

  // session_expire_time - computed: false, optional: true, required: false
  private _sessionExpireTime?: number; 
  public get sessionExpireTime() {
    return this.getNumberAttribute('session_expire_time');
  }
  public set sessionExpireTime(value: number) {
    this._sessionExpireTime = value;
  }
  public resetSessionExpireTime() {
    this._sessionExpireTime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sessionExpireTimeInput() {
    return this._sessionExpireTime;
  }

  // snat_enable - computed: true, optional: true, required: false
  private _snatEnable?: boolean | cdktf.IResolvable; 
  public get snatEnable() {
    return this.getBooleanAttribute('snat_enable');
  }
  public set snatEnable(value: boolean | cdktf.IResolvable) {
    this._snatEnable = value;
  }
  public resetSnatEnable() {
    this._snatEnable = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get snatEnableInput() {
    return this._snatEnable;
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

  // target_group_name - computed: false, optional: true, required: false
  private _targetGroupName?: string; 
  public get targetGroupName() {
    return this.getStringAttribute('target_group_name');
  }
  public set targetGroupName(value: string) {
    this._targetGroupName = value;
  }
  public resetTargetGroupName() {
    this._targetGroupName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetGroupNameInput() {
    return this._targetGroupName;
  }

  // type - computed: true, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
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

  // weight - computed: false, optional: true, required: false
  private _weight?: number; 
  public get weight() {
    return this.getNumberAttribute('weight');
  }
  public set weight(value: number) {
    this._weight = value;
  }
  public resetWeight() {
    this._weight = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get weightInput() {
    return this._weight;
  }

  // health_check - computed: false, optional: true, required: false
  private _healthCheck = new ClbTargetGroupHealthCheckOutputReference(this, "health_check");
  public get healthCheck() {
    return this._healthCheck;
  }
  public putHealthCheck(value: ClbTargetGroupHealthCheck) {
    this._healthCheck.internalValue = value;
  }
  public resetHealthCheck() {
    this._healthCheck.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get healthCheckInput() {
    return this._healthCheck.internalValue;
  }

  // target_group_instances - computed: false, optional: true, required: false
  private _targetGroupInstances = new ClbTargetGroupTargetGroupInstancesList(this, "target_group_instances", false);
  public get targetGroupInstances() {
    return this._targetGroupInstances;
  }
  public putTargetGroupInstances(value: ClbTargetGroupTargetGroupInstances[] | cdktf.IResolvable) {
    this._targetGroupInstances.internalValue = value;
  }
  public resetTargetGroupInstances() {
    this._targetGroupInstances.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetGroupInstancesInput() {
    return this._targetGroupInstances.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      full_listen_switch: cdktf.booleanToTerraform(this._fullListenSwitch),
      id: cdktf.stringToTerraform(this._id),
      ip_version: cdktf.stringToTerraform(this._ipVersion),
      keepalive_enable: cdktf.booleanToTerraform(this._keepaliveEnable),
      port: cdktf.numberToTerraform(this._port),
      protocol: cdktf.stringToTerraform(this._protocol),
      schedule_algorithm: cdktf.stringToTerraform(this._scheduleAlgorithm),
      session_expire_time: cdktf.numberToTerraform(this._sessionExpireTime),
      snat_enable: cdktf.booleanToTerraform(this._snatEnable),
      tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),
      target_group_name: cdktf.stringToTerraform(this._targetGroupName),
      type: cdktf.stringToTerraform(this._type),
      vpc_id: cdktf.stringToTerraform(this._vpcId),
      weight: cdktf.numberToTerraform(this._weight),
      health_check: clbTargetGroupHealthCheckToTerraform(this._healthCheck.internalValue),
      target_group_instances: cdktf.listMapper(clbTargetGroupTargetGroupInstancesToTerraform, true)(this._targetGroupInstances.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      full_listen_switch: {
        value: cdktf.booleanToHclTerraform(this._fullListenSwitch),
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
      ip_version: {
        value: cdktf.stringToHclTerraform(this._ipVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      keepalive_enable: {
        value: cdktf.booleanToHclTerraform(this._keepaliveEnable),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      port: {
        value: cdktf.numberToHclTerraform(this._port),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      protocol: {
        value: cdktf.stringToHclTerraform(this._protocol),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      schedule_algorithm: {
        value: cdktf.stringToHclTerraform(this._scheduleAlgorithm),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      session_expire_time: {
        value: cdktf.numberToHclTerraform(this._sessionExpireTime),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      snat_enable: {
        value: cdktf.booleanToHclTerraform(this._snatEnable),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      tags: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tags),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      target_group_name: {
        value: cdktf.stringToHclTerraform(this._targetGroupName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      type: {
        value: cdktf.stringToHclTerraform(this._type),
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
      weight: {
        value: cdktf.numberToHclTerraform(this._weight),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      health_check: {
        value: clbTargetGroupHealthCheckToHclTerraform(this._healthCheck.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "ClbTargetGroupHealthCheckList",
      },
      target_group_instances: {
        value: cdktf.listMapperHcl(clbTargetGroupTargetGroupInstancesToHclTerraform, true)(this._targetGroupInstances.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "ClbTargetGroupTargetGroupInstancesList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
