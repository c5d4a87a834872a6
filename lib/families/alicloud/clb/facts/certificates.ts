import { Arguments, id, ResourceArguments, tags, text } from "../../../../facts/arguments";
import { deletionProtectionValidation } from "./shared-arguments";

const SERVER: Arguments = {
  certificate: text("server_certificate"),
  serviceCertificateId: id("alicloud_certificate_id"),
  serviceCertificateName: text("alicloud_certificate_name"),
  serviceCertificateRegion: text("alicloud_certificate_region_id"),
  resourceGroupId: id("resource_group_id", "rg-"),
  tags: tags(),
};

/** `alicloud_slb_server_certificate`. */
export const SLB_SERVER_CERTIFICATE: ResourceArguments = {
  type: "alicloud_slb_server_certificate",
  settings: "alicloud.ClassicServerCertificateProps",
  plain: SERVER,
  own: { name: "certificateName", private_key: "privateKey" },
  left: {},
};

/** `alicloud_slb_ca_certificate`. */
export const SLB_CA_CERTIFICATE: ResourceArguments = {
  type: "alicloud_slb_ca_certificate",
  settings: "alicloud.ClassicCaCertificateProps",
  plain: { certificate: text("ca_certificate"), resourceGroupId: id("resource_group_id", "rg-"), tags: tags() },
  own: { ca_certificate_name: "certificateName" },
  left: {},
};

/** `alicloud_slb_domain_extension`. */
export const SLB_DOMAIN_EXTENSION: ResourceArguments = {
  type: "alicloud_slb_domain_extension",
  settings: "alicloud.ClassicListenerCertificateProps",
  plain: { domain: text("domain"), certificateId: id("server_certificate_id"), deletionProtectionValidation },
  own: { load_balancer_id: "listener", frontend_port: "listener" },
  left: {},
};
