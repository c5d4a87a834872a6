import { askList } from "./lists";
import { forEachGroup, remedyForMany } from "./members";
import { Rule } from "../app/rule";

export const batchAtCreate: Rule = {
  id: "batch-at-create",
  severity: "error",
  atPlan: true,
  summary:
    "A default server group is created with at most 20 backends, a group of ALB whose members change in place with 200.",
  why: "The provider creates the list with one call, and the call takes 20; later edits are cut. For an existing load balancer it is a warning, as its list may be in the state already.",
  wrong: `const many = new BackendPool(stack, "Many", { defaultPort: 80 });
for (let n = 1; n <= 21; n++) many.addBackend(\`web\${n}\`, Backend.instance(\`i-\${n}\`));
new ListenerBinding(stack, "Default", { listener: clb.defaultServerGroup, pool: many });`,
  right: `const many = new BackendPool(stack, "Many", { defaultPort: 80 });
for (let n = 1; n <= 21; n++) many.addBackend(\`web\${n}\`, Backend.instance(\`i-\${n}\`));
new ListenerBinding(stack, "Group", { listener: clb.addListener("Many", { protocol: alicloud.ListenerProtocol.TCP, port: 81 }), pool: many });`,
  source:
    "resource_alicloud_slb_backend_server.go:70 to 90, one call for all; slb-20140515 client/add_backend_servers_request_model.go, up to 20 at a time; measured on the real provider, alicloud 1.289",
  check: (view) =>
    forEachGroup(view, (group) => {
      const { capability, created, members } = group;
      const { atCreate } = capability.members;
      if (atCreate === undefined) return undefined;
      const text = (got: string) =>
        `is created with one call that takes at most ${atCreate} backends, ${got}; ${remedyForMany(group)}`;
      if (members.length > atCreate) {
        return { text: text(`got ${members.length}`), severity: created ? "error" : "warning" };
      }
      if (!created) return undefined;
      return askList(group, ({ count, counted }) => ({
        condition: (render) => `${count(render)} <= ${atCreate}`,
        text: (got) => text(`${counted}, got ${got}`),
      }));
    }),
};
