export * from "./lifecycle-hook";
export * from "./scaling-group";
export * from "./scaling-group-props";
