import { Method, Parameter, Type, TypeReference, TYPES } from "./assembly";

/** Of a method of the assembly what tells what it gives back. */
interface Returning extends Method {
  readonly returns?: { readonly type: TypeReference };
}

/** By the end of a class's name: the member that is its id. */
const IDS = {
  AccessList: "accessListId",
  Certificate: "certificateId",
  CustomizedConfig: "configId",
  Listener: "listenerId",
  LoadBalancer: "loadBalancerId",
  LogSet: "logSetId",
  LogTopic: "logTopicId",
  Rule: "ruleId",
  ScalingGroup: "scalingGroupId",
  SecurityPolicy: "securityPolicyId",
  ServerGroup: "serverGroupId",
  TargetGroup: "targetGroupId",
} as const;

/** Constructs that stand for no thing with an id of its own: what joins two things, and what is part of another. */
const JOINTS = [
  "alicloud.ApplicationAccessLogAttachment",
  "alicloud.ApplicationBandwidthPackage",
  "alicloud.ApplicationListenerAccess",
  "alicloud.ApplicationListenerCertificate",
  "alicloud.ApplicationSecurityGroup",
  "alicloud.ApplicationZoneShift",
  "alicloud.ClassicListenerCertificate",
  "alicloud.DefaultServerGroup",
  "alicloud.NetworkBandwidthPackage",
  "alicloud.NetworkListenerCertificate",
  "alicloud.NetworkSecurityGroup",
  "alicloud.NetworkZoneShift",
  "alicloud.ScalingLifecycleHook",
  "tencentcloud.AutoScalingLifecycleHook",
  "tencentcloud.CloudAccessLog",
  "tencentcloud.CloudSecurityGroup",
];
/** Known by their resource alone, since that carries the load balancers. */
const BY_RESOURCE = ["tencentcloud.AutoScalingGroup"];

const CLASSES = Object.values(TYPES).filter(
  ({ kind, properties = [] }) => kind === "class" && properties.some(({ name }) => name === "resource"),
);
const nameOf = ({ fqn }: Type) => fqn.replace(/^[^.]+\./, "");
const THINGS = CLASSES.filter((type) => !JOINTS.includes(nameOf(type))).map((type) => ({ type, name: nameOf(type) }));

function idOf(name: string): string | undefined {
  return Object.entries(IDS).find(([end]) => name.endsWith(end))?.[1];
}

function membersOf(fqn: string): string[] {
  return (TYPES[fqn].properties ?? []).map((property: Parameter) => property.name);
}

test("what joins two things has no id", () => {
  const wrong = CLASSES.filter(
    (type) => JOINTS.includes(nameOf(type)) && type.properties?.some(({ name }) => name.endsWith("Id")),
  );
  expect([wrong, CLASSES.length - THINGS.length]).toEqual([[], JOINTS.length]);
});

test.each(THINGS)("$name has an interface, and both have its id by the one name", ({ type, name }) => {
  const own = type.fqn.replace(/\.(\w+)$/, ".I$1");
  expect(idOf(name)).toBeDefined();
  expect(type.interfaces).toContain(own);
  expect([membersOf(type.fqn), membersOf(own)]).toEqual([
    expect.arrayContaining([idOf(name)]),
    expect.arrayContaining([idOf(name)]),
  ]);
});

test.each(THINGS)(
  "$name can be known by what it is called: fromAttributes(scope, id, attributes)",
  ({ type, name }) => {
    const statics = ((type.methods ?? []) as Returning[]).filter((method) => method.static === true);
    const shapes = statics.map(({ name: method, parameters = [], returns }) => [
      method,
      ...parameters.map((parameter) => [parameter.name, parameter.type.fqn, parameter.optional ?? false]),
      returns?.type.fqn,
    ]);
    const place = [
      ["scope", "constructs.Construct", false],
      ["id", undefined, false],
    ];
    const own = type.fqn.replace(/\.(\w+)$/, ".I$1");
    const given = BY_RESOURCE.includes(name)
      ? ["fromResource", ["resource", "cdktf.TerraformResource", false]]
      : ["fromAttributes", ["attributes", `${type.fqn}Attributes`, false]];
    expect(shapes).toEqual([[given[0], ...place, given[1], own]]);
  },
);

test.each(THINGS.filter(({ name }) => !BY_RESOURCE.includes(name)))(
  "attributes of $name name its id",
  ({ type, name }) => {
    // A listener of a CLB is called after its load balancer, protocol and port, which its attributes name.
    const id = name === "alicloud.ClassicListener" ? "port" : idOf(name);
    expect(membersOf(`${type.fqn}Attributes`)).toContain(id);
  },
);
