import { GroupView } from "../app/app-view";
import { OneAnswer } from "./answer";
import { askList, isListed } from "./lists";
import { forEachGroup } from "./members";
import { Rule } from "../app/rule";

export const batchMultiple: Rule = {
  id: "batch-multiple",
  severity: "error",
  atPlan: true,
  summary: "The number of backends is not an exact multiple of 20 where the provider stumbles over it.",
  why: "The provider sends one call too many: creating a VServer group with its members then fails. In a default server group an edit of all of them fails after its work is done, which is a warning.",
  wrong: `for (let n = 1; n <= 20; n++) pool.addBackend(\`web\${n}\`, Backend.instance(\`i-\${n}\`));`,
  right: `for (let n = 1; n <= 21; n++) pool.addBackend(\`web\${n}\`, Backend.instance(\`i-\${n}\`));`,
  source:
    "resource_alicloud_slb_backend_server.go:172, resource_alicloud_slb_server_group.go:235; measured on the real provider, alicloud 1.289: create with exactly 20, weights of exactly 20",
  check: (view) =>
    forEachGroup(view, (group) => {
      const { capability, created, members } = group;
      const { length } = members;
      const { batch, faultAtBatchMultiple: fault } = capability.members;
      if (isListed(group)) return fault === "create" && created ? inList(group) : undefined;
      if (fault === undefined || length === 0 || length % batch !== 0) return undefined;
      const got = `got ${length} backends, an exact multiple of ${batch}`;
      if (fault === "create" && created) {
        return `${got}, with which the provider cannot create the group; add or remove one backend, or bind with BindingStrategy.VSERVER_ATTACHMENTS`;
      }
      const text = `${got}, and an edit that touches all of them reports an error after its work is done; add or remove one backend`;
      return { text, severity: "warning" };
    }),
};

/** How many servers a list has is known only at plan. */
function inList(group: GroupView): OneAnswer {
  const { batch } = group.capability.members;
  return askList(group, ({ count, counted }) => ({
    condition: (render) => `${count(render)} == 0 || ${count(render)} % ${batch} != 0`,
    text: (got) =>
      `must not have an exact multiple of ${batch} backends, ${counted}, got ${got}; the provider cannot create the group with them: add or remove one, or bind with BindingStrategy.VSERVER_ATTACHMENTS`,
  }));
}
