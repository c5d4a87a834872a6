import { alicloud, Backend, tencentcloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";

/** Findings are asked for after the declaration, so that the variable must outlive it. */
beforeEach(() => {
  process.env.SYNTH_HCL_OUTPUT = "true";
});
afterEach(() => {
  delete process.env.SYNTH_HCL_OUTPUT;
});

const ZONES = ["h", "k"].map((zone) => ({ zoneId: `cn-beijing-${zone}`, vswitchId: `vsw-${zone}` }));

function onAlb(f: Fixture): void {
  const alb = new alicloud.ApplicationLoadBalancer(f.stack, "Alb", { vpcId: "vpc-1", zoneMappings: ZONES });
  f.bind(alb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }), f.pool(instances(2)));
}

function onNlb(f: Fixture): void {
  const nlb = new alicloud.NetworkLoadBalancer(f.stack, "Nlb", { vpcId: "vpc-1", zoneMappings: ZONES });
  f.bind(nlb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), f.pool(instances(2)));
}

function onTencent(f: Fixture): void {
  const clb = new tencentcloud.CloudLoadBalancer(f.stack, "C", {
    networkType: tencentcloud.NetworkType.OPEN,
    vpcId: "vpc-1",
  });
  f.bind(clb.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), f.pool(instances(1)));
}

const text = (types: string) =>
  `error: stack "stack": is written as HCL, in which CDKTF gives ${types} a form that no plan accepts; synthesize JSON, the default`;

table("hcl-form", [
  ["an ALB", onAlb, text("alicloud_alb_listener, alicloud_alb_server_group")],
  ["an NLB", onNlb],
  ["a VServer group", (f) => f.inVServerGroup(instances(2))],
  ["targets of a Tencent listener", onTencent],
  [
    "ports that are tokens, whose blocks the engine makes",
    (f) => f.inVServerGroup({ ...instances(1), typed: Backend.instance("i-typed", { port: f.number }) }),
    text("alicloud_slb_server_group"),
  ],
]);
