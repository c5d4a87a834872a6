export * from "./gateway-health-check";
export * from "./gateway-listener";
export * from "./gateway-load-balancer";
export * from "./gateway-server-group";
