export * from "./auto-scaling-group";
export * from "./auto-scaling-group-props";
