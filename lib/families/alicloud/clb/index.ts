export * from "./classic-listener";
export * from "./classic-load-balancer";
export * from "./classic-rule";
export * from "./default-server-group";
export * from "./health-check";
export * from "./master-slave-group";
export * from "./sticky-session";
export * from "./vserver-group";
