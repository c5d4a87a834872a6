import { load } from "js-yaml";
import { RolloutError } from "../rollout-error";
import { Check, CheckKind } from "./check";
import { durationText } from "./duration";
import { SettingsBlock } from "./settings-block";

/** What a number may be, both bounds included. */
export interface Threshold {
  readonly min?: number;
  readonly max?: number;
}

/** One thing that is watched. */
export interface Metric {
  readonly name: string;
  readonly check: Check;
  /** Of numbers; the others pass or fail by themselves. */
  readonly threshold?: Threshold;
  readonly intervalMs: number;
  /** Before the first measurement, so that clouds and servers have something to tell. */
  readonly delayMs: number;
  /** For one measurement. */
  readonly timeoutMs: number;
  /** How many measurements may fail. */
  readonly failureLimit: number;
  /** How many may have no answer. */
  readonly noDataLimit: number;
}

const SECOND = 1000;

/**
 * Reads an analysis file, and finds whom to ask. What is wrong is told here, while nothing is deployed.
 *
 * @param name of the file, for messages
 * @param bakeMs how long will be watched
 */
export function analysisIn(
  name: string,
  text: string,
  { kinds, env, bakeMs }: { kinds: readonly CheckKind[]; env: NodeJS.ProcessEnv; bakeMs: number },
): Metric[] {
  const file = SettingsBlock.of(parsed(name, text), name);
  const metrics = file.list("metrics").map((one, at) => {
    const metric = metricOf(SettingsBlock.of(one, `${name}: metrics[${at}]`), kinds, env);
    if (metric.delayMs <= bakeMs) return metric;
    const times = `${durationText(metric.delayMs)} of ${durationText(bakeMs)}`;
    throw new RolloutError(
      `${name}: metric ${JSON.stringify(metric.name)} waits ${times}, so it would never be measured; bake longer, or shorten its initialDelay`,
    );
  });
  file.end();
  const twice = metrics.find((one, at) => metrics.findIndex((other) => other.name === one.name) < at);
  if (twice !== undefined) throw new RolloutError(`${name}: two metrics are named ${JSON.stringify(twice.name)}`);
  return metrics;
}

function metricOf(block: SettingsBlock, kinds: readonly CheckKind[], env: NodeJS.ProcessEnv): Metric {
  const name = block.text("name");
  const found = kinds.filter((kind) => block.has(kind.name));
  if (found.length !== 1) {
    const has = found.length === 0 ? "says of nobody to ask" : `names ${found.length} to ask`;
    throw new RolloutError(`${block.path} ${has}; write one of: ${kinds.map((kind) => kind.name).join(", ")}`);
  }
  const [kind] = found;
  const settings = block.block(kind.name);
  const check = kind.read(settings, env);
  settings.end();
  const metric = {
    name,
    check,
    threshold: thresholdOf(block, kind),
    intervalMs: block.duration("interval", 30 * SECOND),
    delayMs: block.duration("initialDelay", 0),
    timeoutMs: block.duration("timeout", 10 * SECOND),
    failureLimit: block.integer("failureLimit", 0, 0),
    noDataLimit: block.integer("noDataLimit", 0, 0),
  };
  block.end();
  const short = (["interval", "timeout"] as const).find((each) => metric[`${each}Ms`] < SECOND);
  if (short !== undefined) throw new RolloutError(`${block.at(short)} is under 1s; write 1s or more`);
  return metric;
}

function thresholdOf(block: SettingsBlock, { name, numbers }: CheckKind): Threshold | undefined {
  if (!numbers) {
    if (!block.has("threshold")) return undefined;
    throw new RolloutError(`${block.at("threshold")}: ${name} gives no number, but passes or fails; leave it out`);
  }
  if (!block.has("threshold")) {
    throw new RolloutError(`${block.path} has no threshold, so any number would pass; write threshold with min or max`);
  }
  const given = block.block("threshold");
  const [min, max] = ["min", "max"].map((bound) => (given.has(bound) ? given.number(bound) : undefined));
  given.end();
  if (min === undefined && max === undefined)
    throw new RolloutError(`${given.path} has neither min nor max; write one`);
  if (Number.isNaN(min) || Number.isNaN(max)) throw new RolloutError(`${given.path} is no number; write one`);
  if (min !== undefined && max !== undefined && min > max) {
    throw new RolloutError(`${given.path}: no number is from ${min} to ${max}; swap them`);
  }
  return { min, max };
}

function parsed(name: string, text: string): unknown {
  try {
    return load(text);
  } catch (error) {
    throw new RolloutError(`cannot read ${name}: ${(error as Error).message.split("\n", 1)[0]}`);
  }
}
