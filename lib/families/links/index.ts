import { Link } from "../../impact/operations/link";
import { ACCESS_LISTS } from "./access-list";
import { ADDRESSES } from "./address";
import { BANDWIDTH_PACKAGES } from "./bandwidth-package";
import { CERTIFICATES } from "./certificate";
import { DNS_RECORDS } from "./dns-record";
import { HEALTH_CHECKS } from "./health-check";
import { LISTENERS } from "./listener";
import { LOAD_BALANCERS } from "./load-balancer";
import { REDIRECTIONS } from "./redirection";
import { RULES } from "./rule";
import { SCALING_GROUPS } from "./scaling-group";
import { SECURITY_GROUPS } from "./security-group";
import { SERVER_LINKS } from "./server";
import { SERVER_GROUPS } from "./server-group";
import { TLS_POLICIES } from "./tls-policy";
import { ZONE_SHIFTS } from "./zone-shift";
import { UPLOADED_CERTIFICATES } from "./uploaded-certificate";

/** All links between a client and the process that answers, from outside to inside; members and routes are operations. */
export const LINKS: readonly Link[] = [
  ...DNS_RECORDS,
  ...ADDRESSES,
  ...BANDWIDTH_PACKAGES,
  ...LOAD_BALANCERS,
  ...ZONE_SHIFTS,
  ...ACCESS_LISTS,
  ...LISTENERS,
  ...CERTIFICATES,
  ...UPLOADED_CERTIFICATES,
  ...TLS_POLICIES,
  ...RULES,
  ...REDIRECTIONS,
  ...SERVER_GROUPS,
  ...HEALTH_CHECKS,
  ...SECURITY_GROUPS,
  ...SERVER_LINKS,
  ...SCALING_GROUPS,
];
