import { flag, id, ResourceArguments, tags, text } from "../../../../facts/arguments";
import { AS_OF } from "../../../../facts/as-of";
import { knownToday, TextForm, validated } from "../../../../facts/confidence";
import { GROUP_NAME } from "../../facts/names";

const LIST = "alicloud_alb_acl";
const ENTRY = "alicloud_alb_acl_entry_attachment";
const AT_LISTENER = "alicloud_alb_listener_acl_attachment";

const LIST_NAME: TextForm = { ...GROUP_NAME, confidence: knownToday(AS_OF, "CreateAcl: AclName", `${LIST}.acl_name`) };

/** `alicloud_alb_acl`. */
export const ALB_ACL: ResourceArguments = {
  type: LIST,
  settings: "alicloud.ApplicationAccessListProps",
  plain: {
    accessListName: text("acl_name", { form: LIST_NAME }),
    resourceGroupId: id("resource_group_id", "rg-"),
    dryRun: flag("dry_run"),
    tags: tags(),
  },
  own: {},
  left: {},
};

/** `alicloud_alb_acl_entry_attachment`. */
export const ALB_ACL_ENTRY: ResourceArguments = {
  type: ENTRY,
  settings: "alicloud.ApplicationAccessListEntry",
  plain: {
    network: text("entry"),
    description: text("description", {
      form: { min: 1, max: 256, pattern: /^/, words: "of any kind", confidence: validated(`${ENTRY}.description`) },
    }),
  },
  own: { acl_id: "alicloud.ApplicationAccessListProps.entries" },
  left: {},
};

/** `alicloud_alb_listener_acl_attachment`. */
export const ALB_LISTENER_ACL: ResourceArguments = {
  type: AT_LISTENER,
  settings: "alicloud.ApplicationListenerAccessProps",
  plain: {
    type: text("acl_type", {
      list: { values: ["White", "Black"], confidence: validated(`${AT_LISTENER}.acl_type`) },
    }),
  },
  own: { acl_id: "accessList", listener_id: "listener" },
  left: {},
};
