import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import { alicloud, Backend, BackendPool, IListenerTarget, ListenerBinding, tencentcloud } from "../../lib";
import { FAMILIES } from "../../lib/families";
import { operationsOf } from "../../lib/families/operations";
import { impactOf, readPlan } from "../../lib/impact";
import { RENEWED, VALID } from "../../test/pem";
import { Stack, World } from "../harness";
import { VPC } from "../matrix/alicloud-families";

/** A certificate is renewed in one apply: the new one is there before the old one leaves, on each kind of listener. */

/** The text of both certificates of a listener: the one that it shows by default, and the one for another domain. */
interface Texts {
  readonly first: string;
  readonly second: string;
  /** Id of the construct of the first one. */
  readonly id?: string;
}

interface Place {
  readonly name: string;
  readonly front: string;
  /** How many certificates clients may be shown, while both are renewed in one apply. */
  readonly counts: readonly number[];
  /** Types that impact names all the same: CAs are not judged, and elements of lists are not told apart. */
  readonly named?: readonly string[];
  listener(stack: TerraformStack, texts: Texts, privateKey: string): IListenerTarget;
}

const KEY = "-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----\n";

const PLACES: readonly Place[] = [
  {
    name: "HTTPS of a CLB",
    front: "https:443",
    counts: [2],
    named: ["alicloud_slb_ca_certificate"],
    listener(stack, { first, second, id = "First" }, privateKey) {
      const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", {
        spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
        deletionProtection: false,
      });
      const certificate = new alicloud.ClassicServerCertificate(stack, id, { certificate: first, privateKey });
      const other = new alicloud.ClassicServerCertificate(stack, "Second", { certificate: second, privateKey });
      const ca = new alicloud.ClassicCaCertificate(stack, "Clients", { certificate: first });
      const { certificateId } = certificate;
      const options = {
        protocol: alicloud.ListenerProtocol.HTTPS,
        port: 443,
        certificateId,
        caCertificateId: ca.certificateId,
      };
      const listener = clb.addListener("Https", options);
      listener.addCertificate("Shop", { domain: "shop.example.com", certificateId: other.certificateId });
      return listener;
    },
  },
  {
    name: "HTTPS of an ALB",
    front: "HTTPS:443",
    counts: [2, 3, 2],
    listener(stack, texts, privateKey) {
      const alb = new alicloud.ApplicationLoadBalancer(stack, "Alb", { ...VPC, deletionProtection: false });
      const [certificateId, other] = uploaded(stack, texts, privateKey);
      const listener = alb.addListener("Https", {
        protocol: alicloud.ListenerProtocol.HTTPS,
        port: 443,
        certificateId,
      });
      listener.addCertificate("Shop", { certificateId: other });
      return listener;
    },
  },
  {
    name: "TCPSSL of an NLB",
    front: "TCPSSL:443",
    counts: [2, 3, 2],
    named: ["alicloud_nlb_listener"],
    listener(stack, texts, privateKey) {
      const nlb = new alicloud.NetworkLoadBalancer(stack, "Nlb", { ...VPC, deletionProtection: false });
      const [certificateId, other] = uploaded(stack, texts, privateKey);
      const listener = nlb.addListener("Ssl", {
        protocol: alicloud.ListenerProtocol.TCPSSL,
        port: 443,
        certificateIds: [certificateId],
      });
      listener.addCertificate("Shop", { certificateId: other });
      return listener;
    },
  },
  {
    name: "TCP_SSL of a Tencent CLB",
    front: "TCP_SSL:443",
    counts: [2],
    named: ["tencentcloud_clb_listener"],
    listener(stack, { first, second, id = "First" }, privateKey) {
      const certificateIds = [
        new tencentcloud.SslCertificate(stack, id, { certificate: first, privateKey }).certificateId,
        new tencentcloud.SslCertificate(stack, "Second", { certificate: second, privateKey }).certificateId,
      ];
      const multiCertInfo = { sslMode: tencentcloud.SslMode.UNIDIRECTIONAL, certificateIds };
      return tencentClb(stack).addListener("Ssl", {
        protocol: tencentcloud.ListenerProtocol.TCP_SSL,
        port: 443,
        multiCertInfo,
      });
    },
  },
  {
    name: "HTTPS of a Tencent CLB, by SNI of its rules",
    front: "HTTPS:443/shop.example.com/",
    counts: [1],
    listener(stack, { first, id = "First" }, privateKey) {
      const { certificateId } = new tencentcloud.SslCertificate(stack, id, { certificate: first, privateKey });
      const https = tencentClb(stack).addListener("Https", {
        protocol: tencentcloud.ListenerProtocol.HTTPS,
        port: 443,
        sni: true,
      });
      return https.addRule("Shop", { domain: "shop.example.com", url: "/", certificateId });
    },
  },
];

function tencentClb(stack: TerraformStack): tencentcloud.CloudLoadBalancer {
  return new tencentcloud.CloudLoadBalancer(stack, "Clb", {
    networkType: tencentcloud.NetworkType.OPEN,
    vpcId: "vpc-1",
    deletionProtection: false,
  });
}

/** Both in the Certificate Management Service. */
function uploaded(stack: TerraformStack, texts: Texts, privateKey: string): [string, string] {
  const { first, second, id = "First" } = texts;
  const of = (id: string, certificate: string) => new alicloud.SslCertificate(stack, id, { certificate, privateKey });
  return [of(id, first).certificateId, of("Second", second).certificateId];
}

function synthesize(place: Place, texts: Texts): Stack {
  const stack = new TerraformStack(Testing.app(), "stack");
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
  const variable = new TerraformVariable(stack, "key", { type: "string", sensitive: true, default: KEY });
  const prefix = place.name.includes("Tencent") ? "ins" : "i";
  const backends = Object.fromEntries([1, 2].map((n) => [`s${n}`, Backend.instance(`${prefix}-s${n}`)]));
  const pool = new BackendPool(stack, "Pool", { defaultPort: 8080, backends });
  const listener = place.listener(stack, texts, variable.stringValue);
  new ListenerBinding(stack, "Binding", { listener, pool });
  return JSON.parse(Testing.synth(stack, true)) as Stack;
}

describe.each(PLACES)("$name", (place) => {
  test("both certificates are renewed in one apply, and no listener is without", async () => {
    const world = await World.create({ faults: { latencyMs: 5 } });
    try {
      const made = await world.apply(synthesize(place, { first: VALID, second: VALID }));
      expect([made.ok, made.output]).toEqual([true, expect.not.stringContaining("MIGH")]);
      expect(await world.plan()).toMatchObject({ ok: true, changes: [] });
      const plan = readPlan(await world.planJson(synthesize(place, { first: RENEWED, second: RENEWED })));
      const { losses, unjudged } = impactOf(plan, operationsOf(FAMILIES));
      const named = [...unjudged, ...losses].map(({ address }) => address.split(".")[0]);
      expect(named).toEqual(place.named ?? []);
      const renewed = await world.applyPlanned();
      expect([renewed.ok, renewed.output]).toEqual([true, expect.not.stringContaining("rror")]);
      const sets = renewed.timeline.certificates(place.front);
      const counts = sets.map(({ length }) => length);
      expect(counts.filter((count, at) => at === 0 || count !== counts[at - 1])).toEqual(place.counts);
      expect(sets[0].filter((id) => sets.at(-1)!.includes(id))).toEqual([]);
      expect(renewed.shape(place.front)).toBe("2 -> 2 -> 2");
      expect(renewed.timeline.refused).toEqual([]);
      expect(await world.plan()).toMatchObject({ ok: true, changes: [] });
      expect((await world.destroy()).leftovers).toEqual([]);
    } finally {
      world.dispose();
    }
  });

  test("so it is when one leaves the app, and another takes its place", async () => {
    const world = await World.create({ faults: { latencyMs: 5 } });
    try {
      expect((await world.apply(synthesize(place, { first: VALID, second: VALID }))).ok).toBe(true);
      const moved = await world.apply(synthesize(place, { first: RENEWED, second: VALID, id: "Next" }));
      expect([moved.ok, moved.output, moved.timeline.refused]).toEqual([true, expect.any(String), []]);
      const counts = moved.timeline.certificates(place.front).map(({ length }) => length);
      expect(Math.min(...counts)).toBe(place.counts[0]);
      expect(await world.plan()).toMatchObject({ ok: true, changes: [] });
    } finally {
      world.dispose();
    }
  });
});

test("without that order, the cloud refuses to delete a certificate that a CLB listener has", async () => {
  const world = await World.create({ faults: { latencyMs: 1 } });
  try {
    const late = (text: string): Stack => {
      const stack = synthesize(PLACES[0], { first: text, second: VALID }) as { resource: Resources };
      for (const certificate of Object.values(stack.resource.alicloud_slb_server_certificate)) {
        delete certificate.lifecycle;
      }
      return stack as unknown as Stack;
    };
    expect((await world.apply(late(VALID))).ok).toBe(true);
    const { ok, output } = await world.apply(late(RENEWED));
    expect([ok, output]).toEqual([false, expect.stringContaining("CertificateAndPrivateKeyIsRefered")]);
  } finally {
    world.dispose();
  }
});

type Resources = Record<string, Record<string, { lifecycle?: unknown }>>;
