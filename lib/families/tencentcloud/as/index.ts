export * from "./auto-scaling-group";
