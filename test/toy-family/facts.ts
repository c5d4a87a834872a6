import { Capability } from "../../lib/facts";
import { BackendKind } from "../../lib/facts/backend-kind";
import { PORT } from "../../lib/facts/common";
import { ours, refused, validated } from "../../lib/facts/confidence";
import { Product } from "../../lib/facts/product";
import { flag, limitsOf, ResourceArguments, text } from "../../lib/facts/arguments";
import { NO_RULES } from "../../lib/families/alicloud/facts/common";
import { TENCENTCLOUD_CLB } from "../../lib/families/tencentcloud/clb/facts/product";

/** `toy_balancer`. */
export const TOY_BALANCER: ResourceArguments = {
  type: "toy_balancer",
  settings: "toy.BalancerProps",
  plain: {
    colour: text("colour", { list: { values: ["red", "blue"], confidence: validated("toy_balancer.colour") } }),
    wooden: flag("wooden"),
  },
  own: {},
  left: { maker: "nobody asks who made it" },
};

/** `toy_listener`. */
export const TOY_LISTENER: ResourceArguments = {
  type: "toy_listener",
  settings: "toy.ListenerProps",
  plain: {},
  own: {
    balancer_id: "loadBalancer",
    protocol: "protocol",
    port: "port",
    "servers.server_id": "BackendPoolProps.backends",
    "servers.port": "BackendPoolProps.backends",
    "servers.weight": "BackendPoolProps.backends",
  },
  left: {},
};

/** Servers inside a listener. */
export const TOY_SERVERS: Capability = {
  family: "toy-listener",
  cloud: "toy",
  title: "Toy listener",
  resource: "toy_listener",
  kinds: { [BackendKind.INSTANCE]: "inexpressible" },
  weight: { min: 0, max: 8, providerDefault: "4", confidence: refused("the rules of the game", "toy_listener.weight") },
  port: { ...PORT, perBackend: true },
  members: {
    shape: { min: 0, max: 3, confidence: refused("three servers fit into a toy", "toy_listener.servers") },
    batch: 2,
    quota: { name: "toy_servers", limit: 2 },
  },
  needsPerformanceFor: [],
  ownership: "authoritative",
  minProviderVersion: "1.0.0",
  source: "the rules of the game",
};

/** What listeners of a toy allow. */
export const TOY: Product = {
  product: "toy",
  title: "Toy",
  protocols: [{ name: "BALL", layer: 4, portSpace: "BALL", needsCertificate: false }],
  protocolConfidence: ours("nothing else can be thrown"),
  listenerPort: PORT,
  layer7Backends: "listener or rule",
  needsBackendPort: false,
  healthCheck: TENCENTCLOUD_CLB.healthCheck,
  rules: NO_RULES,
  tls: { old: [], recommended: "" },
  ids: { confidence: ours("toys are named as one likes"), loadBalancer: "toy-", backends: {} },
  sharesGroups: false,
  strategies: [],
  settings: { loadBalancer: limitsOf(TOY_BALANCER.plain), listener: {}, rule: {}, group: {} },
  source: "the rules of the game",
};
