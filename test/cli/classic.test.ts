import { ExitCode } from "../../lib/cli/exit";
import { run } from "../../lib/cli/main";
import { Cloud, SECRET_ID, SECRET_KEY } from "../tencentcloud/classic/cloud";

let cloud: Cloud;
let out: string;
let err: string;
const before = { ...process.env };

beforeEach(async () => {
  cloud = await Cloud.open();
  out = err = "";
  jest.spyOn(process.stdout, "write").mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, "write").mockImplementation((text) => ((err += String(text)), true));
  process.env = {
    ...before,
    TENCENTCLOUD_SECRET_ID: SECRET_ID,
    TENCENTCLOUD_SECRET_KEY: SECRET_KEY,
    TENCENTCLOUD_REGION: "ap-guangzhou",
    CDKTF_LB_TENCENTCLOUD_ENDPOINT: cloud.endpoint,
  };
});
afterEach(async () => {
  jest.restoreAllMocks();
  process.env = before;
  await cloud.close();
});

const classic = (command: string, targets: string) =>
  run([`classic-${command}`, "--load-balancer-id", "lb-1", "--targets", targets]);

test("binds and unbinds, and says what it did", async () => {
  expect(await classic("bind", "ins-1=10, ins-2=0")).toBe(ExitCode.FINE);
  expect([...cloud.bound]).toEqual([
    ["ins-1", 10],
    ["ins-2", 0],
  ]);
  expect(await classic("bind", "ins-1=10")).toBe(ExitCode.FINE);
  expect(await classic("unbind", "ins-1=10")).toBe(ExitCode.FINE);
  expect([...cloud.bound.keys()]).toEqual(["ins-2"]);
  expect(out.trim().split("\n")).toEqual([
    "classic-bind lb-1: ins-1, ins-2",
    "classic-bind lb-1: nothing to do",
    "classic-unbind lb-1: ins-1",
  ]);
});

test("takes everything from the environment, as the engine passes it", async () => {
  Object.assign(process.env, {
    CDKTF_LB_LOAD_BALANCER_ID: "lb-1",
    CDKTF_LB_TARGETS: "ins-1=10",
    CDKTF_LB_REGION: "ap-guangzhou",
    TENCENTCLOUD_REGION: "elsewhere",
  });
  expect(await run(["classic-bind"])).toBe(ExitCode.FINE);
  expect(cloud.bound.get("ins-1")).toBe(10);
});

test.each(["ins-1", "ins-1=", "ins-1=101", "ins-1=-1", "ins-1=1.5", "ins-1=10=2", "i-1=10", "ins-1;rm=1", ""])(
  "cannot read the target %p",
  async (target) => {
    expect(await classic("bind", target)).toBe(ExitCode.USAGE);
    expect(err).toContain("write an instance id, = and a weight from 0 to 100, such as ins-1=10");
    expect(cloud.calls).toEqual([]);
  },
);

test("without credentials it says which to set", async () => {
  delete process.env.TENCENTCLOUD_SECRET_KEY;
  expect(await classic("bind", "ins-1=10")).toBe(ExitCode.USAGE);
  expect(err).toBe(
    "cdktf-lb: no credentials; set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY in the environment\n",
  );
});

test("a refusal of the cloud is one line, and a failure", async () => {
  cloud.failures.push({ action: "DescribeClassicalLBTargets", code: "UnauthorizedOperation", message: "no\nstack" });
  expect(await classic("bind", "ins-1=10")).toBe(ExitCode.USAGE);
  expect(err).toBe("cdktf-lb: DescribeClassicalLBTargets: no (UnauthorizedOperation)\n");
});
