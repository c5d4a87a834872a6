import { BackendKind } from "../app/backend";
import { isAddress, isEdge, noServer } from "../values/ip-address";
import { isUnknown, show } from "../values/unknown";
import { Answer } from "./answer";
import { forEachMember } from "./members";
import { Rule } from "../app/rule";

export const ipForm: Rule = {
  id: "ip-form",
  severity: "error",
  summary: "A private IP is one IPv4 or IPv6 address, and one that a server can have.",
  why: "Neither provider looks at it; the API refuses it, or the state never agrees with what the API returns, or nobody answers there.",
  wrong: `tencent.addListener("Tcp", { protocol: "TCP", port: 80 }).addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.ip("10.0.0.256"), b: Backend.ip("10.0.0.0/24"), c: Backend.ip("127.0.0.1") },
});`,
  right: `tencent.addListener("Tcp", { protocol: "TCP", port: 80 }).addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.ip("10.0.0.25"), b: Backend.ip("fd00::7"), c: Backend.ip("10.0.0.26") },
});`,
  source: "eni_ip is not checked, resource_tc_clb_attachment.go:85; clb/v20180317/models.go:15704",
  check: (view) =>
    forEachMember(view, ({ member: { backend } }) => {
      const { kind, serverIp } = backend;
      return serverIp === undefined && kind !== BackendKind.IP ? undefined : judge(serverIp);
    }),
};

function judge(address: string | undefined): Answer {
  if (address !== undefined && isUnknown(address)) return undefined;
  if (address === undefined || !isAddress(address)) {
    return `${show(address)} is not an IP address; name one IPv4 or IPv6 address, such as 10.0.1.9`;
  }
  const reason = noServer(address);
  if (reason !== undefined) return `${show(address)} ${reason}; name the private IP of the server`;
  if (!isEdge(address)) return undefined;
  const text = `${show(address)} is the first or last address of a private network, which no server has; name the private IP of the server`;
  return { text, severity: "warning" };
}
