import { Parameter } from "./assembly";
import { said, SETTINGS } from "./said";

const OF_GROUPS = "a listener with a group of its own reads no options: see the props of the group that they become";
const ONE_OF_FEW = "the policies of the cloud alone: the rule setting-value";
/** Those that may be empty, or of which another rule tells. */
const OTHERWISE: { readonly [setting: string]: string } = {
  "ApplicationServerGroupOptions.healthCheckTemplateId": OF_GROUPS,
  "ApplicationServerGroupOptions.resourceGroupId": OF_GROUPS,
  "GatewayServerGroupOptions.resourceGroupId": OF_GROUPS,
  "NetworkServerGroupOptions.resourceGroupId": OF_GROUPS,
  "ClassicListenerOptions.securityPolicyId": ONE_OF_FEW,
  "ClassicListenerProps.securityPolicyId": ONE_OF_FEW,
  "BackendPoolProps.formerIds": "ids of constructs, by those of others: the rule former-ids",
  "MasterSlaveServerGroupProps.masterBackendId": "the name of a backend of the pool: the rule clb-master-slave",
  "TencentcloudProviderProps.secretId": "the provider takes an empty one from the environment",
};

const IDS = SETTINGS.filter(({ setting: { name, type } }) => {
  const one = type.collection?.elementtype ?? type;
  return /(^i|I)ds?$/.test(name) && one.primitive === "string";
}).map((row) => [`${row.struct.name}.${row.setting.name}`, row] as const);

test("what is told otherwise is an id of somebody", () => {
  expect(IDS.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(OTHERWISE)));
});

const isText = ({ type }: Parameter) => type.primitive === "string";

test.each(IDS.filter(([name]) => OTHERWISE[name] === undefined))("%s must not be empty", (_, row) => {
  const { setting } = row;
  const messages = said(row, isText(setting) ? "" : ["", "x-1"]);
  // Load balancers, like backends, call their own one "id".
  const names = setting.name === "loadBalancerId" ? "(loadBalancerI|i)d" : setting.name;
  expect(messages.filter((message) => new RegExp(`\\b${names}( of \\w+)? is empty`).test(message))).not.toEqual([]);
});
