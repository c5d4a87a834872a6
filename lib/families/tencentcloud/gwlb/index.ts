export * from "./gateway-load-balancer";
export * from "./gateway-target-group";
