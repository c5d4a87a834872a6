import "./report/judging";

export * as alicloud from "./families/alicloud";
export * from "./app/backend";
export * from "./app/backend-pool";
export * from "./facts/binding-strategy";
export * from "./report/findings";
export * from "./binding/forward";
export * from "./binding/health-gate";
export * from "./binding/listener-binding";
export * from "./report/load-balancing-rules";
export * from "./report/own-rules";
export * from "./app/tags";
export * from "./app/pool-source";
export * from "./recipes/staged-edit";
export * as tencentcloud from "./families/tencentcloud";
