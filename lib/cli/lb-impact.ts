import { fillImpact } from "./commands/impact";
import { startTool } from "./executable";
import { LB_IMPACT } from "./tool";

startTool(LB_IMPACT, fillImpact);
