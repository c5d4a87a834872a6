/** What kind of server a backend is. */
export enum BackendKind {
  /** A virtual machine: an ECS instance on Alibaba Cloud, a CVM on Tencent Cloud. */
  INSTANCE = "instance",
  /** An elastic network interface (ENI), addressed by one of its private IPs. */
  NETWORK_INTERFACE = "network interface",
  /** An elastic container instance (ECI, a container group) on Alibaba Cloud. */
  CONTAINER_GROUP = "container group",
  /** A private IP address. */
  IP = "ip",
  /** A serverless function: Function Compute on Alibaba Cloud, SCF on Tencent Cloud. */
  FUNCTION = "function",
}
