import { PartView } from "../../../../app/part-view";
import { askEach } from "../../../../rules/answer";
import { Rule } from "../../../../app/rule";
import { identityOf, isUnknown, show } from "../../../../values/unknown";

export const tcCustomizedConfig: Rule = {
  id: "tc-customized-config",
  severity: "error",
  summary: "A customized configuration of a Tencent CLB holds for domains or for rules, and for each of them once.",
  why: "The configuration is of one kind, and the API refuses places of the other kind during the apply.",
  wrong: `const http = tencent.addListener("Http", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
const site = http.addRule("Site", { domain: "www.example.com", url: "/" });
new tencentcloud.CustomizedConfig(stack, "Uploads", {
  content: "client_max_body_size 224M;",
  places: [
    { listener: http, domain: "www.example.com", rule: site },
    { listener: http, domain: "www.example.org" },
  ],
});`,
  right: `const http = tencent.addListener("Http", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
const site = http.addRule("Site", { domain: "www.example.com", url: "/" });
new tencentcloud.CustomizedConfig(stack, "Uploads", {
  content: "client_max_body_size 224M;",
  places: [{ listener: http, domain: "www.example.com", rule: site }],
});`,
  source:
    "website/docs/r/clb_customized_config_attachment.html.markdown:18 to 65, resource_tc_clb_customized_config_attachment.go:30 to 60",
  check: (view) =>
    askEach(view.parts, ({ customizes }) => (customizes === undefined ? undefined : faultsOf(customizes))),
};

type Customizes = NonNullable<PartView["customizes"]>;
type Place = Customizes["places"][number];

function faultsOf({ configType, places }: Customizes): string[] {
  const twice = places.find((place, at) => places.findIndex((other) => keyOf(other) === keyOf(place)) < at);
  const again = twice && `names ${placeText(twice)} twice; leave one of the two out`;
  return [kindFault(configType, places), again].filter((text) => text !== undefined);
}

function kindFault(configType: string, places: readonly Place[]): string | undefined {
  if (isUnknown(configType)) return undefined;
  const ofRules = configType === "LOCATION";
  const wrong = places.find(({ ruleId }) => (ruleId !== undefined) !== ofRules);
  if (wrong === undefined) return undefined;
  const remedy = ofRules ? "name its rule" : "leave its rule out";
  return `${placeText(wrong)} ${ofRules ? "names no rule" : "names a rule"}, and configType is ${show(configType)}; ${remedy}, or make another configuration for it`;
}

function keyOf({ listenerId, domain, ruleId = "" }: Place): string {
  return [listenerId, domain, ruleId].map(identityOf).join(" ");
}

function placeText({ domain }: Place): string {
  return `the place ${show(domain)}`;
}
