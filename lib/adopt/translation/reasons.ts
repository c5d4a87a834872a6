/** Why a resource stays in its HCL, where several families say so. */
export const LISTENER_NOT_CARRIED = "its listener was not carried over";
export const VPC_NOT_KNOWN = "its VPC is not known";
export const SERVERS_NOT_KNOWN = "its servers are known only at plan; adopt the state";
export const LISTENER_NOT_KNOWN = "its load balancer, protocol or port is not known";
