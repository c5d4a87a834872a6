import { CloudError } from "../../../lib/cloud/call";
import { settingsFrom, TencentApi } from "../../../lib/cloud/tencentcloud";
import { bindClassic, unbindClassic } from "../../../lib/families/tencentcloud/classic/classic-targets";
import { Cloud, SECRET_ID, SECRET_KEY } from "./cloud";

let cloud: Cloud;
beforeEach(async () => {
  cloud = await Cloud.open();
});
afterEach(() => cloud.close());

const settings = () => ({
  region: "ap-guangzhou",
  secretId: SECRET_ID,
  secretKey: SECRET_KEY,
  endpoint: cloud.endpoint,
  backoffMs: 1,
  retries: 4,
});
const api = (more: object = {}) => new TencentApi({ ...settings(), ...more });

const some = (count: number, weight = 10) =>
  Array.from({ length: count }, (_, n) => ({ instanceId: `ins-${n + 1}`, weight }));
const names = () => cloud.changes.map(({ action }) => action.replace(/(Targets|TargetsFrom).*/, ""));
const sizes = () => cloud.changes.map(({ request }) => ((request.Targets ?? request.InstanceIds) as unknown[]).length);

test("binds with a request that is signed and says what it shall", async () => {
  expect(await bindClassic(api(), "lb-1", some(2))).toEqual(["ins-1", "ins-2"]);
  expect(cloud.changes).toEqual([
    {
      action: "RegisterTargetsWithClassicalLB",
      request: {
        LoadBalancerId: "lb-1",
        Targets: [
          { InstanceId: "ins-1", Weight: 10 },
          { InstanceId: "ins-2", Weight: 10 },
        ],
      },
    },
  ]);
});

test("a wrong key is refused, and not tried again", async () => {
  const work = bindClassic(api({ secretKey: "other" }), "lb-1", some(1));
  await expect(work).rejects.toThrow(
    "DescribeClassicalLBTargets: the signature does not fit (AuthFailure.SignatureFailure)",
  );
  expect(cloud.calls).toEqual([]);
});

test("what is bound already is left alone, foreign servers too", async () => {
  cloud.bound.set("ins-1", 10).set("ins-foreign", 5);
  expect(await bindClassic(api(), "lb-1", some(2))).toEqual(["ins-2"]);
  expect(await bindClassic(api(), "lb-1", some(2))).toEqual([]);
  expect(names()).toEqual(["Register"]);
  expect([...cloud.bound]).toEqual([
    ["ins-1", 10],
    ["ins-foreign", 5],
    ["ins-2", 10],
  ]);
});

test("another weight is unbind and bind", async () => {
  cloud.bound.set("ins-1", 10).set("ins-2", 10);
  expect(await bindClassic(api(), "lb-1", [{ instanceId: "ins-1", weight: 0 }])).toEqual(["ins-1"]);
  expect(names()).toEqual(["Deregister", "Register"]);
  expect(cloud.bound.get("ins-1")).toBe(0);
});

test("45 go in batches of 20, and each waits for its task", async () => {
  cloud.tasks.push(2, 2, 0);
  await bindClassic(api(), "lb-1", some(45));
  expect(sizes()).toEqual([20, 20, 5]);
  expect(cloud.calls.filter(({ action }) => action === "DescribeTaskStatus")).toHaveLength(5);
  cloud.calls.length = 0;
  await unbindClassic(api(), "lb-1", some(45).map(({ instanceId }) => instanceId)); // prettier-ignore
  expect(sizes()).toEqual([20, 20, 5]);
  expect(cloud.bound.size).toBe(0);
});

test.each(["RequestLimitExceeded", "RequestLimitExceeded.UinLimitExceeded", "FailedOperation.ResourceInOperating"])(
  "%s is tried again, with what is still missing",
  async (code) => {
    cloud.failures.push({ action: "RegisterTargetsWithClassicalLB", code });
    expect(await bindClassic(api(), "lb-1", some(1))).toEqual(["ins-1"]);
    expect(names()).toEqual(["Register", "Register"]);
  },
);

test("a throttled question about a task does not repeat the change", async () => {
  cloud.failures.push({ action: "DescribeTaskStatus", code: "RequestLimitExceeded" });
  await bindClassic(api(), "lb-1", some(1));
  expect(names()).toEqual(["Register"]);
});

test("an answer that was lost after the change is found out, not repeated", async () => {
  cloud.lost = 1;
  await bindClassic(api(), "lb-1", some(1));
  expect(names()).toEqual(["Register"]);
  expect(cloud.bound.get("ins-1")).toBe(10);
});

test("trouble on the cloud's side is tried again, other HTTP answers are not", async () => {
  cloud.statuses.push(503);
  await bindClassic(api(), "lb-1", some(1));
  cloud.statuses.push(404);
  await expect(bindClassic(api(), "lb-1", some(1))).rejects.toThrow("the cloud answered with HTTP status 404");
});

test("after so many times it gives up with the reason", async () => {
  for (let n = 0; n < 6; n++) {
    cloud.failures.push({
      action: "RegisterTargetsWithClassicalLB",
      code: "RequestLimitExceeded",
      message: "slow down",
    });
  }
  await expect(bindClassic(api(), "lb-1", some(1))).rejects.toThrow(
    "RegisterTargetsWithClassicalLB: slow down (RequestLimitExceeded)",
  );
  expect(names()).toHaveLength(5);
});

test("a refusal is not tried again", async () => {
  cloud.failures.push({ action: "RegisterTargetsWithClassicalLB", code: "UnauthorizedOperation", message: "no" });
  await expect(bindClassic(api(), "lb-1", some(1))).rejects.toThrow(CloudError);
  expect(names()).toHaveLength(1);
});

test("a failed task is tried again, and told with its id when it goes on failing", async () => {
  cloud.tasks.push(1, 1, 1, 1, 1);
  cloud.handleNothing = true;
  await expect(bindClassic(api(), "lb-1", some(1))).rejects.toThrow(/the cloud's task task-\d+ failed/);
});

test("unbinds what is bound, and nothing when all is out already", async () => {
  cloud.bound.set("ins-1", 10);
  expect(await unbindClassic(api(), "lb-1", ["ins-1", "ins-2"])).toEqual(["ins-1"]);
  expect(await unbindClassic(api(), "lb-1", ["ins-1", "ins-2"])).toEqual([]);
  expect(names()).toEqual(["Deregister"]);
});

test("a load balancer that is gone has nothing to unbind, but cannot be bound to", async () => {
  const gone = { action: "DescribeClassicalLBTargets", code: "InvalidParameter.LBIdNotFound" };
  cloud.failures.push(gone, gone);
  expect(await unbindClassic(api(), "lb-1", ["ins-1"])).toEqual([]);
  await expect(bindClassic(api(), "lb-1", some(1))).rejects.toThrow("InvalidParameter.LBIdNotFound");
});

test("a cloud that does not answer at all", async () => {
  const nobody = api({ retries: 1 });
  await cloud.close();
  await expect(bindClassic(nobody, "lb-1", some(1))).rejects.toThrow("no answer from the cloud");
});

describe("settings come from the environment", () => {
  const env = { TENCENTCLOUD_SECRET_ID: "id", TENCENTCLOUD_SECRET_KEY: "key" };

  test("credentials, token and endpoint", () => {
    const more = { TENCENTCLOUD_SECURITY_TOKEN: "t", CDKTF_LB_TENCENTCLOUD_ENDPOINT: "http://x" };
    expect(settingsFrom({ ...env, ...more }, "r")).toEqual({
      region: "r",
      secretId: "id",
      secretKey: "key",
      token: "t",
      endpoint: "http://x",
    });
  });

  test.each([{}, { TENCENTCLOUD_SECRET_ID: "id" }, { ...env, TENCENTCLOUD_SECRET_KEY: "" }])(
    "%p lacks some",
    (lacking) => {
      expect(() => settingsFrom(lacking, "r")).toThrow(
        "no credentials; set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY in the environment",
      );
    },
  );

  test("no region", () => {
    expect(() => settingsFrom(env, undefined)).toThrow(
      "no region; pass --region, or set TENCENTCLOUD_REGION in the environment",
    );
  });
});
