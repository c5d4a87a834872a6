import { isUnknown } from "../values/unknown";
import { knownNumbers, quoted } from "./limits";
import { forEachPool } from "./pools";
import { Rule } from "../app/rule";

export const weightMixedDefault: Rule = {
  id: "weight-mixed-default",
  severity: "info",
  summary: "Named weights do not stand beside weights that nobody named, unless they are equal.",
  why: "A share depends on all weights of the pool, so half of the ratio is then a default that nobody chose.",
  wrong: `pool.addBackend("new", Backend.instance("i-new", { weight: 5 }));
pool.addBackend("old", Backend.instance("i-old"));`,
  right: `pool.addBackend("new", Backend.instance("i-new", { weight: 5 }));
pool.addBackend("old", Backend.instance("i-old", { weight: 95 }));`,
  source:
    "the default is 10 on Tencent, resource_tc_clb_attachment.go:100, and 100 on Alibaba, resource_alicloud_slb_server_group.go:62",
  check: (view) =>
    forEachPool(view, ({ _members: members, defaultWeight }) => {
      const defaulted = members.filter(({ weightNamed }) => !weightNamed).map(({ id }) => id);
      const named = knownNumbers(members.filter(({ weightNamed }) => weightNamed).map(({ weight }) => weight));
      const other = named.filter((weight) => weight !== 0 && weight !== defaultWeight);
      if (defaulted.length === 0 || other.length === 0 || isUnknown(defaultWeight)) return undefined;
      return `backends ${quoted(defaulted)} have the default weight ${defaultWeight} beside the named weights ${other.join(", ")}; name defaultWeight on the pool, or a weight on each backend`;
    }),
};
