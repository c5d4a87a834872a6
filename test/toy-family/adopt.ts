import { readArguments } from "../../lib/adopt/arguments";
import { name, path, record } from "../../lib/adopt/program/expression";
import { KnownProvider } from "../../lib/adopt/source/known";
import { blocks } from "../../lib/adopt/source/records";
import { bindPool, poolOf } from "../../lib/adopt/translation/members";
import { inStack, Translation } from "../../lib/adopt/translation/translation";
import { TOY_BALANCER } from "./facts";

/** The provider of toys, as programs configure it. */
export const TOY_PROVIDER: KnownProvider = {
  cloud: "toy",
  className: "ToyProvider",
  source: "toys/toy",
  behaviour: () => require.resolve("./behaviour.json"),
};

/** `toy_balancer`. */
export function translateBalancers(t: Translation): void {
  for (const balancer of t.open("toy_balancer")) {
    const props = record({ ...readArguments(t.values, balancer, TOY_BALANCER.plain) });
    t.declare(balancer, "balancer", (id) => inStack(path("toy", "Balancer"), id, props));
  }
}

/** `toy_listener`, with its servers. */
export function translateListeners(t: Translation): void {
  for (const listener of t.open("toy_listener")) {
    const balancer = t.constantOf(t.graph.named(listener, "balancer_id", "toy_balancer"));
    const servers = blocks(listener.values.servers);
    const pool = poolOf(
      t,
      listener,
      servers.map(({ server_id: server, port, weight }) => ({ make: "instance", server, port, weight })),
    );
    if (balancer === undefined || pool === undefined) {
      t.leave(listener, "its toy or its servers are not known");
      continue;
    }
    const props = record({ loadBalancer: name(balancer), port: t.values.number(listener, "port") });
    const constant = t.declare(listener, "listener", (id) => inStack(path("toy", "Listener"), id, props));
    bindPool(t, listener, name(constant), pool);
  }
}
