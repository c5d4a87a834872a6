import { Backend, BackendPool, tencentcloud } from "../../../lib";
import { findingsOf, newStack, onlyResource, resources } from "../../synth";

type Backends = { [id: string]: Backend };

function bind(backends: Backends, props: Partial<tencentcloud.ClassicBindingProps> = {}) {
  const stack = newStack();
  const pool = new BackendPool(stack, "Pool", { defaultWeight: 10, backends });
  new tencentcloud.ClassicBinding(stack, "Legacy", { loadBalancerId: "lb-1", pool, ...props });
  return stack;
}

const two = { a: Backend.instance("ins-a"), b: Backend.instance("ins-b", { weight: 20 }) };
const environment = {
  CDKTF_LB_LOAD_BALANCER_ID: "${self.triggers_replace.load_balancer_id}",
  CDKTF_LB_TARGETS: "${self.triggers_replace.instance_id}=${self.triggers_replace.weight}",
};

test("one block for all backends, which runs the command when one comes and when one goes", () => {
  expect(onlyResource(bind(two), "terraform_data")).toEqual({
    for_each: { a: { instance_id: "ins-a", weight: 10 }, b: { instance_id: "ins-b", weight: 20 } },
    triggers_replace: {
      load_balancer_id: "lb-1",
      instance_id: "${each.value.instance_id}",
      weight: "${each.value.weight}",
    },
    provisioner: [
      { "local-exec": { command: "npx --no-install cdktf-lb classic-bind", environment } },
      { "local-exec": { when: "destroy", command: "npx --no-install cdktf-lb classic-unbind", environment } },
    ],
  });
});

test("with a region and a command of one's own", () => {
  const data = onlyResource(bind(two, { region: "ap-guangzhou", command: "cdktf-lb" }), "terraform_data");
  expect(data.input).toEqual({ region: "ap-guangzhou" });
  expect(data.provisioner).toEqual([
    {
      "local-exec": {
        command: "cdktf-lb classic-bind",
        environment: { ...environment, CDKTF_LB_REGION: "${self.input.region}" },
      },
    },
    {
      "local-exec": {
        when: "destroy",
        command: "cdktf-lb classic-unbind",
        environment: { ...environment, CDKTF_LB_REGION: "${self.input.region}" },
      },
    },
  ]);
});

test("the block stands also without backends, so that the last ones are unbound", () => {
  expect(onlyResource(bind({}), "terraform_data").for_each).toBe("${{}}");
  expect(findingsOf(bind({})).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a pool that a scaling group fills is told to the group", () => {
  const stack = newStack();
  const source = new tencentcloud.AutoScalingGroup(stack, "Web", {
    configurationId: "asc-1",
    vpcId: "vpc-1",
    subnetIds: ["subnet-1"],
    minSize: 1,
    maxSize: 4,
  });
  const pool = new BackendPool(stack, "Pool", { source });
  new tencentcloud.ClassicBinding(stack, "Legacy", { loadBalancerId: "lb-1", pool });
  new tencentcloud.ClassicBinding(stack, "Other", { loadBalancerId: "lb-2", pool });
  expect(onlyResource(stack, "tencentcloud_as_scaling_group").load_balancer_ids).toEqual(["lb-1", "lb-2"]);
  expect(resources(stack, "terraform_data")).toEqual({});
  expect(findingsOf(stack).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("only instances can be bound", () => {
  expect(findingsOf(bind({ a: Backend.ip("10.0.0.1") }), "backend-kind")).toHaveLength(1);
});
