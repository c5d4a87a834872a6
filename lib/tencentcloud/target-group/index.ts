export * from "./target-group";
