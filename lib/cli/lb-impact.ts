import { startTool } from "./executable";
import { fillImpact } from "./impact/command";
import { ENGINE_PLANNER } from "./impact/engine-planner";
import { LB_IMPACT } from "./tool";

startTool(LB_IMPACT, (program, done) => fillImpact(program, done, [ENGINE_PLANNER]));
