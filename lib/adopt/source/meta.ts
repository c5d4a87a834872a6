/** Arguments that the engine, not the provider, reads. */
export const META = [
  "count",
  "for_each",
  "provider",
  "depends_on",
  "lifecycle",
  "dynamic",
  "provisioner",
  "connection",
  "//",
];
