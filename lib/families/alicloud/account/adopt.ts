import { KnownProvider } from "../../../adopt/source/known";
import { providerBehaviour } from "../../provider-behaviour";
import { ALICLOUD_SOURCE } from "../facts/provider";

/** The provider, as programs configure it. */
export const ALICLOUD_PROVIDER: KnownProvider = {
  cloud: "alicloud",
  className: "AlicloudProvider",
  source: ALICLOUD_SOURCE,
  behaviour: () => providerBehaviour("alicloud"),
};
