export * from "./alb";
export * from "./clb";
export * from "./nlb";
export * from "./provider";
export * from "./zone-mapping";
