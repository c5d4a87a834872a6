export { findEngine, type Engine } from "./engine";
export { buildStandin, initialised, providers } from "./standin";
export { Timeline, type Entry, type FrontView, type GroupView, type Row, type Traffic } from "./timeline";
export { ApplyResult, PlanResult, World, type Change, type Faults, type RunOptions, type Stack } from "./world";
