import { asList } from "../../../values/unknown";

/** Whether clients must have a certificate, where nobody says so: undefined without any certificate. */
export function defaultSslMode(certificates: {
  readonly certificateId?: string;
  readonly caCertificateId?: string;
}): string | undefined {
  if (certificates.caCertificateId !== undefined) return "MUTUAL";
  return certificates.certificateId === undefined ? undefined : "UNIDIRECTIONAL";
}

/** The ids of the server's certificates, as rules look at them. */
export function certificateIdsOf(certificates: {
  readonly certificateId?: string;
  readonly multiCertInfo?: { readonly certificateIds: string[] };
}): string[] {
  const { certificateId, multiCertInfo } = certificates;
  return [...(certificateId === undefined ? [] : [certificateId]), ...asList(multiCertInfo?.certificateIds)];
}
