import { knownNumbers } from "./limits";
import { forEachGroup } from "./members";
import { Rule } from "../app/rule";

export const mixedPorts: Rule = {
  id: "mixed-ports",
  severity: "info",
  summary: "The backends of a group have one port.",
  why: "Several ports are legal, and now and then the trace of a port move that was left half way.",
  wrong: `pool.addBackend("a", Backend.instance("i-a", { port: 8899 }));
pool.addBackend("b", Backend.instance("i-b", { port: 8900 }));`,
  right: `pool.addBackend("a", Backend.instance("i-a", { port: 8899 }));
pool.addBackend("b", Backend.instance("i-b", { port: 8899 }));`,
  source: "test/real-cases/cases.yaml, T1",
  check: (view) =>
    forEachGroup(view, ({ capability, members }) => {
      const ports = knownNumbers(members.map(({ port }) => port));
      if (!capability.port.perBackend || ports.length < 2) return undefined;
      return `backends have the ports ${ports.join(", ")}; nothing to do if that is meant`;
    }),
};
