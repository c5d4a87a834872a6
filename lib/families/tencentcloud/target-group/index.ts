export * from "./target-group";
export * from "./target-group-props";
