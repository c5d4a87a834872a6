/** Where the provider comes from. Without a registry host, so that each engine asks its own. */
export const TENCENTCLOUD_SOURCE = "tencentcloudstack/tencentcloud";
