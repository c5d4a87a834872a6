export * from "./ssl-certificate";
