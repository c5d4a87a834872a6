import { Judge, Link, NO_LOSS } from "../../impact/operations/link";
import { tencentcloud } from "../quotes";
import { texts } from "./address";
import { loss, textOf } from "./compare";

const gone: Judge = (change) => {
  const from = textOf(change, "before", "source_rule_id") || textOf(change, "before", "source_listener_id");
  const text = `no longer leads requests from ${from} on: they go to the servers of that rule itself, of which it may have none`;
  return loss("clients-refused", text, "give the rule servers of its own before");
};

/** Rules that send clients to another one. */
export const REDIRECTIONS: readonly Link[] = [
  {
    type: "tencentcloud_clb_redirection",
    link: "redirection",
    leadsTo: (side) => texts(side, "target_rule_id", "target_listener_id"),
    edits: [],
    made: (change) => (change.serves(textOf(change, "after", "target_rule_id")) ? NO_LOSS : undefined),
    gone,
    replaced: gone,
    fact: tencentcloud(
      "clb/resource_tc_clb_redirection.go:29-84",
      "every argument replaces the redirection: the old one is taken away before the new one is made",
    ),
  },
];
