import { isUnknown } from "../../../../values/unknown";
import { leftOut } from "../../../../values/conditions";
import { EntryView } from "../../../../app/entry-view";
import { forEachEntry } from "../../../../rules/entries";
import { Rule } from "../../../../app/rule";

export const tcMultiCert: Rule = {
  id: "tc-multi-cert",
  severity: "error",
  summary: "A Tencent listener or rule names its certificates in one place.",
  why: "The provider refuses multiCertInfo beside settings of one certificate when it plans.",
  wrong: `tencent.addListener("Https", {
  protocol: tencentcloud.ListenerProtocol.HTTPS,
  port: 443,
  certificateId: "VjANRdz8",
  multiCertInfo: { sslMode: tencentcloud.SslMode.UNIDIRECTIONAL, certificateIds: ["VfqO4zkB", "VfqO4zkC"] },
});`,
  right: `tencent.addListener("Https", {
  protocol: tencentcloud.ListenerProtocol.HTTPS,
  port: 443,
  multiCertInfo: { sslMode: tencentcloud.SslMode.UNIDIRECTIONAL, certificateIds: ["VfqO4zkB", "VfqO4zkC"] },
});`,
  source: "resource_tc_clb_listener.go:154 to 178, resource_tc_clb_listener_rule.go:143 to 168: ConflictsWith",
  check: (view) =>
    forEachEntry(view, (entry) => {
      if (!entry.ids.some(({ name }) => name.startsWith("multiCertInfo."))) return undefined;
      const beside = besides(entry);
      if (beside.length === 0) return undefined;
      const text = () =>
        `multiCertInfo stands beside ${beside.map(([name]) => name).join(" and ")}; leave one of the two out`;
      if (beside.some(([, value]) => !isUnknown(value))) return text();
      return beside.map(([, value]) => ({ operand: value, condition: leftOut(value), text }));
    }),
};

/** The settings of one certificate; the mode follows from the others, unless it stands alone. */
function besides({ ids, settings = {} }: EntryView): (readonly [name: string, value: string])[] {
  const [id, ca] = ["certificateId", "caCertificateId"].map((name) => ids.find((one) => one.name === name));
  const given = [id, ca].flatMap((one) => (one === undefined ? [] : [[one.name, one.value] as const]));
  const { sslMode: mode } = settings;
  return given.length > 0 || mode === undefined ? given : [["sslMode", mode as string]];
}
