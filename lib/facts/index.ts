export * from "./capability";
export * from "./common";
export * from "./confidence";
export * from "./product";
