/** The clouds that can be asked, by the names of their providers. */
export const CLOUD_NAMES = ["alicloud", "tencentcloud"] as const;

/** A cloud that can be asked. */
export type CloudName = (typeof CLOUD_NAMES)[number];
