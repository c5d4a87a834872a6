export * from "./auto-scaling-group";
export * from "./auto-scaling-group-props";
export * from "./lifecycle-hook";
