import { GROUP_NAME, LOAD_BALANCER_NAME } from "./alicloud-names";
import { SETTLE_SECONDS } from "./common";
import { Product } from "./product";

/** What an Alibaba NLB, its listeners and groups let users set. */
export const ALICLOUD_NLB_SETTINGS: Product["settings"] = {
  loadBalancer: {
    loadBalancerName: { form: LOAD_BALANCER_NAME },
    addressType: { values: ["Internet", "Intranet"] },
    ipVersion: { values: ["ipv4", "DualStack"] },
  },
  listener: {
    idleTimeoutSeconds: { range: { min: 1, max: 900 } },
    cps: { range: { min: 0, max: 1000000 } },
  },
  rule: {},
  group: {
    serverGroupName: { form: GROUP_NAME },
    protocol: { values: ["TCP", "UDP", "TCPSSL"] },
    connectionDrainSeconds: { range: { min: 10, max: 900 }, none: 0, noneAtSynth: true },
    // The provider's page spells it ipv4, which its own check refuses.
    ipVersion: { values: ["Ipv4", "DualStack"] },
    settleSeconds: { range: SETTLE_SECONDS },
  },
};
