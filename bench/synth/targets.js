"use strict";

exports.addProvider = (stack) => {
  const { TencentcloudProvider } = require("@cdktf/provider-tencentcloud/lib/provider");
  new TencentcloudProvider(stack, "Provider");
};

/** Ten targets a listener, fifty listeners a load balancer: many pools in resources that hold several backends each. */
const TARGETS = 10;
const LISTENERS = 50;

/** @returns ids of the servers behind each listener */
function listeners(backends) {
  return Array.from({ length: backends / TARGETS }, (_, n) => ({
    loadBalancerId: `lb-${String(Math.floor(n / LISTENERS)).padStart(8, "0")}`,
    loadBalancer: `Clb${Math.floor(n / LISTENERS)}`,
    listenerId: `lbl-${String(n).padStart(8, "0")}`,
    listener: `Tcp${n}`,
    port: 8000 + (n % LISTENERS),
    servers: Array.from({ length: TARGETS }, (_, i) => `ins-${String(n * TARGETS + i).padStart(8, "0")}`),
  }));
}

exports.byHand = (stack, backends) => {
  const { ClbAttachment } = require("@cdktf/provider-tencentcloud/lib/clb-attachment");
  for (const { loadBalancerId, listenerId, listener, servers } of listeners(backends)) {
    new ClbAttachment(stack, listener, {
      clbId: loadBalancerId,
      listenerId,
      targets: servers.map((instanceId) => ({ instanceId, port: 8080, weight: 100 })),
    });
  }
};

exports.withLibrary = (stack, backends) => {
  const { Backend, tencentcloud } = require("cdktf-load-balancing");
  const loadBalancers = new Map();
  for (const { loadBalancerId, loadBalancer, listenerId, listener, port, servers } of listeners(backends)) {
    if (!loadBalancers.has(loadBalancer)) {
      const existing = { loadBalancerId };
      loadBalancers.set(loadBalancer, tencentcloud.CloudLoadBalancer.fromAttributes(stack, loadBalancer, existing));
    }
    const attributes = { loadBalancer: loadBalancers.get(loadBalancer), listenerId, protocol: "TCP", port };
    tencentcloud.CloudListener.fromAttributes(stack, listener, attributes).addBackends("Web", {
      defaultPort: 8080,
      backends: Object.fromEntries(servers.map((id) => [id, Backend.instance(id)])),
    });
  }
};
