import { Aspects, IAspect, TerraformResource, TerraformStack } from "cdktf";
import { IConstruct } from "constructs";
import { TagBlocks } from "../facts/arguments";
import { receivedArgument, receivedScope } from "./received";

/** Tags by key. */
interface TagMap {
  readonly [key: string]: string;
}

interface TagBlock {
  readonly [name: string]: string;
}

/** The tags of a construct, and how its resource holds them where it has no map. */
interface Owned {
  readonly tags: TagMap;
  readonly blocks: TagBlocks | undefined;
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
    const tags = SCOPED.get(this.scope) ?? new Map<string, string>();
    SCOPED.set(this.scope, tags.set(key, value));
  }
}

/** What generated classes have of tags: `putTags` where each is a block. */
interface Tagged {
  readonly tagsInput?: TagMap | TagBlock[];
  tags: TagMap;
  putTags(tags: TagBlock[]): void;
}

/** Hands tags down at synth, so that it does not matter what was declared first. */
class Inherited implements IAspect {
  public visit(node: IConstruct): void {
    const owned = node.node.scope && OWN.get(node.node.scope);
    if (owned === undefined || !TerraformResource.isTerraformResource(node) || !("tagsInput" in node)) return;
    const resource = node as unknown as Tagged;
    const { tags: own, blocks } = owned;
    if (blocks === undefined) {
      const all = { ...scoped(node), ...(resource.tagsInput as TagMap | undefined), ...own };
      if (Object.keys(all).length > 0) resource.tags = all;
    } else {
      const all = { ...scoped(node), ...fromBlocks(resource.tagsInput as TagBlock[] | undefined, blocks), ...own };
      if (Object.keys(all).length > 0) resource.putTags(toBlocks(all, blocks));
    }
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
export function tagsAt(
  construct: IConstruct,
  own: TagMap = {},
  from?: IConstruct,
  blocks?: TagBlocks,
): TagMap | TagBlock[] | undefined {
  const tags = { ...(from && OWN.get(from)?.tags), ...own };
  OWN.set(construct, { tags, blocks });
  // Of an app CDKTF asks no aspect.
  const aspects = Aspects.of(TerraformStack.of(construct));
  if (!aspects.all.includes(INHERITED)) aspects.add(INHERITED);
  if (Object.keys(tags).length === 0) return undefined;
  return blocks === undefined ? tags : toBlocks(tags, blocks);
}

function toBlocks(tags: TagMap, { key, value }: TagBlocks): TagBlock[] {
  return Object.entries(tags).map(([name, text]) => ({ [key]: name, [value]: text }));
}

function fromBlocks(blocks: TagBlock[] = [], { key, value }: TagBlocks): TagMap {
  return Object.fromEntries(blocks.map((block) => [block[key], block[value]]));
}

function scoped({ node }: IConstruct): TagMap {
  return Object.fromEntries(node.scopes.flatMap((scope) => [...(SCOPED.get(scope) ?? [])]));
}
