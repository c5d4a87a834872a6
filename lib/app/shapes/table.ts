// Written by `npm run shapes` from the jsii assembly, after a build; never edited by hand.

/**
 * The settings of each name, and after the colon what each must be: `string`, `number`, `boolean`, settings of their own
 * (their name in this table), what `BRANDS` tells, or after `=` the class of a closed
 * set and its values as the provider spells them.
 * `[]` before it means a list, `{}` a map by text, `?` after it that it can be left out.
 */
export const SETTINGS: { readonly [settings: string]: string } = {
  AcknowledgeOptions: "reason:string backend:string?",
  AcknowledgedFinding:
    "reason:string message:string path:string ruleId:string severity:string backend:string? file:string? line:number?",
  AddressedBackendOptions: "serverIp:string? description:string? port:number? weight:number?",
  BackendOptions: "description:string? port:number? weight:number?",
  BackendPoolIteratorOptions:
    "backend:Backend iterator:cdktf.ITerraformIterator defaultPort:number? defaultWeight:number?",
  BackendPoolProps:
    "backends:{}Backend? defaultPort:number? defaultWeight:number? formerIds:{}string? formerPath:string? parked:boolean? source:IPoolSource? weightsManagedElsewhere:boolean?",
  CloudFunctionBackendOptions:
    "description:string? namespace:string? qualifier:string? qualifierType:string? weight:number?",
  CloudGateOptions:
    "region:string? atLeastPercent:number? command:string? intervalSeconds:number? timeoutSeconds:number?",
  DeferredCheck: "path:string resource:string ruleId:string backend:string?",
  EditStage: "members:[]string name:string",
  Finding: "message:string path:string ruleId:string severity:string backend:string? file:string? line:number?",
  HealthGateOptions: "atLeastPercent:number? command:string? intervalSeconds:number? timeoutSeconds:number?",
  HttpGateOptions:
    "host:string? path:string? tls:boolean? addresses:{}string? atLeastPercent:number? command:string? intervalSeconds:number? timeoutSeconds:number?",
  InstanceBackendOptions: "serverIp:string? description:string? port:number? weight:number?",
  ListenerBindingProps:
    "listener:IListenerTarget forward:Forward? healthGate:HealthGate? pool:IBackendPool? preflight:boolean? strategy:string?",
  StagedEditOptions: "drain:boolean?",
  TcpGateOptions:
    "addresses:{}string? atLeastPercent:number? command:string? intervalSeconds:number? timeoutSeconds:number?",
  TrafficBackend:
    "id:string kind:string pool:string address:string? port:number? server:string? sharePercent:number? standby:boolean? weight:number?",
  TrafficEntry:
    "backends:[]TrafficBackend cloud:string kind:string loadBalancer:string name:string path:string pools:[]TrafficPool redirects:boolean domain:string? family:string? listener:string? port:number? protocol:string? url:string?",
  TrafficFinding: "path:string text:string backend:string? severity:string?",
  TrafficPool: "parked:boolean path:string sharePercent:number? source:string?",
  WeightedPool: "pool:IBackendPool weight:number",
  "alicloud.AlicloudProviderProps": "accessKey:string? alias:string? profile:string? region:string? secretKey:string?",
  "alicloud.ApplicationAccessListAttributes": "accessListId:string",
  "alicloud.ApplicationAccessListEntry": "network:string description:string?",
  "alicloud.ApplicationAccessListProps":
    "accessListName:string? dryRun:boolean? entries:{}alicloud.ApplicationAccessListEntry? provider:cdktf.TerraformProvider? resourceGroupId:string? tags:{}string?",
  "alicloud.ApplicationAccessLog": "logProject:string logStore:string",
  "alicloud.ApplicationAccessLogAttachmentOptions": "logProject:string logStore:string",
  "alicloud.ApplicationAccessLogAttachmentProps":
    "loadBalancer:alicloud.IApplicationLoadBalancer logProject:string logStore:string",
  "alicloud.ApplicationAccessLogTracing": "enabled:boolean sample:number? type:=alicloud.TracingType(Zipkin)?",
  "alicloud.ApplicationBandwidthPackageOptions": "bandwidthPackageId:string dryRun:boolean?",
  "alicloud.ApplicationBandwidthPackageProps":
    "loadBalancer:alicloud.IApplicationLoadBalancer bandwidthPackageId:string dryRun:boolean?",
  "alicloud.ApplicationCors":
    "allowCredentials:boolean? allowHeaders:[]string? allowMethods:[]string? allowOrigins:[]string? exposeHeaders:[]string? maxAgeSeconds:number?",
  "alicloud.ApplicationFixedResponse":
    "content:string contentType:=alicloud.ContentType(text/plain|text/css|text/html|application/javascript|application/json)? httpCode:string?",
  "alicloud.ApplicationForward": "serverGroups:[]alicloud.ApplicationForwardGroup poolSessionSeconds:number?",
  "alicloud.ApplicationForwardGroup": "serverGroup:alicloud.IApplicationServerGroup weight:number?",
  "alicloud.ApplicationHealthCheck":
    "enabled:boolean? healthyCodes:[]string? healthyThreshold:number? host:string? httpVersion:=alicloud.HttpVersion(HTTP1.0|HTTP1.1)? intervalSeconds:number? method:=alicloud.HealthCheckMethod(GET|HEAD|POST)? path:string? port:number? protocol:=alicloud.HealthCheckProtocol(HTTP|HTTPS|TCP|GRPC)? timeoutSeconds:number? unhealthyThreshold:number?",
  "alicloud.ApplicationInsertHeader":
    "value:string valueType:=alicloud.HeaderValueType(UserDefined|ReferenceHeader|SystemDefined)?",
  "alicloud.ApplicationListenerAccessOptions":
    "accessList:alicloud.IApplicationAccessList type:=alicloud.AclType(White|Black)",
  "alicloud.ApplicationListenerAccessProps":
    "listener:alicloud.IApplicationListener accessList:alicloud.IApplicationAccessList type:=alicloud.AclType(White|Black)",
  "alicloud.ApplicationListenerAttributes":
    "listenerId:string loadBalancer:alicloud.IApplicationLoadBalancer port:number protocol:=alicloud.ListenerProtocol(HTTP|HTTPS|QUIC)",
  "alicloud.ApplicationListenerCertificateOptions": "certificateId:string",
  "alicloud.ApplicationListenerCertificateProps": "listener:alicloud.IApplicationListener certificateId:string",
  "alicloud.ApplicationListenerOptions":
    "port:number protocol:=alicloud.ListenerProtocol(HTTP|HTTPS|QUIC) accessLogCustomHeaders:boolean? accessLogTracing:alicloud.ApplicationAccessLogTracing? caCertificateId:string? caEnabled:boolean? certificateId:string? description:string? dryRun:boolean? gzip:boolean? http2:boolean? idleTimeoutSeconds:number? quic:alicloud.ApplicationQuic? requestTimeoutSeconds:number? securityPolicyId:string? serverGroup:alicloud.IApplicationServerGroup? serverGroupOptions:alicloud.ApplicationServerGroupOptions? status:=alicloud.ListenerStatus(Running|Stopped)? tags:{}string? xForwardedFor:alicloud.ApplicationXForwardedFor?",
  "alicloud.ApplicationListenerProps":
    "loadBalancer:alicloud.IApplicationLoadBalancer port:number protocol:=alicloud.ListenerProtocol(HTTP|HTTPS|QUIC) accessLogCustomHeaders:boolean? accessLogTracing:alicloud.ApplicationAccessLogTracing? caCertificateId:string? caEnabled:boolean? certificateId:string? description:string? dryRun:boolean? gzip:boolean? http2:boolean? idleTimeoutSeconds:number? quic:alicloud.ApplicationQuic? requestTimeoutSeconds:number? securityPolicyId:string? serverGroup:alicloud.IApplicationServerGroup? serverGroupOptions:alicloud.ApplicationServerGroupOptions? status:=alicloud.ListenerStatus(Running|Stopped)? tags:{}string? xForwardedFor:alicloud.ApplicationXForwardedFor?",
  "alicloud.ApplicationLoadBalancerAttributes": "loadBalancerId:string vpcId:string provider:cdktf.TerraformProvider?",
  "alicloud.ApplicationLoadBalancerProps":
    "vpcId:string zoneMappings:[]alicloud.ApplicationZoneMapping accessLog:alicloud.ApplicationAccessLog? addressAllocatedMode:=alicloud.AddressAllocatedMode(Fixed|Dynamic)? addressType:=alicloud.AddressType(Internet|Intranet)? bandwidthPackageId:string? deletionProtection:boolean? dryRun:boolean? edition:=alicloud.ApplicationEdition(Basic|Standard|StandardWithWaf)? ipv6AddressType:=alicloud.AddressType(Internet|Intranet)? ipVersion:=alicloud.IpVersion(IPv4|DualStack)? loadBalancerName:string? modificationProtectionReason:string? modificationProtectionStatus:=alicloud.ModificationProtection(ConsoleProtection|NonProtection)? paymentType:=alicloud.PaymentType(PayAsYouGo)? provider:cdktf.TerraformProvider? resourceGroupId:string? tags:{}string?",
  "alicloud.ApplicationQuic": "listenerId:string? upgradeEnabled:boolean?",
  "alicloud.ApplicationRedirect":
    "host:string? httpCode:=alicloud.RedirectCode(301|302|303|307|308)? path:string? port:string? protocol:=alicloud.RedirectProtocol(HTTP|HTTPS|${protocol})? query:string?",
  "alicloud.ApplicationRewrite": "host:string? path:string? query:string?",
  "alicloud.ApplicationRuleAttributes":
    "listener:alicloud.IApplicationListener ruleId:string serverGroup:alicloud.IApplicationServerGroup",
  "alicloud.ApplicationRuleConditions":
    "cookies:{}string? domains:[]string? headers:{}[]string? methods:[]string? paths:[]string? queries:{}string? responseHeaders:{}[]string? responseStatusCodes:[]string? sourceIps:[]string?",
  "alicloud.ApplicationRuleOptions":
    "conditions:alicloud.ApplicationRuleConditions priority:number actions:[]alicloud.ApplicationRuleAction? direction:=alicloud.RuleDirection(Request|Response)? dryRun:boolean? poolSessionSeconds:number? redirectToPort:number? ruleName:string? serverGroup:alicloud.IApplicationServerGroup? serverGroupOptions:alicloud.ApplicationServerGroupOptions?",
  "alicloud.ApplicationRuleProps":
    "listener:alicloud.IApplicationListener conditions:alicloud.ApplicationRuleConditions priority:number actions:[]alicloud.ApplicationRuleAction? direction:=alicloud.RuleDirection(Request|Response)? dryRun:boolean? poolSessionSeconds:number? redirectToPort:number? ruleName:string? serverGroup:alicloud.IApplicationServerGroup? serverGroupOptions:alicloud.ApplicationServerGroupOptions?",
  "alicloud.ApplicationSecurityGroupOptions": "securityGroupId:string dryRun:boolean?",
  "alicloud.ApplicationSecurityGroupProps":
    "loadBalancer:alicloud.IApplicationLoadBalancer securityGroupId:string dryRun:boolean?",
  "alicloud.ApplicationSecurityPolicyAttributes": "securityPolicyId:string",
  "alicloud.ApplicationSecurityPolicyProps":
    "ciphers:[]string tlsVersions:[]string dryRun:boolean? provider:cdktf.TerraformProvider? resourceGroupId:string? securityPolicyName:string? tags:{}string?",
  "alicloud.ApplicationServerGroupAttributes": "loadBalancer:alicloud.IApplicationLoadBalancer serverGroupId:string",
  "alicloud.ApplicationServerGroupOptions":
    "connectionDrainSeconds:number? crossZone:boolean? dryRun:boolean? healthCheck:alicloud.ApplicationHealthCheck? healthCheckTemplateId:string? ipVersion:=alicloud.IpVersion(IPv4|DualStack)? protocol:=alicloud.ServerGroupProtocol(HTTP|HTTPS|GRPC)? remoteIps:boolean? resourceGroupId:string? scheduler:=alicloud.Scheduler(Wrr|Wlc|Sch|Uch)? serverGroupName:string? serviceName:string? settleSeconds:number? slowStartSeconds:number? stickySession:alicloud.ApplicationStickySession? strategy:string? tags:{}string? uch:alicloud.ApplicationUch? upstreamKeepalive:boolean?",
  "alicloud.ApplicationServerGroupProps":
    "loadBalancer:alicloud.IApplicationLoadBalancer connectionDrainSeconds:number? crossZone:boolean? dryRun:boolean? healthCheck:alicloud.ApplicationHealthCheck? healthCheckTemplateId:string? ipVersion:=alicloud.IpVersion(IPv4|DualStack)? protocol:=alicloud.ServerGroupProtocol(HTTP|HTTPS|GRPC)? remoteIps:boolean? resourceGroupId:string? scheduler:=alicloud.Scheduler(Wrr|Wlc|Sch|Uch)? serverGroupName:string? serviceName:string? settleSeconds:number? slowStartSeconds:number? stickySession:alicloud.ApplicationStickySession? strategy:string? tags:{}string? uch:alicloud.ApplicationUch? upstreamKeepalive:boolean?",
  "alicloud.ApplicationStickySession":
    "type:=alicloud.StickySessionType(Insert|Server) cookie:string? cookieTimeoutSeconds:number?",
  "alicloud.ApplicationTrafficLimit": "perIpQps:number? qps:number?",
  "alicloud.ApplicationUch": "type:=alicloud.UchType(QueryString) value:string",
  "alicloud.ApplicationXForwardedFor":
    "clientCertClientVerify:boolean? clientCertClientVerifyAlias:string? clientCertFingerPrint:boolean? clientCertFingerPrintAlias:string? clientCertIssuerDn:boolean? clientCertIssuerDnAlias:string? clientCertSubjectDn:boolean? clientCertSubjectDnAlias:string? clientSourceIps:boolean? clientSourceIpsTrusted:string? clientSrcPort:boolean? enabled:boolean? host:boolean? processingMode:=alicloud.XForwardedForMode(append|remove)? proto:boolean? slbId:boolean? slbPort:boolean?",
  "alicloud.ApplicationZoneMapping":
    "eipType:string? intranetAddress:string? vswitchId:string zoneId:string allocationId:string?",
  "alicloud.ApplicationZoneShiftOptions": "vswitchId:string zoneId:string",
  "alicloud.ApplicationZoneShiftProps": "loadBalancer:alicloud.IApplicationLoadBalancer vswitchId:string zoneId:string",
  "alicloud.ClassicCaCertificateAttributes": "certificateId:string",
  "alicloud.ClassicCaCertificateProps":
    "certificate:string certificateName:string? provider:cdktf.TerraformProvider? resourceGroupId:string? tags:{}string?",
  "alicloud.ClassicHealthCheck":
    "enabled:boolean? healthyCodes:[]string? healthyThreshold:number? host:string? intervalSeconds:number? method:=alicloud.HealthCheckMethod(head|get)? path:string? port:number? protocol:=alicloud.HealthCheckProtocol(tcp|http)? timeoutSeconds:number? unhealthyThreshold:number?",
  "alicloud.ClassicListenerAttributes":
    "loadBalancer:alicloud.IClassicLoadBalancer port:number protocol:=alicloud.ListenerProtocol(TCP|UDP|HTTP|HTTPS) serverGroup:alicloud.IVServerGroup?",
  "alicloud.ClassicListenerCertificateOptions":
    "certificateId:string domain:string deletionProtectionValidation:boolean?",
  "alicloud.ClassicListenerCertificateProps":
    "listener:alicloud.IClassicListener certificateId:string domain:string deletionProtectionValidation:boolean?",
  "alicloud.ClassicListenerOptions":
    "port:number protocol:=alicloud.ListenerProtocol(TCP|UDP|HTTP|HTTPS) aclEnabled:boolean? aclIds:[]string? aclType:=alicloud.AclType(white|black)? backendPort:number? bandwidth:number? caCertificateId:string? certificateId:string? deletionProtectionValidation:boolean? description:string? establishedTimeoutSeconds:number? gzip:boolean? healthCheck:alicloud.ClassicHealthCheck? http2:boolean? idleTimeoutSeconds:number? masterSlaveGroup:alicloud.IMasterSlaveServerGroup? proxyProtocol:boolean? redirectToPort:number? requestTimeoutSeconds:number? scheduler:=alicloud.Scheduler(wrr|rr|sch|tch|qch|wlc)? securityPolicyId:string? serverGroup:alicloud.IVServerGroup? sessionSeconds:number? stickySession:alicloud.ClassicStickySession? xForwardedFor:alicloud.ClassicXForwardedFor?",
  "alicloud.ClassicListenerProps":
    "loadBalancer:alicloud.IClassicLoadBalancer port:number protocol:=alicloud.ListenerProtocol(TCP|UDP|HTTP|HTTPS) aclEnabled:boolean? aclIds:[]string? aclType:=alicloud.AclType(white|black)? backendPort:number? bandwidth:number? caCertificateId:string? certificateId:string? deletionProtectionValidation:boolean? description:string? establishedTimeoutSeconds:number? gzip:boolean? healthCheck:alicloud.ClassicHealthCheck? http2:boolean? idleTimeoutSeconds:number? masterSlaveGroup:alicloud.IMasterSlaveServerGroup? proxyProtocol:boolean? redirectToPort:number? requestTimeoutSeconds:number? scheduler:=alicloud.Scheduler(wrr|rr|sch|tch|qch|wlc)? securityPolicyId:string? serverGroup:alicloud.IVServerGroup? sessionSeconds:number? stickySession:alicloud.ClassicStickySession? xForwardedFor:alicloud.ClassicXForwardedFor?",
  "alicloud.ClassicLoadBalancerAttributes":
    "loadBalancerId:string chargeType:=alicloud.ChargeType(PayBySpec|PayByCLCU)? provider:cdktf.TerraformProvider? spec:=alicloud.LoadBalancerSpec(slb.s1.small|slb.s2.small|slb.s2.medium|slb.s3.small|slb.s3.medium|slb.s3.large|slb.s4.large|slb.lcu.elastic)?",
  "alicloud.ClassicLoadBalancerProps":
    "address:string? addressType:=alicloud.AddressType(internet|intranet)? bandwidth:number? chargeType:=alicloud.ChargeType(PayBySpec|PayByCLCU)? deletionProtection:boolean? internetChargeType:=alicloud.InternetChargeType(PayByBandwidth|PayByTraffic)? ipVersion:=alicloud.IpVersion(ipv4|ipv6)? loadBalancerName:string? masterZoneId:string? modificationProtectionReason:string? modificationProtectionStatus:=alicloud.ModificationProtection(ConsoleProtection|NonProtection)? paymentType:=alicloud.PaymentType(PayAsYouGo|Subscription)? period:number? provider:cdktf.TerraformProvider? resourceGroupId:string? slaveZoneId:string? spec:=alicloud.LoadBalancerSpec(slb.s1.small|slb.s2.small|slb.s2.medium|slb.s3.small|slb.s3.medium|slb.s3.large|slb.s4.large|slb.lcu.elastic)? status:=alicloud.LoadBalancerStatus(active|inactive|locked)? tags:{}string? vswitchId:string?",
  "alicloud.ClassicRuleAttributes":
    "listener:alicloud.IClassicListener ruleId:string serverGroup:alicloud.IVServerGroup",
  "alicloud.ClassicRuleOptions":
    "deletionProtectionValidation:boolean? domain:string? healthCheck:alicloud.ClassicHealthCheck? ruleName:string? scheduler:=alicloud.Scheduler(wrr|wlc|rr)? serverGroup:alicloud.IVServerGroup? stickySession:alicloud.ClassicStickySession? url:string?",
  "alicloud.ClassicRuleProps":
    "listener:alicloud.IClassicListener deletionProtectionValidation:boolean? domain:string? healthCheck:alicloud.ClassicHealthCheck? ruleName:string? scheduler:=alicloud.Scheduler(wrr|wlc|rr)? serverGroup:alicloud.IVServerGroup? stickySession:alicloud.ClassicStickySession? url:string?",
  "alicloud.ClassicServerCertificateAttributes": "certificateId:string",
  "alicloud.ClassicServerCertificateProps":
    "certificate:string? certificateName:string? privateKey:string? provider:cdktf.TerraformProvider? resourceGroupId:string? serviceCertificateId:string? serviceCertificateName:string? serviceCertificateRegion:string? tags:{}string?",
  "alicloud.ClassicStickySession":
    "type:=alicloud.StickySessionType(insert|server) cookie:string? cookieTimeoutSeconds:number?",
  "alicloud.ClassicXForwardedFor": "protoEnabled:boolean? slbIdEnabled:boolean? slbIpEnabled:boolean?",
  "alicloud.DefaultServerGroupProps":
    "loadBalancer:alicloud.IClassicLoadBalancer deletionProtectionValidation:boolean?",
  "alicloud.GatewayHealthCheck":
    "enabled:boolean? healthyCodes:[]string? healthyThreshold:number? host:string? intervalSeconds:number? path:string? port:number? protocol:=alicloud.HealthCheckProtocol(TCP|HTTP)? timeoutSeconds:number? unhealthyThreshold:number?",
  "alicloud.GatewayListenerAttributes":
    "loadBalancer:alicloud.IGatewayLoadBalancer serverGroup:alicloud.IGatewayServerGroup listenerId:string?",
  "alicloud.GatewayListenerOptions":
    "description:string? dryRun:boolean? idleTimeoutSeconds:number? serverGroup:alicloud.IGatewayServerGroup? serverGroupOptions:alicloud.GatewayServerGroupOptions? tags:{}string?",
  "alicloud.GatewayListenerProps":
    "loadBalancer:alicloud.IGatewayLoadBalancer description:string? dryRun:boolean? idleTimeoutSeconds:number? serverGroup:alicloud.IGatewayServerGroup? serverGroupOptions:alicloud.GatewayServerGroupOptions? tags:{}string?",
  "alicloud.GatewayLoadBalancerAttributes": "loadBalancerId:string vpcId:string provider:cdktf.TerraformProvider?",
  "alicloud.GatewayLoadBalancerProps":
    "vpcId:string zoneMappings:[]alicloud.ZoneMapping dryRun:boolean? ipVersion:=alicloud.IpVersion(Ipv4)? loadBalancerName:string? provider:cdktf.TerraformProvider? resourceGroupId:string? tags:{}string?",
  "alicloud.GatewayServerGroupAttributes": "loadBalancer:alicloud.IGatewayLoadBalancer serverGroupId:string",
  "alicloud.GatewayServerGroupOptions":
    "connectionDrainSeconds:number? dryRun:boolean? failoverMode:=alicloud.FailoverMode(NoRebalance|Rebalance)? healthCheck:alicloud.GatewayHealthCheck? resourceGroupId:string? scheduler:=alicloud.Scheduler(2TCH|3TCH|5TCH)? serverGroupName:string? tags:{}string?",
  "alicloud.GatewayServerGroupProps":
    "loadBalancer:alicloud.IGatewayLoadBalancer connectionDrainSeconds:number? dryRun:boolean? failoverMode:=alicloud.FailoverMode(NoRebalance|Rebalance)? healthCheck:alicloud.GatewayHealthCheck? resourceGroupId:string? scheduler:=alicloud.Scheduler(2TCH|3TCH|5TCH)? serverGroupName:string? tags:{}string?",
  "alicloud.MasterSlaveServerGroupAttributes": "loadBalancer:alicloud.IClassicLoadBalancer serverGroupId:string",
  "alicloud.MasterSlaveServerGroupProps":
    "loadBalancer:alicloud.IClassicLoadBalancer masterBackendId:string deletionProtectionValidation:boolean? serverGroupName:string?",
  "alicloud.NetworkBandwidthPackageOptions": "bandwidthPackageId:string",
  "alicloud.NetworkBandwidthPackageProps": "loadBalancer:alicloud.INetworkLoadBalancer bandwidthPackageId:string",
  "alicloud.NetworkHealthCheck":
    "enabled:boolean? healthyCodes:[]string? healthyThreshold:number? host:string? httpVersion:=alicloud.HttpVersion(HTTP1.0|HTTP1.1)? intervalSeconds:number? method:=alicloud.HealthCheckMethod(GET|HEAD)? path:string? port:number? protocol:=alicloud.HealthCheckProtocol(TCP|HTTP|UDP)? recvContext:string? sendContext:string? timeoutSeconds:number? unhealthyThreshold:number?",
  "alicloud.NetworkListenerAttributes":
    "loadBalancer:alicloud.INetworkLoadBalancer port:number protocol:=alicloud.ListenerProtocol(TCP|TCPSSL|UDP) serverGroup:alicloud.INetworkServerGroup listenerId:string?",
  "alicloud.NetworkListenerCertificateOptions": "certificateId:string dryRun:boolean?",
  "alicloud.NetworkListenerCertificateProps": "listener:alicloud.INetworkListener certificateId:string dryRun:boolean?",
  "alicloud.NetworkListenerOptions":
    "protocol:=alicloud.ListenerProtocol(TCP|TCPSSL|UDP) alpn:boolean? alpnPolicy:=alicloud.AlpnPolicy(HTTP1Only|HTTP2Only|HTTP2Optional|HTTP2Preferred)? caCertificateIds:[]string? caEnabled:boolean? certificateIds:[]string? cps:number? description:string? endPort:number? idleTimeoutSeconds:number? mss:number? port:number? proxyProtocol:boolean? proxyProtocolConfig:alicloud.NetworkProxyProtocolConfig? secSensor:boolean? securityPolicyId:string? serverGroup:alicloud.INetworkServerGroup? serverGroupOptions:alicloud.NetworkServerGroupOptions? startPort:number? status:=alicloud.ListenerStatus(Running|Stopped)? tags:{}string?",
  "alicloud.NetworkListenerProps":
    "loadBalancer:alicloud.INetworkLoadBalancer protocol:=alicloud.ListenerProtocol(TCP|TCPSSL|UDP) alpn:boolean? alpnPolicy:=alicloud.AlpnPolicy(HTTP1Only|HTTP2Only|HTTP2Optional|HTTP2Preferred)? caCertificateIds:[]string? caEnabled:boolean? certificateIds:[]string? cps:number? description:string? endPort:number? idleTimeoutSeconds:number? mss:number? port:number? proxyProtocol:boolean? proxyProtocolConfig:alicloud.NetworkProxyProtocolConfig? secSensor:boolean? securityPolicyId:string? serverGroup:alicloud.INetworkServerGroup? serverGroupOptions:alicloud.NetworkServerGroupOptions? startPort:number? status:=alicloud.ListenerStatus(Running|Stopped)? tags:{}string?",
  "alicloud.NetworkLoadBalancerAttributes": "loadBalancerId:string vpcId:string provider:cdktf.TerraformProvider?",
  "alicloud.NetworkLoadBalancerProps":
    "vpcId:string zoneMappings:[]alicloud.NetworkZoneMapping addressType:=alicloud.AddressType(Internet|Intranet)? bandwidthPackageId:string? cps:number? crossZone:boolean? deletionProtection:boolean? deletionProtectionReason:string? ipv6AddressType:=alicloud.AddressType(Internet|Intranet)? ipVersion:=alicloud.IpVersion(Ipv4|DualStack)? loadBalancerName:string? loadBalancerType:=alicloud.NetworkLoadBalancerType(Network|Gateway|Inner)? modificationProtectionReason:string? modificationProtectionStatus:=alicloud.ModificationProtection(ConsoleProtection|NonProtection)? paymentType:=alicloud.PaymentType(Subscription|PayAsYouGo)? provider:cdktf.TerraformProvider? resourceGroupId:string? securityGroupIds:[]string? tags:{}string?",
  "alicloud.NetworkProxyProtocolConfig":
    "privateLinkEpIdEnabled:boolean? privateLinkEpsIdEnabled:boolean? vpcIdEnabled:boolean?",
  "alicloud.NetworkSecurityGroupOptions": "securityGroupId:string dryRun:boolean?",
  "alicloud.NetworkSecurityGroupProps":
    "loadBalancer:alicloud.INetworkLoadBalancer securityGroupId:string dryRun:boolean?",
  "alicloud.NetworkSecurityPolicyAttributes": "securityPolicyId:string",
  "alicloud.NetworkSecurityPolicyProps":
    "ciphers:[]string tlsVersions:[]string provider:cdktf.TerraformProvider? resourceGroupId:string? securityPolicyName:string? tags:{}string?",
  "alicloud.NetworkServerGroupAttributes":
    "loadBalancer:alicloud.INetworkLoadBalancer serverGroupId:string anyPort:boolean? protocol:=alicloud.ServerGroupProtocol(TCP|UDP|TCPSSL)? settleSeconds:number?",
  "alicloud.NetworkServerGroupOptions":
    "anyPort:boolean? connectionDrainSeconds:number? healthCheck:alicloud.NetworkHealthCheck? ipVersion:=alicloud.IpVersion(Ipv4|DualStack)? preserveClientIp:boolean? resourceGroupId:string? scheduler:=alicloud.Scheduler(Wrr|Wlc|Rr|Sch|Tch|Qch)? serverGroupName:string? settleSeconds:number? tags:{}string?",
  "alicloud.NetworkServerGroupProps":
    "loadBalancer:alicloud.INetworkLoadBalancer protocol:=alicloud.ServerGroupProtocol(TCP|UDP|TCPSSL)? anyPort:boolean? connectionDrainSeconds:number? healthCheck:alicloud.NetworkHealthCheck? ipVersion:=alicloud.IpVersion(Ipv4|DualStack)? preserveClientIp:boolean? resourceGroupId:string? scheduler:=alicloud.Scheduler(Wrr|Wlc|Rr|Sch|Tch|Qch)? serverGroupName:string? settleSeconds:number? tags:{}string?",
  "alicloud.NetworkZoneMapping":
    "ipv4LocalAddresses:[]string? ipv6Address:string? ipv6LocalAddresses:[]string? privateIpv4Address:string? vswitchId:string zoneId:string allocationId:string?",
  "alicloud.NetworkZoneShiftOptions": "vswitchId:string zoneId:string",
  "alicloud.NetworkZoneShiftProps": "loadBalancer:alicloud.INetworkLoadBalancer vswitchId:string zoneId:string",
  "alicloud.ScalingGroupAttributes": "scalingGroupId:string forceAttach:boolean? provider:cdktf.TerraformProvider?",
  "alicloud.ScalingGroupLaunchTemplateOverride": "instanceType:string? spotPriceLimit:number? weightedCapacity:number?",
  "alicloud.ScalingGroupProps":
    "maxSize:number minSize:number vswitchIds:[]string allocationStrategy:=alicloud.AllocationStrategy(priority|lowestPrice)? autoRebalance:boolean? azBalance:boolean? balanceMode:=alicloud.BalanceMode(BalancedBestEffort|BalancedOnly)? capacityOptionsCompensateWithOnDemand:boolean? capacityOptionsOnDemandBaseCapacity:number? capacityOptionsOnDemandPercentageAboveBaseCapacity:number? capacityOptionsPriceComparisonMode:=alicloud.PriceComparisonMode(PricePerUnit|PricePerVCpu)? capacityOptionsSpotAutoReplaceOnDemand:boolean? compensateWithOnDemand:boolean? containerGroupId:string? dbInstanceIds:[]string? defaultCooldownSeconds:number? deletionProtection:boolean? desiredCapacity:number? forceAttach:boolean? groupType:=alicloud.ScalingGroupType(ECS|ECI)? healthCheckType:=alicloud.ScalingHealthCheckType(ECS|NONE|LOAD_BALANCER)? healthCheckTypes:[]string? instanceId:string? launchTemplateId:string? launchTemplateOverrides:[]alicloud.ScalingGroupLaunchTemplateOverride? launchTemplateVersion:string? maxInstanceLifetimeSeconds:number? multiAzPolicy:=alicloud.MultiAzPolicy(PRIORITY|BALANCE|COST_OPTIMIZED|COMPOSABLE)? onDemandBaseCapacity:number? onDemandPercentageAboveBaseCapacity:number? protectedInstanceIds:[]string? provider:cdktf.TerraformProvider? removalPolicies:[]string? resourceGroupId:string? scalingGroupName:string? scalingPolicy:=alicloud.ScalingPolicy(recycle|release|forceRecycle|forceRelease)? spotAllocationStrategy:=alicloud.AllocationStrategy(priority|lowestPrice)? spotInstancePools:number? spotInstanceRemedy:boolean? stopInstanceTimeoutSeconds:number? tags:{}string?",
  "alicloud.ScalingLifecycleHookOptions":
    "transition:=alicloud.LifecycleTransition(SCALE_IN|SCALE_OUT) defaultResult:=alicloud.LifecycleResult(CONTINUE|ABANDON|ROLLBACK)? heartbeatTimeoutSeconds:number? hookName:string? notificationArn:string? notificationMetadata:string?",
  "alicloud.ScalingLifecycleHookProps":
    "scalingGroup:alicloud.IScalingGroup transition:=alicloud.LifecycleTransition(SCALE_IN|SCALE_OUT) defaultResult:=alicloud.LifecycleResult(CONTINUE|ABANDON|ROLLBACK)? heartbeatTimeoutSeconds:number? hookName:string? notificationArn:string? notificationMetadata:string?",
  "alicloud.SslCertificateAttributes": "certificateId:string",
  "alicloud.SslCertificateProps":
    "certificate:string? certificateName:string? encryptCertificate:string? encryptPrivateKey:string? privateKey:string? provider:cdktf.TerraformProvider? resourceGroupId:string? serviceRegion:string? signCertificate:string? signPrivateKey:string? tags:{}string?",
  "alicloud.VServerGroupAttributes": "loadBalancer:alicloud.IClassicLoadBalancer serverGroupId:string",
  "alicloud.VServerGroupProps":
    "loadBalancer:alicloud.IClassicLoadBalancer deletionProtectionValidation:boolean? serverGroupName:string? settleSeconds:number? strategy:string? tags:{}string?",
  "alicloud.ZoneMapping": "vswitchId:string zoneId:string allocationId:string?",
  "tencentcloud.AutoScalingGroupProps":
    "configurationId:string maxSize:number minSize:number subnetIds:[]string vpcId:string concurrentScaleOutForDesiredCapacity:boolean? defaultCooldownSeconds:number? desiredCapacity:number? desiredCapacitySyncWithMaxMinSize:boolean? healthCheckGraceSeconds:number? healthCheckType:=tencentcloud.ScalingHealthCheckType(CVM|CLB)? instanceAllocationPolicy:=tencentcloud.InstanceAllocationPolicy(LAUNCH_CONFIGURATION|SPOT_MIXED)? multiZoneSubnetPolicy:=tencentcloud.MultiZoneSubnetPolicy(PRIORITY|EQUALITY)? priorityScaleInUnhealthy:boolean? projectId:number? provider:cdktf.TerraformProvider? replaceLoadBalancerUnhealthy:boolean? replaceMode:=tencentcloud.ReplaceMode(RECREATE|RESET)? replaceMonitorUnhealthy:boolean? retryPolicy:=tencentcloud.RetryPolicy(IMMEDIATE_RETRY|INCREMENTAL_INTERVALS)? scalingGroupName:string? scalingMode:=tencentcloud.ScalingMode(CLASSIC_SCALING|WAKE_UP_STOPPED_SCALING)? tags:{}string? terminationPolicies:[]string? zones:[]string?",
  "tencentcloud.AutoScalingLifecycleHookOptions":
    "transition:=tencentcloud.LifecycleTransition(INSTANCE_LAUNCHING|INSTANCE_TERMINATING) command:tencentcloud.LifecycleCommand? defaultResult:=tencentcloud.LifecycleResult(CONTINUE|ABANDON)? heartbeatTimeoutSeconds:number? hookName:string? notificationMetadata:string? notificationQueueName:string? notificationTargetType:=tencentcloud.NotificationTargetType(CMQ_QUEUE|CMQ_TOPIC|TDMQ_CMQ_QUEUE|TDMQ_CMQ_TOPIC)? notificationTopicName:string? transitionType:=tencentcloud.LifecycleTransitionType(NORMAL|EXTENSION)?",
  "tencentcloud.AutoScalingLifecycleHookProps":
    "scalingGroup:tencentcloud.IAutoScalingGroup transition:=tencentcloud.LifecycleTransition(INSTANCE_LAUNCHING|INSTANCE_TERMINATING) command:tencentcloud.LifecycleCommand? defaultResult:=tencentcloud.LifecycleResult(CONTINUE|ABANDON)? heartbeatTimeoutSeconds:number? hookName:string? notificationMetadata:string? notificationQueueName:string? notificationTargetType:=tencentcloud.NotificationTargetType(CMQ_QUEUE|CMQ_TOPIC|TDMQ_CMQ_QUEUE|TDMQ_CMQ_TOPIC)? notificationTopicName:string? transitionType:=tencentcloud.LifecycleTransitionType(NORMAL|EXTENSION)?",
  "tencentcloud.ClassicBindingProps": "loadBalancerId:string pool:IBackendPool command:string? region:string?",
  "tencentcloud.CloudAccessLogOptions": "logSetId:string logTopicId:string",
  "tencentcloud.CloudAccessLogProps": "loadBalancer:tencentcloud.ICloudLoadBalancer logSetId:string logTopicId:string",
  "tencentcloud.CloudHealthCheck":
    "contextType:=tencentcloud.HealthCheckContextType(HEX|TEXT)? enabled:boolean? healthyCodes:[]string? healthyThreshold:number? host:string? httpCodeBitmask:number? httpVersion:string? intervalSeconds:number? method:=tencentcloud.HealthCheckMethod(HEAD|GET)? path:string? port:number? protocol:=tencentcloud.HealthCheckProtocol(TCP|HTTP|CUSTOM|PING|GRPC|HTTPS|GRPCS)? recvContext:string? sendContext:string? timeoutSeconds:number? unhealthyThreshold:number?",
  "tencentcloud.CloudListenerAttributes":
    "listenerId:string loadBalancer:tencentcloud.ICloudLoadBalancer port:number protocol:=tencentcloud.ListenerProtocol(TCP|UDP|TCP_SSL|QUIC|HTTP|HTTPS) targetGroup:tencentcloud.ITargetGroup?",
  "tencentcloud.CloudListenerOptions":
    "port:number protocol:=tencentcloud.ListenerProtocol(TCP|UDP|TCP_SSL|QUIC|HTTP|HTTPS) caCertificateId:string? certificateId:string? cps:number? dataCompressMode:=tencentcloud.DataCompressMode(transparent|compatibility)? deregisterTargetRst:boolean? endPort:number? h2c:boolean? healthCheck:tencentcloud.CloudHealthCheck? healthSourceIpType:number? idleTimeoutSeconds:number? keepAlive:boolean? listenerName:string? maxConn:number? multiCertInfo:tencentcloud.MultiCertInfo? proxyProtocol:boolean? rescheduleExpandTarget:boolean? rescheduleIntervalSeconds:number? rescheduleStartSeconds:number? rescheduleTargetZeroWeight:boolean? rescheduleUnhealthy:boolean? scheduler:=tencentcloud.Scheduler(WRR|LEAST_CONN)? sessionSeconds:number? sessionType:=tencentcloud.SessionType(NORMAL|QUIC_CID)? snat:boolean? sni:boolean? sslMode:=tencentcloud.SslMode(UNIDIRECTIONAL|MUTUAL)? targetGroup:tencentcloud.ITargetGroup?",
  "tencentcloud.CloudListenerProps":
    "loadBalancer:tencentcloud.ICloudLoadBalancer port:number protocol:=tencentcloud.ListenerProtocol(TCP|UDP|TCP_SSL|QUIC|HTTP|HTTPS) caCertificateId:string? certificateId:string? cps:number? dataCompressMode:=tencentcloud.DataCompressMode(transparent|compatibility)? deregisterTargetRst:boolean? endPort:number? h2c:boolean? healthCheck:tencentcloud.CloudHealthCheck? healthSourceIpType:number? idleTimeoutSeconds:number? keepAlive:boolean? listenerName:string? maxConn:number? multiCertInfo:tencentcloud.MultiCertInfo? proxyProtocol:boolean? rescheduleExpandTarget:boolean? rescheduleIntervalSeconds:number? rescheduleStartSeconds:number? rescheduleTargetZeroWeight:boolean? rescheduleUnhealthy:boolean? scheduler:=tencentcloud.Scheduler(WRR|LEAST_CONN)? sessionSeconds:number? sessionType:=tencentcloud.SessionType(NORMAL|QUIC_CID)? snat:boolean? sni:boolean? sslMode:=tencentcloud.SslMode(UNIDIRECTIONAL|MUTUAL)? targetGroup:tencentcloud.ITargetGroup?",
  "tencentcloud.CloudLoadBalancerAttributes": "loadBalancerId:string provider:cdktf.TerraformProvider? vpcId:string?",
  "tencentcloud.CloudLoadBalancerProps":
    "networkType:=tencentcloud.NetworkType(OPEN|INTERNAL) address:string? bandwidth:number? bandwidthPackageId:string? clusterId:string? deletionProtection:boolean? dynamicVip:boolean? eipId:string? endpointId:string? exclusiveCluster:tencentcloud.ExclusiveCluster? forceUpgrade:boolean? internetChargeType:=tencentcloud.InternetChargeType(TRAFFIC_POSTPAID_BY_HOUR|BANDWIDTH_POSTPAID_BY_HOUR|BANDWIDTH_PACKAGE|BANDWIDTH_PREPAID)? ipVersion:=tencentcloud.IpVersion(ipv4|ipv6|IPv6FullChain)? loadBalancerName:string? loadBalancerPassToTarget:boolean? logSetId:string? logTopicId:string? masterZoneId:string? mixedIpTargets:boolean? projectId:number? provider:cdktf.TerraformProvider? securityGroupIds:[]string? slaveZoneId:string? snatAddresses:[]tencentcloud.SnatAddress? spec:=tencentcloud.LoadBalancerSpec(SLA|clb.c1.small|clb.c2.medium|clb.c3.small|clb.c3.medium|clb.c4.small|clb.c4.medium|clb.c4.large|clb.c4.xlarge)? subnetId:string? tags:{}string? targetRegion:tencentcloud.TargetRegion? vipIsp:=tencentcloud.VipIsp(CMCC|CTCC|CUCC|BGP)? vpcId:string? zoneId:string?",
  "tencentcloud.CloudLogSetAttributes": "logSetId:string",
  "tencentcloud.CloudLogSetProps": "periodDays:number? provider:cdktf.TerraformProvider?",
  "tencentcloud.CloudLogTopicAttributes": "logTopicId:string",
  "tencentcloud.CloudLogTopicProps":
    "logSetId:string enabled:boolean? provider:cdktf.TerraformProvider? topicName:string?",
  "tencentcloud.CloudRuleAttributes":
    "listener:tencentcloud.ICloudListener ruleId:string targetGroup:tencentcloud.ITargetGroup?",
  "tencentcloud.CloudRuleOptions":
    "domain:string url:string caCertificateId:string? certificateId:string? forwardType:=tencentcloud.ForwardType(HTTP|HTTPS|GRPC|GRPCS|TRPC)? healthCheck:tencentcloud.CloudHealthCheck? healthSourceIpType:number? http2:boolean? multiCertInfo:tencentcloud.MultiCertInfo? oauth:tencentcloud.OAuth? quic:boolean? scheduler:=tencentcloud.Scheduler(WRR|LEAST_CONN|IP_HASH)? sessionSeconds:number? sslMode:=tencentcloud.SslMode(UNIDIRECTIONAL|MUTUAL)? targetGroup:tencentcloud.ITargetGroup?",
  "tencentcloud.CloudRuleProps":
    "listener:tencentcloud.ICloudListener domain:string url:string caCertificateId:string? certificateId:string? forwardType:=tencentcloud.ForwardType(HTTP|HTTPS|GRPC|GRPCS|TRPC)? healthCheck:tencentcloud.CloudHealthCheck? healthSourceIpType:number? http2:boolean? multiCertInfo:tencentcloud.MultiCertInfo? oauth:tencentcloud.OAuth? quic:boolean? scheduler:=tencentcloud.Scheduler(WRR|LEAST_CONN|IP_HASH)? sessionSeconds:number? sslMode:=tencentcloud.SslMode(UNIDIRECTIONAL|MUTUAL)? targetGroup:tencentcloud.ITargetGroup?",
  "tencentcloud.CloudSecurityGroupOptions": "securityGroupId:string",
  "tencentcloud.CloudSecurityGroupProps": "loadBalancer:tencentcloud.ICloudLoadBalancer securityGroupId:string",
  "tencentcloud.CustomizedConfigAttributes": "configId:string",
  "tencentcloud.CustomizedConfigPlace":
    "domain:string listener:tencentcloud.ICloudListener rule:tencentcloud.ICloudRule?",
  "tencentcloud.CustomizedConfigProps":
    "content:string configName:string? configType:=tencentcloud.CustomizedConfigType(CLB|SERVER|LOCATION)? places:[]tencentcloud.CustomizedConfigPlace? provider:cdktf.TerraformProvider?",
  "tencentcloud.DedicatedCluster": "clusterId:string clusterName:string? zoneId:string?",
  "tencentcloud.ExclusiveCluster":
    "classicalCluster:tencentcloud.DedicatedCluster? l4Clusters:[]tencentcloud.DedicatedCluster? l7Clusters:[]tencentcloud.DedicatedCluster?",
  "tencentcloud.GatewayHealthCheck":
    "enabled:boolean? healthyThreshold:number? intervalSeconds:number? port:number? protocol:=tencentcloud.HealthCheckProtocol(PING|TCP)? timeoutSeconds:number? unhealthyThreshold:number?",
  "tencentcloud.GatewayLoadBalancerAttributes": "loadBalancerId:string vpcId:string provider:cdktf.TerraformProvider?",
  "tencentcloud.GatewayLoadBalancerProps":
    "subnetId:string vpcId:string chargeType:=tencentcloud.GatewayChargeType(POSTPAID_BY_HOUR)? loadBalancerName:string? provider:cdktf.TerraformProvider? tags:{}string?",
  "tencentcloud.GatewayTargetGroupAttributes": "loadBalancer:tencentcloud.IGatewayLoadBalancer targetGroupId:string",
  "tencentcloud.GatewayTargetGroupOptions":
    "allDeadToAlive:boolean? healthCheck:tencentcloud.GatewayHealthCheck? port:number? protocol:=tencentcloud.GatewayProtocol(TENCENT_GENEVE|AWS_GENEVE)? scheduler:=tencentcloud.Scheduler(IP_HASH_3_ELASTIC)? targetGroupName:string?",
  "tencentcloud.GatewayTargetGroupProps":
    "loadBalancer:tencentcloud.IGatewayLoadBalancer allDeadToAlive:boolean? healthCheck:tencentcloud.GatewayHealthCheck? port:number? protocol:=tencentcloud.GatewayProtocol(TENCENT_GENEVE|AWS_GENEVE)? scheduler:=tencentcloud.Scheduler(IP_HASH_3_ELASTIC)? targetGroupName:string?",
  "tencentcloud.LifecycleCommand": "commandId:string parameters:string?",
  "tencentcloud.MultiCertInfo": "certificateIds:[]string sslMode:=tencentcloud.SslMode(UNIDIRECTIONAL|MUTUAL)",
  "tencentcloud.OAuth": "enabled:boolean? failureStatus:=tencentcloud.FailureStatus(BYPASS|REJECT)?",
  "tencentcloud.SnatAddress": "ip:string subnetId:string",
  "tencentcloud.SslCertificateAttributes": "certificateId:string",
  "tencentcloud.SslCertificateProps":
    "certificate:string certificateName:string? privateKey:string? projectId:number? provider:cdktf.TerraformProvider? tags:{}string? type:=tencentcloud.CertificateType(CA|SVR)?",
  "tencentcloud.TargetGroupAttributes":
    "loadBalancer:tencentcloud.ICloudLoadBalancer targetGroupId:string protocol:=tencentcloud.TargetGroupProtocol(TCP|UDP|HTTP|HTTPS|GRPC)? settleSeconds:number? type:string?",
  "tencentcloud.TargetGroupHealthCheck":
    "extendedCode:string? contextType:=tencentcloud.HealthCheckContextType(HEX|TEXT)? enabled:boolean? healthyCodes:[]string? healthyThreshold:number? host:string? httpCodeBitmask:number? httpVersion:string? intervalSeconds:number? method:=tencentcloud.HealthCheckMethod(HEAD|GET)? path:string? port:number? protocol:=tencentcloud.HealthCheckProtocol(TCP|HTTP|CUSTOM|PING|GRPC|HTTPS|GRPCS)? recvContext:string? sendContext:string? timeoutSeconds:number? unhealthyThreshold:number?",
  "tencentcloud.TargetGroupProps":
    "loadBalancer:tencentcloud.ICloudLoadBalancer defaultWeight:number? fullListen:boolean? healthCheck:tencentcloud.TargetGroupHealthCheck? ipVersion:=tencentcloud.IpVersion(IPv4|IPv6|IPv6FullChain)? keepAlive:boolean? protocol:=tencentcloud.TargetGroupProtocol(TCP|UDP|HTTP|HTTPS|GRPC)? scheduler:=tencentcloud.Scheduler(WRR|LEAST_CONN|IP_HASH)? sessionSeconds:number? settleSeconds:number? snat:boolean? tags:{}string? targetGroupName:string? type:string? vpcId:string?",
  "tencentcloud.TargetRegion": "region:string vpcId:string",
  "tencentcloud.TencentcloudProviderProps": "alias:string? region:string? secretId:string? secretKey:string?",
};

/**
 * The members by which a thing made by this library is known: what it offers, and what its other classes call. No `instanceof`,
 * since an app may have two copies of this library.
 */
export const BRANDS: { readonly [name: string]: readonly string[] } = {
  Backend: ["_asRead", "_match"],
  Forward: ["_split", "pools"],
  HealthGate: ["_command"],
  IBackendPool: ["_follow", "addBackend", "changePorts", "changeWeights"],
  IListenerTarget: ["_bind", "addBackends"],
  IPoolSource: ["_filler"],
  "alicloud.ApplicationRuleAction": ["withOrder"],
  "alicloud.IApplicationAccessList": ["_fillBefore"],
  "alicloud.IApplicationListener": ["_view", "addAccessList", "addCertificate", "addRule"],
  "alicloud.IApplicationLoadBalancer": [
    "_view",
    "addAccessLog",
    "addBandwidthPackage",
    "addListener",
    "addSecurityGroup",
    "shiftZone",
  ],
  "alicloud.IApplicationServerGroup": ["_bind", "_fillBefore", "_use", "addBackends"],
  "alicloud.IClassicListener": ["_bind", "_view", "addBackends", "addCertificate", "addRule"],
  "alicloud.IClassicLoadBalancer": ["_groupFor", "_view", "addListener"],
  "alicloud.IGatewayLoadBalancer": ["_view", "addListener"],
  "alicloud.IGatewayServerGroup": ["_bind", "_fillBefore", "_use", "addBackends"],
  "alicloud.IMasterSlaveServerGroup": ["_bind", "_use", "addBackends"],
  "alicloud.INetworkListener": ["_bind", "_view", "addBackends", "addCertificate"],
  "alicloud.INetworkLoadBalancer": ["_view", "addBandwidthPackage", "addListener", "addSecurityGroup", "shiftZone"],
  "alicloud.INetworkServerGroup": ["_bind", "_fillBefore", "_use", "addBackends"],
  "alicloud.IScalingGroup": ["addLifecycleHook"],
  "alicloud.IVServerGroup": ["_bind", "_use", "addBackends"],
  "tencentcloud.IAutoScalingGroup": ["addLifecycleHook"],
  "tencentcloud.ICloudListener": ["_bind", "_view", "addBackends", "addRule"],
  "tencentcloud.ICloudLoadBalancer": ["_view", "addAccessLog", "addListener", "addSecurityGroup"],
  "tencentcloud.ICloudRule": ["_bind", "addBackends"],
  "tencentcloud.IGatewayLoadBalancer": ["_view", "addTargetGroup"],
  "tencentcloud.ITargetGroup": ["_bind", "_serve", "addBackends"],
};
