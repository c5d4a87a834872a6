import { exceeds, ImpactReport } from "../../lib/impact";
import { EXPIRED, OUTLET, RENEWED, VALID } from "../pem";
import { ref, report, Resource, Values } from "./plan-json";

/** A certificate that is renewed, and the listeners that show it. */

const RENEWAL = ["create", "delete"];

function certificate(type: string, argument: string, to: string | undefined, actions = RENEWAL, id = "1011"): Resource {
  const before = { id, [argument]: VALID };
  if (to === undefined) return { address: `${type}.shop`, before };
  return { address: `${type}.shop`, before, after: { [argument]: to }, actions, unknown: { id: true }, config: {} };
}

/** One that takes whatever the reference names. */
function shows(address: string, before: Values, attribute: string, names: string, actions?: string[]): Resource {
  const rest = Object.fromEntries(Object.entries(before).filter(([name]) => name !== attribute && name !== "id"));
  const same = actions === undefined ? { id: before.id } : {};
  const unknown = { [attribute]: true, ...(actions && { id: true }) };
  const config = { ...Object.fromEntries(Object.keys(rest).map((key) => [key, {}])), [attribute]: ref(names) };
  return { address, before, after: { ...same, ...rest }, unknown, config, actions };
}

const group = (type: string, servers: object): Resource => {
  const values = { id: "g-1", load_balancer_id: "lb-1", servers: [servers] };
  return { address: `${type}.web`, before: values, after: values, config: {} };
};

const CLASSIC_GROUP = group("alicloud_slb_server_group", { server_ids: ["i-1"], port: 80, weight: 100 });
const classic = (names: string, attribute = "server_certificate_id"): Resource =>
  shows(
    "alicloud_slb_listener.web",
    {
      id: "lb-1:https:443",
      load_balancer_id: "lb-1",
      frontend_port: 443,
      protocol: "https",
      server_group_id: "g-1",
      server_certificate_id: "1011",
    },
    attribute,
    names,
  );
const CLASSIC = "alicloud_slb_server_certificate";
const onClassic = (to: string | undefined, actions?: string[]) =>
  report(CLASSIC_GROUP, certificate(CLASSIC, "server_certificate", to, actions), classic(`${CLASSIC}.shop.id`));

const SERVICE = "alicloud_ssl_certificates_service_certificate";
const attachment = shows(
  "alicloud_alb_listener_additional_certificate_attachment.shop",
  { id: "lsn-1:1011-cn-hangzhou", listener_id: "lsn-1", certificate_id: "1011-cn-hangzhou" },
  "certificate_id",
  `${SERVICE}.shop.id`,
  RENEWAL,
);
const FORWARD = [
  { type: "ForwardGroup", forward_group_config: [{ server_group_tuples: [{ server_group_id: "g-1" }] }] },
];
const onAlb: Resource[] = [
  group("alicloud_alb_server_group", { server_id: "i-1", server_type: "Ecs", port: 80, weight: 100 }),
  {
    address: "alicloud_alb_listener.web",
    before: {
      id: "lsn-1",
      load_balancer_id: "alb-1",
      listener_protocol: "HTTPS",
      listener_port: 443,
      default_actions: FORWARD,
      certificates: [{ certificate_id: "1011-cn-hangzhou" }],
    },
    after: {
      id: "lsn-1",
      load_balancer_id: "alb-1",
      listener_protocol: "HTTPS",
      listener_port: 443,
      default_actions: FORWARD,
      certificates: [{}],
    },
    unknown: { certificates: [{ certificate_id: true }] as unknown as Values },
    config: { certificates: [{ certificate_id: ref(`${SERVICE}.shop.id`) }] },
  },
  attachment,
];

const TENCENT = "tencentcloud_ssl_certificate";
const TARGETS = {
  id: "t",
  clb_id: "lb-1",
  listener_id: "lbl-1",
  targets: [{ instance_id: "ins-1", port: 80, weight: 10 }],
};
const onTencent: Resource[] = [
  shows(
    "tencentcloud_clb_listener.web",
    { id: "lb-1#lbl-1", listener_id: "lbl-1", clb_id: "lb-1", protocol: "TCP_SSL", port: 443, certificate_id: "1011" },
    "certificate_id",
    `${TENCENT}.shop.id`,
  ),
  { address: "tencentcloud_clb_attachment.web", before: TARGETS, after: TARGETS, config: {} },
];

const PLACES: ReadonlyArray<[name: string, certificate: string, renewed: (to: string) => ImpactReport]> = [
  ["CLB", `${CLASSIC}.shop`, (to) => onClassic(to)],
  [
    "ALB, by default and for other names",
    `${SERVICE}.shop`,
    (to) => report(certificate(SERVICE, "cert", to), ...onAlb),
  ],
  ["Tencent CLB", `${TENCENT}.shop`, (to) => report(certificate(TENCENT, "cert", to), ...onTencent)],
];

describe.each(PLACES)("%s", (_, address, renewed) => {
  test("one that carries the same names is no loss", () => {
    const { losses, unjudged, findings, verdict } = renewed(RENEWED);
    expect([losses, unjudged, findings, verdict.kind]).toEqual([[], [], [], "fine"]);
  });

  test.each<[string, string, RegExp[]]>([
    ["other names", OUTLET, [/no longer carries shop\.example\.com/, /comes from CN=outlet/]],
    ["one that has expired", EXPIRED, [/is not valid today/]],
  ])("%s: clients are refused", (_what, to, words) => {
    const found = renewed(to);
    expect(found.losses.map(({ kind }) => kind)).toEqual(words.map(() => "clients-refused"));
    found.losses.forEach((loss, at) => {
      expect([loss.address, loss.message]).toEqual([address, expect.stringMatching(words[at])]);
    });
    expect([found.unjudged, exceeds(found, 0)]).toEqual([[], true]);
  });
});

describe("nothing is taken for granted", () => {
  const judged = (found: ReturnType<typeof onClassic>) => [
    [...found.unjudged, ...found.losses].map(({ address }) => address),
    exceeds(found, 0),
  ];

  test("of one that goes first", () => {
    const named = [`${CLASSIC}.shop`, "alicloud_slb_listener.web"];
    expect(judged(onClassic(RENEWED, ["delete", "create"]))).toEqual([named, true]);
  });

  test("of one whose text nobody knows", () => {
    const known = certificate(CLASSIC, "server_certificate", RENEWED);
    const unknown = { ...known, after: {}, unknown: { id: true, server_certificate: true } };
    const found = report(CLASSIC_GROUP, unknown, classic(`${CLASSIC}.shop.id`));
    expect(judged(found)).toEqual([[`${CLASSIC}.shop`], true]);
  });

  test("of a listener that takes another one meanwhile", () => {
    const found = report(
      CLASSIC_GROUP,
      certificate(CLASSIC, "server_certificate", RENEWED),
      { address: `${CLASSIC}.other`, after: { server_certificate: OUTLET }, unknown: { id: true }, config: {} },
      classic(`${CLASSIC}.other.id`),
    );
    expect(judged(found)).toEqual([["alicloud_slb_listener.web"], true]);
  });

  test("of one that goes, which a listener has", () => {
    const listener = classic("var.x");
    const same = { ...listener, after: listener.before, unknown: {} };
    const found = report(CLASSIC_GROUP, certificate(CLASSIC, "server_certificate", undefined), same);
    expect(judged(found)).toEqual([[`${CLASSIC}.shop`], true]);
  });
});

test("one of the service that goes is named: listeners have its id with a region", () => {
  const found = report(certificate(SERVICE, "cert", undefined), ...onAlb.slice(0, 1));
  expect(found.unjudged.map(({ address }) => address)).toEqual([`${SERVICE}.shop`]);
});

test("one that nobody has may go", () => {
  const found = report(certificate(CLASSIC, "server_certificate", undefined));
  expect([found.unjudged, exceeds(found, 0)]).toEqual([[], false]);
});
