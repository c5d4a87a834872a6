export * from "./alb";
export * from "./cas";
export * from "./clb";
export * from "./ess";
export * from "./gwlb";
export * from "./nlb";
export * from "./provider";
export * from "./zone-mapping";
