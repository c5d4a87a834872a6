/** Whether clients must have a certificate, where nobody says so: undefined without any certificate. */
export function defaultSslMode(certificates: {
  readonly certificateId?: string;
  readonly certificateCaId?: string;
}): string | undefined {
  if (certificates.certificateCaId !== undefined) return "MUTUAL";
  return certificates.certificateId === undefined ? undefined : "UNIDIRECTIONAL";
}
