/** Types of the resources in which the entries of access lists stand. */
export const ACCESS_LISTS: readonly string[] = [
  "alicloud_slb_acl",
  "alicloud_slb_acl_entry_attachment",
  "alicloud_alb_acl_entry_attachment",
];
