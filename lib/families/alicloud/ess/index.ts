export * from "./scaling-group";
