import { alicloud, tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

function ess(f: Fixture, props: Partial<alicloud.ScalingGroupProps>): void {
  new alicloud.ScalingGroup(f.stack, "Group", { minSize: 1, maxSize: 4, vswitchIds: ["vsw-1"], ...props });
}

function as(f: Fixture, props: Partial<tencentcloud.AutoScalingGroupProps>): void {
  new tencentcloud.AutoScalingGroup(f.stack, "Group", {
    configurationId: "asc-1",
    vpcId: "vpc-1",
    subnetIds: ["subnet-1"],
    minSize: 1,
    maxSize: 4,
    ...props,
  });
}

const said = (text: string) => `error: scaling group "Group": ${text}; choose one in the range`;
const min = (got: string) => said(`minSize must be an integer from 0 to 2000, got ${got}`);
const max = (from: number, got: string) =>
  said(`maxSize must be an integer from ${from} to 2000, from minSize on, got ${got}`);
const desired = (range: string, got: string) =>
  said(`desiredCapacity must be an integer from ${range}, from minSize to maxSize, got ${got}`);

table("scaling-size", [
  ["the smallest above the largest", (f) => ess(f, { minSize: 4, maxSize: 2 }), max(4, "2")],
  ["the same on Tencent", (f) => as(f, { minSize: 4, maxSize: 2 }), max(4, "2")],
  ["a negative size", (f) => ess(f, { minSize: -1 }), min("-1")],
  ["a part of a server", (f) => as(f, { maxSize: 2.5 }), max(1, "2.5")],
  ["more than the API takes", (f) => ess(f, { maxSize: 2001 }), max(1, "2001")],
  ["both out of range", (f) => as(f, { minSize: 2001, maxSize: -1 }), min("2001"), max(0, "-1")],
  ["more to start with than there may be", (f) => as(f, { desiredCapacity: 5 }), desired("1 to 4", "5")],
  ["fewer to start with than there must be", (f) => as(f, { desiredCapacity: 0 }), desired("1 to 4", "0")],
  ["a part of a server to start with", (f) => as(f, { desiredCapacity: 1.5 }), desired("1 to 4", "1.5")],
  [
    "what to start with, where the largest is wrong",
    (f) => as(f, { minSize: 4, maxSize: 2, desiredCapacity: 3 }),
    max(4, "2"),
    desired("4 to 2000", "3"),
  ],
  [
    "no vSwitch",
    (f) => ess(f, { vswitchIds: [] }),
    'error: scaling group "Group": vswitchIds is empty; name at least one, in which servers are made',
  ],
  [
    "no subnet, and sizes out of order",
    (f) => as(f, { minSize: 5, subnetIds: [] }),
    max(5, "4"),
    'error: scaling group "Group": subnetIds is empty; name at least one, in which servers are made',
  ],
  ["the ends of the range", (f) => ess(f, { minSize: 0, maxSize: 2000 })],
  ["one size", (f) => as(f, { minSize: 4, maxSize: 4, desiredCapacity: 4 })],
  ["as many to start with as there must be", (f) => as(f, { desiredCapacity: 1 })],
  ["no size to start with", (f) => as(f, { desiredCapacity: undefined })],
  ["tokens", (f) => as(f, { minSize: f.number, maxSize: f.number, desiredCapacity: f.number, subnetIds: [f.string] })],
  ["a largest that is a token", (f) => as(f, { maxSize: f.number, desiredCapacity: 9 })],
  [
    "a largest that is a token, and what no size can be",
    (f) => as(f, { maxSize: f.number, desiredCapacity: 2001 }),
    desired("1 to 2000", "2001"),
  ],
  ["a smallest that is a token", (f) => ess(f, { minSize: f.number, maxSize: 0 })],
  ["a list that is a token", (f) => ess(f, { vswitchIds: f.list })],
  [
    "a scaling group that exists",
    (f) => alicloud.ScalingGroup.fromAttributes(f.stack, "A", { scalingGroupId: "asg-1" }),
  ],
]);
