export * from "./classic-binding";
