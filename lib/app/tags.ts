import { Aspects, IAspect, TerraformResource, TerraformStack } from "cdktf";
import { IConstruct } from "constructs";
import { TagBlocks } from "../facts/arguments";
import { Declaration } from "../values/declaration";
import { LoadBalancingError } from "../values/load-balancing-error";
import { show } from "../values/unknown";
import { receivedArgument, receivedScope } from "./received";
import { layersIn, TagLayer, writtenTags } from "./tag-layers";

/** The tags of a construct, and how its resource holds them where it has no map. */
interface Owned {
  /** Those of its load balancer, then its own: the later win. */
  readonly layers: readonly TagLayer[];
  readonly blocks: TagBlocks | undefined;
  /** What the resource has been given, so that it is not taken for something that the user gave it. */
  written: unknown;
}

const SCOPED = new WeakMap<IConstruct, Map<string, string>>();
/** The tags that a construct has of its own, or from its load balancer; none where it takes some and has none. */
const OWN = new WeakMap<IConstruct, Owned>();

/**
 * Tags for everything of this library below a construct that takes tags: a stack, or the app.
 *
 * What is nearer wins: tags of a stack over those of the app, of a load balancer over those of its stack, of a listener or
 * group over those of its load balancer.
 */
export class Tags {
  /**
   * The tags of a construct and of everything below it.
   *
   * @param scope a stack, the app, or any construct
   */
  public static of(scope: IConstruct): Tags {
    return new Tags(receivedScope("Tags", scope, Tags.of));
  }

  private constructor(private readonly scope: IConstruct) {}

  /**
   * Adds one tag.
   *
   * @param key the key; a key that is given twice has the later value
   * @param value the value
   */
  public add(key: string, value: string): void {
    receivedArgument("Tags", "key", "string", key, this.add);
    receivedArgument("Tags", "value", "string", value, this.add);
    if (key === "__proto__") {
      const text = `tag ${show(key)} would be lost, since CDKTF writes no such key; choose another key`;
      throw new LoadBalancingError("setting-type", text, Declaration.here(this.add));
    }
    const tags = SCOPED.get(this.scope) ?? new Map<string, string>();
    SCOPED.set(this.scope, tags.set(key, value));
  }
}

/** What generated classes have of tags: `putTags` where each is a block. */
interface Tagged {
  readonly tagsInput?: unknown;
  tags: unknown;
  putTags(tags: unknown): void;
}

/** Hands tags down at synth, so that it does not matter what was declared first. */
class Inherited implements IAspect {
  public visit(node: IConstruct): void {
    const owned = node.node.scope && OWN.get(node.node.scope);
    if (owned === undefined || !TerraformResource.isTerraformResource(node) || !("tagsInput" in node)) return;
    const resource = node as unknown as Tagged;
    const { layers, blocks, written } = owned;
    const given = resource.tagsInput === written ? [] : layersIn(resource.tagsInput, blocks);
    const all = writtenTags([...scoped(node), ...given, ...layers], blocks);
    if (all === undefined) return;
    if (blocks === undefined) resource.tags = all;
    else resource.putTags(all);
    owned.written = resource.tagsInput;
  }
}

const INHERITED = new Inherited();

/**
 * The tags to write at a construct; those of stack and app are added at synth.
 *
 * @param from what hands its tags down: the load balancer of a listener
 * @param blocks where each tag is a block
 * @internal
 */
export function tagsAt(construct: IConstruct, own?: TagLayer, from?: IConstruct, blocks?: TagBlocks): unknown {
  const layers = [...((from && OWN.get(from)?.layers) ?? []), ...(own === undefined ? [] : [own])];
  const written = writtenTags(layers, blocks);
  OWN.set(construct, { layers, blocks, written });
  // Of an app CDKTF asks no aspect.
  const aspects = Aspects.of(TerraformStack.of(construct));
  if (!aspects.all.includes(INHERITED)) aspects.add(INHERITED);
  return written;
}

function scoped({ node }: IConstruct): TagLayer[] {
  return node.scopes.map((scope) => Object.fromEntries(SCOPED.get(scope) ?? []));
}
