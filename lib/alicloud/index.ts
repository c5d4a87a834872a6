export * from "./clb";
export * from "./nlb";
export * from "./provider";
export { ZoneMapping } from "./zone-mapping";
