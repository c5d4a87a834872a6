export * from "./cloud-listener";
export * from "./cloud-listener-props";
export * from "./cloud-load-balancer";
export * from "./cloud-load-balancer-props";
export * from "./cloud-rule";
export * from "./cloud-rule-props";
export * from "./health-check";
