export * from "./as";
export * from "./classic";
export * from "./clb";
export * from "./closed-sets";
export * from "./gwlb";
export * from "./provider";
export * from "./ssl";
export * from "./target-group";
