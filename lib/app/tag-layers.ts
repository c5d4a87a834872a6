import { Fn, TerraformIterator, Token, Tokenization } from "cdktf";
import { camelCase } from "./camel-case";
import { TagBlocks } from "../facts/arguments";

/** Tags by key; or a map of which the keys, too, are known only at plan. */
export type TagLayer = object;

interface TagBlock {
  readonly [name: string]: string;
}

/**
 * Layers of tags as a resource takes them, the later over the earlier; undefined where there are none.
 *
 * Written out as long as all keys are known: overrides of single tags find them then.
 *
 * @param blocks where each tag is a block
 * @internal
 */
export function writtenTags(layers: readonly TagLayer[], blocks: TagBlocks | undefined): unknown {
  const merged = layers.reduce<TagLayer[]>(withLayer, []);
  if (merged.length === 0) return undefined;
  if (merged.length === 1 && !isUnknownMap(merged[0])) {
    return blocks === undefined ? merged[0] : toBlocks(merged[0], blocks);
  }
  const map = Token.asStringMap(merged.length === 1 ? asToken(merged[0]) : Fn.merge(merged.map(asToken)));
  if (blocks === undefined) return map;
  const each = TerraformIterator.fromMap(map);
  return each.dynamic({ [blocks.key]: each.key, [blocks.value]: each.value });
}

/**
 * What a generated class was given.
 *
 * @internal
 */
export function layersIn(given: unknown, blocks: TagBlocks | undefined): TagLayer[] {
  if (given === undefined || given === null) return [];
  if (blocks === undefined || !Array.isArray(given)) return [given];
  const [key, value] = [camelCase(blocks.key), camelCase(blocks.value)];
  return [Object.fromEntries((given as TagBlock[]).map((block) => [block[key], block[value]]))];
}

/** Neighbours of which the keys are known become one. */
function withLayer(layers: TagLayer[], layer: TagLayer): TagLayer[] {
  if (isUnknownMap(layer)) return [...layers, layer];
  if (Object.keys(layer).length === 0) return layers;
  const last = layers[layers.length - 1];
  if (last === undefined || isUnknownMap(last)) return [...layers, layer];
  return [...layers.slice(0, -1), { ...last, ...layer }];
}

function isUnknownMap(layer: unknown): boolean {
  return Tokenization.isResolvable(layer) || Token.isUnresolved(layer);
}

/** CDKTF resolves a marker of a map only where nothing stands beside it. */
function asToken(layer: TagLayer): unknown {
  return isUnknownMap(layer) ? Token.asAny(layer) : layer;
}

function toBlocks(tags: TagLayer, { key, value }: TagBlocks): TagBlock[] {
  return Object.entries(tags).map(([name, text]) => ({ [camelCase(key)]: name, [camelCase(value)]: text as string }));
}
