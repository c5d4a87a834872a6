import { parse } from "@cdktf/hcl2json";
import { tencentcloud } from "../../lib";
import { CLB_CUSTOMIZED_CONFIG } from "../../lib/families/tencentcloud/clb/facts/customized-config";
import { CLB_LOG_SET, CLB_LOG_TOPIC } from "../../lib/families/tencentcloud/clb/facts/logs";
import { adopted, resourcesOf, synthesized } from "../adopt/programs";
import { left } from "../certificates/table";
import { findingsOf, newStack, onlyResource, resources } from "../synth";
import { plain } from "./plain";

const CONTENT = "client_max_body_size 224M;";
const PLACES = "tencentcloud_clb_customized_config_attachment";

function listener(stack: ReturnType<typeof newStack>) {
  const clb = tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const attributes = { loadBalancer: clb, listenerId: "lbl-1", protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 };
  return tencentcloud.CloudListener.fromAttributes(stack, "Http", attributes);
}

test("log set, topic and access log are written as they are given", () => {
  const stack = newStack();
  const periodDays = 30;
  const set = new tencentcloud.CloudLogSet(stack, "Logs", { periodDays });
  const topicProps = { logSetId: set.logSetId, topicName: "edge", enabled: false };
  const topic = new tencentcloud.CloudLogTopic(stack, "Edge", topicProps);
  const { logSetId } = set;
  const { logTopicId } = topic;
  new tencentcloud.CloudLoadBalancer(stack, "Clb", {
    networkType: tencentcloud.NetworkType.OPEN,
    logSetId,
    logTopicId,
  });
  expect(plain(onlyResource(stack, CLB_LOG_SET.type))).toEqual({ period: 30 });
  const setId = "${tencentcloud_clb_log_set.Logs.id}";
  expect(plain(onlyResource(stack, CLB_LOG_TOPIC.type))).toEqual({
    log_set_id: setId,
    topic_name: "edge",
    status: false,
  });
  expect(plain(onlyResource(stack, "tencentcloud_clb_instance"))).toMatchObject({
    log_set_id: setId,
    log_topic_id: "${tencentcloud_clb_log_topic.Edge.id}",
  });
  expect([left(CLB_LOG_SET.plain, { periodDays }), left(CLB_LOG_TOPIC.plain, topicProps)]).toEqual([[], []]);
  expect(findingsOf(stack).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a topic is called as its construct, and ids of what exists are taken", () => {
  const stack = newStack();
  const { logSetId } = tencentcloud.CloudLogSet.fromAttributes(stack, "Logs", { logSetId: "set-1" });
  new tencentcloud.CloudLogTopic(stack, "Edge", { logSetId });
  expect(onlyResource(stack, CLB_LOG_TOPIC.type)).toEqual({ log_set_id: "set-1", topic_name: "Edge" });
  const topic = tencentcloud.CloudLogTopic.fromAttributes(stack, "Known", { logTopicId: "topic-1" });
  const config = tencentcloud.CustomizedConfig.fromAttributes(stack, "Config", { configId: "pz-1" });
  expect([topic.logTopicId, config.configId]).toEqual(["topic-1", "pz-1"]);
});

test("a period that the provider's page does not know is told", () => {
  const stack = newStack();
  new tencentcloud.CloudLogSet(stack, "Logs", { periodDays: 91 });
  expect(findingsOf(stack).map(({ ruleId, severity }) => [ruleId, severity])).toEqual([["setting-range", "warning"]]);
});

test("a configuration for rules, and one for domains", () => {
  const stack = newStack();
  const http = listener(stack);
  const rule = tencentcloud.CloudRule.fromAttributes(stack, "Site", { listener: http, ruleId: "loc-1" });
  new tencentcloud.CustomizedConfig(stack, "Uploads", {
    content: CONTENT,
    configName: "uploads",
    places: [{ listener: http, domain: "a.example.com", rule }],
  });
  new tencentcloud.CustomizedConfig(stack, "Slow", {
    content: CONTENT,
    places: [{ listener: http, domain: "a.example.com" }],
  });
  new tencentcloud.CustomizedConfig(stack, "Unused", {
    content: CONTENT,
    configType: tencentcloud.CustomizedConfigType.LOCATION,
  });
  expect(plain(resources(stack, CLB_CUSTOMIZED_CONFIG.type))).toEqual({
    Uploads: { config_content: CONTENT, config_name: "uploads", config_type: "LOCATION" },
    Slow: { config_content: CONTENT, config_name: "Slow", config_type: "SERVER" },
    Unused: { config_content: CONTENT, config_name: "Unused", config_type: "LOCATION" },
  });
  const place = { load_balancer_id: "lb-1", listener_id: "lbl-1", domain: "a.example.com" };
  const configId = (id: string) => `\${tencentcloud_clb_customized_config_v2.${id}.config_id}`;
  expect(plain(resources(stack, PLACES))).toEqual({
    Uploads_Places: { config_id: configId("Uploads"), bind_list: [{ ...place, location_id: "loc-1" }] },
    Slow_Places: { config_id: configId("Slow"), bind_list: [place] },
  });
  expect(left(CLB_CUSTOMIZED_CONFIG.plain, { content: 1, configName: 1, configType: 1 })).toEqual([]);
  expect(findingsOf(stack).filter(({ severity }) => severity === "error")).toEqual([]);
});

const HCL = `
  resource "tencentcloud_clb_log_set" "logs" {
    period = 30
  }
  resource "tencentcloud_clb_log_topic" "edge" {
    log_set_id = tencentcloud_clb_log_set.logs.id
    topic_name = "edge"
    status     = true
  }
  resource "tencentcloud_clb_instance" "front" {
    network_type = "OPEN"
    clb_name     = "front"
    log_set_id   = tencentcloud_clb_log_set.logs.id
    log_topic_id = tencentcloud_clb_log_topic.edge.id
  }
  resource "tencentcloud_clb_cls_log_attachment" "older" {
    load_balancer_id = "lb-1"
    log_set_id       = tencentcloud_clb_log_set.logs.id
    log_topic_id     = tencentcloud_clb_log_topic.edge.id
  }
  resource "tencentcloud_clb_listener" "http" {
    clb_id        = tencentcloud_clb_instance.front.id
    listener_name = "http"
    protocol      = "HTTP"
    port          = 80
  }
  resource "tencentcloud_clb_listener_rule" "site" {
    clb_id      = tencentcloud_clb_instance.front.id
    listener_id = tencentcloud_clb_listener.http.listener_id
    domain      = "a.example.com"
    url         = "/"
  }
  resource "tencentcloud_clb_customized_config_v2" "uploads" {
    config_name    = "uploads"
    config_type    = "LOCATION"
    config_content = "${CONTENT}"
  }
  resource "tencentcloud_clb_customized_config_attachment" "uploads" {
    config_id = tencentcloud_clb_customized_config_v2.uploads.config_id
    bind_list {
      load_balancer_id = tencentcloud_clb_instance.front.id
      listener_id      = tencentcloud_clb_listener.http.listener_id
      domain           = "a.example.com"
      location_id      = tencentcloud_clb_listener_rule.site.rule_id
    }
  }
  resource "tencentcloud_clb_customized_config_attachment" "elsewhere" {
    config_id = "pz-1"
    bind_list {
      load_balancer_id = "lb-2"
      listener_id      = "lbl-2"
      domain           = "a.example.com"
    }
  }`;

test("adopt carries log sets, topics and configurations, and names a place of a configuration elsewhere", async () => {
  const { program, errors, remarks } = adopted(await parse("main.tf", HCL));
  expect(errors).toEqual([]);
  expect(remarks).toEqual([`${PLACES}.elsewhere: its customized configuration or one of its listeners is not known`]);
  const output = synthesized(program);
  const of = (type: string) => plain(resourcesOf(output, type));
  const [logSetId, logTopicId] = ["${tencentcloud_clb_log_set.Logs.id}", "${tencentcloud_clb_log_topic.Edge.id}"];
  expect(of(CLB_LOG_SET.type)).toEqual([{ period: 30 }]);
  expect(of(CLB_LOG_TOPIC.type)).toEqual([{ log_set_id: logSetId, topic_name: "edge", status: true }]);
  const logs = { log_set_id: logSetId, log_topic_id: logTopicId };
  expect(of("tencentcloud_clb_instance")).toMatchObject([logs]);
  expect(of("tencentcloud_clb_cls_log_attachment")).toEqual([{ load_balancer_id: "lb-1", ...logs }]);
  expect(of(CLB_CUSTOMIZED_CONFIG.type)).toEqual([
    { config_name: "uploads", config_type: "LOCATION", config_content: CONTENT },
  ]);
  expect(of(PLACES)).toEqual([
    {
      config_id: "${tencentcloud_clb_customized_config_v2.Uploads.config_id}",
      bind_list: [
        {
          load_balancer_id: "${tencentcloud_clb_instance.Front.id}",
          listener_id: "${tencentcloud_clb_listener.Front_Http.listener_id}",
          domain: "a.example.com",
          location_id: "${tencentcloud_clb_listener_rule.Front_Http_Site.rule_id}",
        },
      ],
    },
  ]);
}, 60_000);

test("adopt carries a configuration of a state, which calls it by two ids", () => {
  const one = (type: string, name: string, values: object) => ({
    address: `${type}.${name}`,
    mode: "managed",
    type,
    name,
    values,
  });
  const config = {
    id: "pz-1#SERVER",
    config_id: "pz-1",
    config_name: "slow",
    config_type: "SERVER",
    config_content: CONTENT,
  };
  const place = { load_balancer_id: "lb-1", listener_id: "lbl-1", domain: "a.example.com", location_id: "" };
  const resourcesOfState = [
    one(CLB_CUSTOMIZED_CONFIG.type, "slow", config),
    one(PLACES, "slow", { id: "pz-1", config_id: "pz-1", bind_list: [place] }),
  ];
  const state = { format_version: "1.0", values: { root_module: { resources: resourcesOfState } } };
  const { program, errors, remarks } = adopted(state, { guidance: "moved" });
  expect([errors, remarks]).toEqual([[], []]);
  expect(plain(resourcesOf(synthesized(program), PLACES))).toEqual([
    {
      config_id: "${tencentcloud_clb_customized_config_v2.Slow.config_id}",
      bind_list: [{ load_balancer_id: "lb-1", listener_id: "lbl-1", domain: "a.example.com" }],
    },
  ]);
});
