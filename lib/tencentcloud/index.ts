export * from "./as";
export * from "./clb";
export * from "./provider";
export * from "./target-group";
