import { KnownProvider } from "../../../adopt/source/known";
import { providerBehaviour } from "../../provider-behaviour";
import { TENCENTCLOUD_SOURCE } from "../facts/provider";

/** The provider, as programs configure it. */
export const TENCENTCLOUD_PROVIDER: KnownProvider = {
  cloud: "tencentcloud",
  className: "TencentcloudProvider",
  source: TENCENTCLOUD_SOURCE,
  behaviour: () => providerBehaviour("tencentcloud"),
};
