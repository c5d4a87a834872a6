/** String attributes in the form that CDKTF wants for HCL output. */
export function hclStrings(attributes: { [name: string]: string | undefined }): { [name: string]: unknown } {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => [name, { value, isBlock: false, type: "simple", storageClassType: "string" }]),
  );
}
