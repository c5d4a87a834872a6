import { object } from "../../../impact/json";
import { ServingReader } from "../../../rollout/serving/serving-reader";
import { askTencent, orGone } from "../../asked-cloud";
import { GONE } from "./classic-targets";

/** How Tencent Cloud is asked who serves behind classic load balancers. */
export const CLASSIC_SERVING: readonly ServingReader[] = [
  {
    type: "terraform_data",
    cloud: "tencentcloud",
    region: (side) => {
      const region = object(side.get("input"))?.region;
      return typeof region === "string" ? region : undefined;
    },
    members: (_, place) => async (asking) => {
      const answer = await orGone(`classic load balancer ${place}`, GONE, () =>
        askTencent(asking, "clb", "DescribeClassicalLBTargets", { LoadBalancerId: place }),
      );
      return answer.listOrNull("Targets").map((target) => ({
        names: [target.text("InstanceId")],
        port: undefined,
        weight: target.number("Weight"),
      }));
    },
  },
];
