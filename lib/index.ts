export * as alicloud from "./alicloud";
export * from "./backend";
export * from "./backend-pool";
export * from "./binding-strategy";
export * from "./findings";
export * from "./forward";
export * from "./listener-binding";
export * from "./pool-source";
export * as tencentcloud from "./tencentcloud";
