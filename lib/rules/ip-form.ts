import { BackendKind } from "../backend";
import { isAddress } from "../ip-address";
import { isUnknown, show } from "../unknown";
import { forEachMember } from "./members";
import { Rule } from "./rule";

export const ipForm: Rule = {
  id: "ip-form",
  severity: "error",
  summary: "A private IP is one IPv4 or IPv6 address.",
  why: "Neither provider looks at it; the API refuses it, or the state never agrees with what the API returns.",
  wrong: `tencent.addListener("Tcp", { protocol: "TCP", port: 80 }).addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.ip("10.0.0.256"), b: Backend.ip("10.0.0.0/24") },
});`,
  right: `tencent.addListener("Tcp", { protocol: "TCP", port: 80 }).addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.ip("10.0.0.25"), b: Backend.ip("fd00::7") },
});`,
  source: "facts/tencentcloud-provider.md 7, rule 15",
  check: (view) =>
    forEachMember(view, ({ member: { backend } }) => {
      const { kind, serverIp } = backend;
      if (serverIp === undefined ? kind !== BackendKind.IP : isUnknown(serverIp) || isAddress(serverIp))
        return undefined;
      return `${show(serverIp)} is not an IP address; name one IPv4 or IPv6 address, such as 10.0.1.9`;
    }),
};
