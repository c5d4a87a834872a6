export * from "./listener-certificate";
export * from "./network-health-check";
export * from "./network-listener";
export * from "./network-load-balancer";
export * from "./network-server-group";
export * from "./security-group";
export * from "./security-policy";
