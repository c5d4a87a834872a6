import { TerraformStack } from "cdktf";
import { alicloud, Tags } from "../../lib";
import { ALB_ACL, ALB_ACL_ENTRY, ALB_LISTENER_ACL } from "../../lib/families/alicloud/alb/facts/access";
import { adopted, resourcesOf, synthesized } from "../adopt/programs";
import { onlyResource, newStack, resources } from "../synth";
import { alb } from "./vpc-arguments";

const LISTENER = { listenerId: "lsn-1", protocol: alicloud.ListenerProtocol.HTTP, port: 80 };
const listener = (stack: TerraformStack) =>
  alicloud.ApplicationListener.fromAttributes(stack, "L", { ...LISTENER, loadBalancer: alb(stack) });

test("a list, its entries and the listener are written with all of their settings", () => {
  const stack = newStack();
  Tags.of(stack).add("app", "shop");
  const office = new alicloud.ApplicationAccessList(stack, "Office", {
    accessListName: "office",
    resourceGroupId: "rg-1",
    dryRun: true,
    tags: { team: "edge" },
    entries: { hall: { network: "198.51.100.0/24", description: "hall" } },
  });
  listener(stack).addAccessList("Only", { accessList: office, type: alicloud.AclType.WHITE });
  expect(onlyResource(stack, ALB_ACL.type)).toEqual({
    acl_name: "office",
    resource_group_id: "rg-1",
    dry_run: true,
    tags: { app: "shop", team: "edge" },
  });
  expect(onlyResource(stack, ALB_ACL_ENTRY.type)).toMatchObject({
    entry: "198.51.100.0/24",
    description: "hall",
    acl_id: expect.stringMatching(/^\$\{alicloud_alb_acl\.Office\w*\.id\}$/),
  });
  expect(onlyResource(stack, ALB_LISTENER_ACL.type)).toMatchObject({ acl_type: "White", listener_id: "lsn-1" });
});

test("a listener uses a list only when its entries are in, also those that are added later", () => {
  const stack = newStack();
  const office = new alicloud.ApplicationAccessList(stack, "Office", { entries: { a: { network: "10.0.0.0/8" } } });
  listener(stack).addAccessList("Only", { accessList: office, type: alicloud.AclType.WHITE });
  office.addEntry("b", { network: "192.168.0.0/16" });
  const entries = Object.keys(resources(stack, ALB_ACL_ENTRY.type)).map((key) => `${ALB_ACL_ENTRY.type}.${key}`);
  expect(entries).toHaveLength(2);
  const { depends_on: waits } = onlyResource(stack, ALB_LISTENER_ACL.type) as { depends_on: string[] };
  expect([...waits].sort()).toEqual(entries.sort());
});

test("what is not given is left to the cloud, but for the name", () => {
  const stack = newStack();
  const office = new alicloud.ApplicationAccessList(stack, "Office");
  office.addEntry("a", { network: "10.0.0.1" });
  expect(onlyResource(stack, ALB_ACL.type)).toEqual({ acl_name: "Office" });
  expect(onlyResource(stack, ALB_ACL_ENTRY.type)).not.toHaveProperty("description");
});

const HCL = (listenerId: string, aclId: string) => ({
  resource: {
    alicloud_alb_server_group: { web: [{ server_group_name: "web", vpc_id: "vpc-1", protocol: "HTTP" }] },
    alicloud_alb_listener: {
      http: [
        {
          load_balancer_id: "alb-1",
          listener_protocol: "HTTP",
          listener_port: 80,
          default_actions: [
            {
              type: "ForwardGroup",
              forward_group_config: [
                { server_group_tuples: [{ server_group_id: "${alicloud_alb_server_group.web.id}" }] },
              ],
            },
          ],
        },
      ],
    },
    alicloud_alb_acl: { office: [{ acl_name: "office", tags: { team: "edge" } }] },
    alicloud_alb_acl_entry_attachment: {
      hall: [{ acl_id: "${alicloud_alb_acl.office.id}", entry: "198.51.100.0/24", description: "hall" }],
    },
    alicloud_alb_listener_acl_attachment: { only: [{ acl_id: aclId, listener_id: listenerId, acl_type: "White" }] },
  },
});

test.each([
  ["of the input", "${alicloud_alb_acl.office.id}"],
  ["that exists elsewhere", "acl-elsewhere"],
])("a list %s is adopted with its entries and its listener", (_, aclId) => {
  const { program } = adopted(HCL("${alicloud_alb_listener.http.id}", aclId));
  expect(program).not.toMatch(/(office|hall|only)\w*\.resource\.addOverride|findChild/);
  const written = synthesized(program);
  expect(resourcesOf(written, ALB_ACL.type)).toEqual([{ acl_name: "office", tags: { team: "edge" } }]);
  expect(resourcesOf(written, ALB_ACL_ENTRY.type)).toMatchObject([{ entry: "198.51.100.0/24", description: "hall" }]);
  expect(resourcesOf(written, ALB_LISTENER_ACL.type)).toMatchObject([{ acl_type: "White" }]);
});

test("what stands at something elsewhere is listed", () => {
  const input = HCL("lsn-elsewhere", "${alicloud_alb_acl.office.id}");
  input.resource.alicloud_alb_acl_entry_attachment.hall[0].acl_id = "acl-elsewhere";
  expect(adopted(input).remarks).toEqual(
    expect.arrayContaining([
      "alicloud_alb_acl_entry_attachment.hall: its access list was not carried over",
      "alicloud_alb_listener_acl_attachment.only: its listener was not carried over, or its access list is not known",
    ]),
  );
});
