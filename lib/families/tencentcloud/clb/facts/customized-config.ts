import { ResourceArguments, text } from "../../../../facts/arguments";
import { validated } from "../../../../facts/confidence";

const TYPE = "tencentcloud_clb_customized_config_v2";
const SETTINGS = "tencentcloud.CustomizedConfigProps";

/** `tencentcloud_clb_customized_config_v2`. */
export const CLB_CUSTOMIZED_CONFIG: ResourceArguments = {
  type: TYPE,
  settings: SETTINGS,
  plain: {
    content: text("config_content"),
    configName: text("config_name"),
    configType: text("config_type", {
      list: { values: ["CLB", "SERVER", "LOCATION"], confidence: validated(`${TYPE}.config_type`) },
    }),
  },
  own: {},
  left: {},
};

/** `tencentcloud_clb_customized_config_attachment`. */
export const CLB_CUSTOMIZED_CONFIG_PLACES: ResourceArguments = {
  type: "tencentcloud_clb_customized_config_attachment",
  settings: SETTINGS,
  plain: {},
  own: {
    config_id: "places",
    "bind_list.load_balancer_id": "tencentcloud.CustomizedConfigPlace.listener",
    "bind_list.listener_id": "tencentcloud.CustomizedConfigPlace.listener",
    "bind_list.domain": "tencentcloud.CustomizedConfigPlace.domain",
    "bind_list.location_id": "tencentcloud.CustomizedConfigPlace.rule",
  },
  left: {},
};
