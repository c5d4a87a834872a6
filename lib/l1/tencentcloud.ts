/**
 * The generated L1 classes of `tencentcloudstack/tencentcloud`, one namespace per resource:
 * `clbListener.ClbListener`. Loaded on first use. TypeScript and JavaScript only.
 */
import provider = require("@cdktf/provider-tencentcloud");

export = provider;
