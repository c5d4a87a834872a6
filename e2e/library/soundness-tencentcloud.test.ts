import { soundness } from "./soundness-suite";

/** Our rules against engine and model, on generated configurations. */
soundness("tencentcloud");
