import { TerraformDataSource } from "cdktf";
import { Family } from "../../lib/families/family";
import { TOY_PROVIDER, translateBalancers, translateListeners } from "./adopt";
import { TOY, TOY_BALANCER, TOY_LISTENER, TOY_SERVERS } from "./facts";
import { TOY_HEALTH } from "./health";
import { TOY_LINKS } from "./links";
import { TOY_OPERATIONS } from "./operations";
import { TOY_MEMBERS } from "./rollout";
import { TOY_SERVING } from "./serving";
import { toyEvenWeight } from "./rules/toy-even-weight";

/** A family that no cloud has: all that this library knows of one, in one folder. */
export const toyFamily: Family = {
  types: ["toy_balancer", "toy_listener"],
  facts: () => ({
    capabilities: [TOY_SERVERS],
    product: TOY,
    arguments: [TOY_BALANCER, TOY_LISTENER],
  }),
  rules: () => [toyEvenWeight],
  account: () => ({
    cloud: "toy",
    servers: (scope, provider) =>
      new TerraformDataSource(scope, "Servers", { terraformResourceType: "toy_servers", provider }),
    serverList: "servers",
    serverId: "id",
    running: "standing",
  }),
  operations: () => TOY_OPERATIONS,
  links: () => TOY_LINKS,
  adopt: () => ({ translations: [translateBalancers, translateListeners], provider: TOY_PROVIDER }),
  staged: () => ({ lists: [TOY_MEMBERS] }),
  health: () => [TOY_HEALTH],
  serving: () => TOY_SERVING,
};
