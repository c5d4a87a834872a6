import { alicloud, Backend } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingAlb, ZONES } from "./vpc";

const is = 'error: server group "Group":';

function group(f: Fixture, options: alicloud.ApplicationServerGroupOptions, edition?: string) {
  const loadBalancer =
    edition === undefined
      ? existingAlb(f)
      : new alicloud.ApplicationLoadBalancer(f.stack, "New", {
          vpcId: "vpc-1",
          zoneMappings: ZONES,
          edition: edition === undefined ? undefined : alicloud.ApplicationEdition.of(edition),
        });
  return new alicloud.ApplicationServerGroup(f.stack, "Group", { loadBalancer, ...options });
}

table("alb-group-settings", [
  [
    "sessions without crossing zones",
    (f) => group(f, { crossZone: false, stickySession: { type: alicloud.StickySessionType.INSERT } }),
    `${is} crossZone is off, which forbids sessions; leave stickySession out, or turn crossZone on`,
  ],
  [
    "a slow start with another scheduler",
    (f) => group(f, { slowStartSeconds: 30, scheduler: alicloud.Scheduler.WLC }),
    `${is} slowStartSeconds needs scheduler "Wrr", got "Wlc"; change it, or leave slowStartSeconds out`,
  ],
  [
    "what the Basic edition lacks",
    (f) => group(f, { connectionDrainSeconds: 60, slowStartSeconds: 30, crossZone: false }, "Basic"),
    `${is} connectionDrainSeconds needs edition "Standard", and load balancer "New" is "Basic"; set it to 0, or change the edition`,
    `${is} slowStartSeconds needs edition "Standard", and load balancer "New" is "Basic"; leave it out, or change the edition`,
    `${is} crossZone needs edition "Standard", and load balancer "New" is "Basic"; leave it out, or change the edition`,
  ],
  [
    "what functions lack",
    (f) =>
      group(f, {
        slowStartSeconds: 30,
        crossZone: false,
        stickySession: { type: alicloud.StickySessionType.INSERT },
        protocol: alicloud.ServerGroupProtocol.HTTPS,
      }).addBackends("Pool", { backends: { a: Backend.cloudFunction("arn") } }),
    `${is} crossZone is off, which forbids sessions; leave stickySession out, or turn crossZone on`,
    `${is} a group of functions has no stickySession; leave it out`,
    `${is} a group of functions has no slowStartSeconds; leave it out`,
    `${is} a group of functions has no crossZone; leave it out`,
    `${is} a group of functions has no protocol; leave it out`,
  ],
  [
    "functions on the Basic edition",
    (f) => {
      group(f, {}, "Basic").addBackends("Pool", { backends: { a: Backend.cloudFunction("arn") } });
    },
  ],
  ["the Basic edition with what a group has by default", (f) => group(f, {}, "Basic")],
  ["the Basic edition without drain", (f) => group(f, { connectionDrainSeconds: 0 }, "Basic")],
  ["the Standard edition", (f) => group(f, { slowStartSeconds: 30, crossZone: false }, "Standard")],
  [
    "sessions across zones",
    (f) => group(f, { crossZone: true, stickySession: { type: alicloud.StickySessionType.INSERT } }),
  ],
  [
    "a slow start with the scheduler by default, or Wrr",
    (f) => group(f, { slowStartSeconds: 30, scheduler: alicloud.Scheduler.WRR }),
  ],
  [
    "tokens",
    (f) =>
      group(
        f,
        { slowStartSeconds: f.number, scheduler: alicloud.Scheduler.of(f.string), connectionDrainSeconds: f.number },
        f.string,
      ),
  ],
  [
    "a group that exists already, and one of another product",
    (f) => {
      const loadBalancer = existingAlb(f);
      alicloud.ApplicationServerGroup.fromAttributes(f.stack, "Group", { loadBalancer, serverGroupId: "sgp-1" });
      f.inVServerGroup({});
    },
  ],
]);
