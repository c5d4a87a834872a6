export * from "./application-health-check";
export * from "./application-listener";
export * from "./application-listener-headers";
export * from "./application-load-balancer";
export * from "./application-rule";
export * from "./application-server-group";
export * from "./application-sticky-session";
export * from "./rule-conditions";
