/** The protocols of listeners, by cloud and layer. Layer 7 has domain and path rules. */
export const PROTOCOLS = {
  alicloud: { 4: ["TCP", "UDP"], 7: ["HTTP", "HTTPS"] },
  tencentcloud: { 4: ["TCP", "UDP", "TCP_SSL", "QUIC"], 7: ["HTTP", "HTTPS"] },
} as const;

/** 4 or 7; undefined for a protocol that is left out, unknown at synth or to these clouds. */
export function layerOf(protocol: string | undefined): 4 | 7 | undefined {
  const upper = protocol?.toUpperCase() ?? "";
  if (["HTTP", "HTTPS"].includes(upper)) return 7;
  return PROTOCOLS.tencentcloud[4].some((known) => known === upper) ? 4 : undefined;
}
