import { BackendKind } from "../app/backend";
import { address } from "../values/conditions";
import { isAddress, isEdge, noServer, SERVERLESS_NETWORKS } from "../values/ip-address";
import { isUnknown, show } from "../values/unknown";
import { Answer } from "./answer";
import { forEachMember } from "./members";
import { ask } from "./question";
import { Rule } from "../app/rule";

export const ipForm: Rule = {
  id: "ip-form",
  severity: "error",
  atPlan: true,
  summary: "A private IP is one IPv4 or IPv6 address, and one that a server can have.",
  why: "Neither provider looks at it; the API refuses it, or the state never agrees with what the API returns, or nobody answers there.",
  wrong: `tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }).addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.ip("10.0.0.256"), b: Backend.ip("10.0.0.0/24"), c: Backend.ip("127.0.0.1") },
});`,
  right: `tencent.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }).addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.ip("10.0.0.25"), b: Backend.ip("fd00::7"), c: Backend.ip("10.0.0.26") },
});`,
  source: "eni_ip is not checked, resource_tc_clb_attachment.go:85; clb/v20180317/models.go:15704",
  check: (view) =>
    forEachMember(view, ({ member: { backend } }, { capability }) => {
      const { kind } = backend;
      const use = capability.kinds[kind];
      const serverIp = backend._addressAt(use);
      const written = use === "required" || use === "optional" || capability.boundByAddress?.includes(kind) === true;
      if (!written && isUnknown(serverIp)) return undefined;
      // That an address is missing is said by `eni-ip-required`; an address that is a server of its own is never left out.
      return judge(serverIp, kind === BackendKind.IP);
    }),
};

function judge(serverIp: string | undefined, required: boolean): Answer {
  const wrong = ask<string>({
    value: serverIp,
    required,
    constraint: {
      holds: (value) => isAddress(value) && noServer(value) === undefined,
      condition: (value) => address(value, SERVERLESS_NETWORKS),
    },
    text: (got) =>
      `${got} is not an IP address that a server can have; name one IPv4 or IPv6 address, such as 10.0.1.9`,
    found: (got) => {
      const reason = noServer(serverIp as string);
      if (reason !== undefined) return `${got} ${reason}; name the private IP of the server`;
      return `${got} is not an IP address; name one IPv4 or IPv6 address, such as 10.0.1.9`;
    },
  });
  if (wrong !== undefined || serverIp === undefined || !isEdge(serverIp)) return wrong;
  const text = `${show(serverIp)} is the first or last address of a private network, which no server has; name the private IP of the server`;
  return { text, severity: "warning" };
}
