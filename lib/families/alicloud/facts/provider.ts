/** Where the provider comes from. Without a registry host, so that each engine asks its own. */
export const ALICLOUD_SOURCE = "aliyun/alicloud";
