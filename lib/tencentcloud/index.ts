export * from "./clb";
export * from "./provider";
