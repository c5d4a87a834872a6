import { object } from "../../../impact/json";
import { UNKNOWN } from "../../../impact/side";
import { Fact, Operations, single, weight } from "../../../impact/operations/operation";

const REPLACED: Fact = {
  text: "no call changes a weight: the command unbinds the instance and binds it again",
  source: "docs/decisions/classic-clb.md",
};

/** What `ClassicBinding` writes for each backend; any other `terraform_data` holds nothing. */
export const CLASSIC_BINDING: Operations = {
  type: "terraform_data",
  holds: {
    read: (side) => {
      // Those of others are anything at all.
      const ours = object(side.get("triggers_replace")) !== undefined;
      const triggers = ours ? side.blocks("triggers_replace") : [];
      const [bound] = triggers === UNKNOWN ? [] : triggers;
      const [place, identity] = [bound?.id("load_balancer_id"), bound?.id("instance_id")];
      if (place === undefined || identity === undefined) return single(undefined);
      return single({
        place,
        backend: bound.label("instance_id"),
        port: undefined,
        weight: weight(bound, "weight", 0),
        identity,
      });
    },
    owns: "its own",
    update: [],
    weight: "replace",
    calls: {
      add: { name: "RegisterTargetsWithClassicalLB", batch: 1 },
      remove: { name: "DeregisterTargetsFromClassicalLB", batch: 1 },
    },
    facts: { weight: REPLACED, members: REPLACED, replace: REPLACED },
  },
};
