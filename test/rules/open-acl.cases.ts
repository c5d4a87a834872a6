import { alicloud } from "../../lib";
import { slbAcl } from "../../lib/l1/alicloud";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { table } from "./fixture";

/** As a user's own generated class would be. */
class AclEntry extends TerraformResource {
  public constructor(
    scope: Construct,
    id: string,
    private readonly entry: string,
    type: string,
  ) {
    super(scope, id, { terraformResourceType: type });
  }

  protected synthesizeAttributes(): { [name: string]: unknown } {
    return { entry: this.entry };
  }
}

table("open-acl", [
  [
    "a list with everyone in it",
    (f) => {
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: 80 });
      const entryList = [{ entry: "10.0.0.0/8" }, { entry: "0.0.0.0/0" }];
      new slbAcl.SlbAcl(f.stack, "Acl", { name: "acl", entryList });
    },
    'warning: access list "stack/Acl": names "0.0.0.0/0", which is everyone; name the networks that are meant',
  ],
  [
    "entries of other resources",
    (f) => {
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: 80 });
      new AclEntry(f.stack, "Slb", "::/0", "alicloud_slb_acl_entry_attachment");
      new AclEntry(f.stack, "Alb", "0.0.0.0/0", "alicloud_alb_acl_entry_attachment");
      new AclEntry(f.stack, "Else", "0.0.0.0/0", "alicloud_route_entry");
    },
    'warning: access list "stack/Slb": names "::/0", which is everyone; name the networks that are meant',
    'warning: access list "stack/Alb": names "0.0.0.0/0", which is everyone; name the networks that are meant',
  ],
  [
    "networks",
    (f) => {
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: 80 });
      new slbAcl.SlbAcl(f.stack, "Acl", { name: "acl", entryList: [{ entry: "10.0.0.0/8" }] });
      new slbAcl.SlbAcl(f.stack, "Empty", { name: "acl" });
    },
  ],
  [
    "tokens",
    (f) => {
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: 80 });
      new slbAcl.SlbAcl(f.stack, "Acl", { name: f.string, entryList: [{ entry: f.string }, {}] });
      new AclEntry(f.stack, "Slb", f.string, "alicloud_slb_acl_entry_attachment");
    },
  ],
]);
