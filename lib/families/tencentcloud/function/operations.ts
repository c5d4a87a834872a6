import { unsetWeight } from "../../../facts/capability";
import { TENCENTCLOUD_FUNCTION } from "./facts";
import { UNKNOWN } from "../../../impact/side";
import { fromBlocks, Operations, weight } from "../../../impact/operations/operation";
import { tencentcloud } from "../../quotes";
import { targetPlace } from "../clb/operations";

const functions: Operations = {
  type: "tencentcloud_clb_function_targets_attachment",
  holds: {
    read: (side) =>
      fromBlocks(targetPlace(side, "location_id"), side.blocks("function_targets"), (block, place) => {
        const functionBlocks = block.blocks("function");
        const [called] = functionBlocks === UNKNOWN ? [] : functionBlocks;
        const name = called === undefined ? "(known after apply)" : called.label("function_name");
        return {
          place,
          backend: `function ${name}`,
          port: undefined,
          weight: weight(block, "weight", unsetWeight(TENCENTCLOUD_FUNCTION)),
          identity: "function",
        };
      }),
    owns: "everything",
    update: ["weight"],
    weight: "in place",
    calls: {
      add: { name: "RegisterFunctionTargets" },
      remove: { name: "DeregisterFunctionTargets" },
      weight: { name: "ModifyFunctionTargets" },
    },
    facts: {
      weight: tencentcloud(
        "clb/resource_tc_clb_function_targets_attachment.go:383-395",
        "function and weight change in place with ModifyFunctionTargets",
      ),
      members: tencentcloud(
        "clb/resource_tc_clb_function_targets_attachment.go:28-116",
        "another listener or rule replaces the attachment",
      ),
    },
  },
};

/** Functions behind rules of Tencent Cloud. */
export const FUNCTION_OPERATIONS: readonly Operations[] = [functions];
