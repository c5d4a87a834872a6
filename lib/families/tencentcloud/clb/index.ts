export * from "./cloud-listener";
export * from "./cloud-load-balancer";
export * from "./cloud-rule";
export * from "./health-check";
