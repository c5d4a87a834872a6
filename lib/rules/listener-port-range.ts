import { askNumber } from "./question";
import { forEachListener } from "./entries";
import { Rule } from "../app/rule";

export const listenerPortRange: Rule = {
  id: "listener-port-range",
  severity: "error",
  atPlan: true,
  summary: "The port of a listener, and its backend port, are integers from 1 to 65535.",
  why: "The provider refuses another port at plan, one listener after the other.",
  wrong: `clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 70000, backendPort: 80 });`,
  right: `clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 7000, backendPort: 80 });`,
  source: "resource_alicloud_slb_listener.go:29 to 55; resource_tc_clb_listener.go:42",
  check: (view) =>
    forEachListener(view, ({ port, portRange, servers: { backendPort } }, { listenerPort }) => {
      // Of a range, nlb-port-range tells.
      const ports = portRange === undefined ? { port, backendPort } : {};
      return Object.entries(ports).map(([name, value]) =>
        askNumber(value, listenerPort, { name, required: name === "port" }),
      );
    }),
};
