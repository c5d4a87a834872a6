/**
 * The generated L1 classes of `aliyun/alicloud`, one namespace per resource: `slbListener.SlbListener`. Loaded on
 * first use. TypeScript and JavaScript only.
 */
import provider = require("@cdktf/provider-alicloud");

export = provider;
