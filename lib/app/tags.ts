import { Aspects, IAspect, TerraformResource, TerraformStack } from "cdktf";
import { IConstruct } from "constructs";
import { receivedArgument, receivedScope } from "./received";

/** Tags by key. */
interface TagMap {
  readonly [key: string]: string;
}

const SCOPED = new WeakMap<IConstruct, Map<string, string>>();
/** The tags that a construct has of its own, or from its load balancer; none where it takes some and has none. */
const OWN = new WeakMap<IConstruct, TagMap>();

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

/** Hands tags down at synth, so that it does not matter what was declared first. */
class Inherited implements IAspect {
  public visit(node: IConstruct): void {
    const own = node.node.scope && OWN.get(node.node.scope);
    if (own === undefined || !TerraformResource.isTerraformResource(node) || !("tagsInput" in node)) return;
    const { tagsInput } = node as unknown as { tagsInput?: TagMap };
    const all = { ...scoped(node), ...tagsInput, ...own };
    if (Object.keys(all).length > 0) (node as unknown as { tags: TagMap }).tags = all;
  }
}

const INHERITED = new Inherited();

/**
 * The tags to write at a construct; those of stack and app are added at synth.
 *
 * @param from what hands its tags down: the load balancer of a listener
 * @internal
 */
export function tagsAt(construct: IConstruct, own: TagMap = {}, from?: IConstruct): TagMap | undefined {
  const all = { ...(from && OWN.get(from)), ...own };
  OWN.set(construct, all);
  // Of an app CDKTF asks no aspect.
  const aspects = Aspects.of(TerraformStack.of(construct));
  if (!aspects.all.includes(INHERITED)) aspects.add(INHERITED);
  return Object.keys(all).length === 0 ? undefined : all;
}

function scoped({ node }: IConstruct): TagMap {
  return Object.fromEntries(node.scopes.flatMap((scope) => [...(SCOPED.get(scope) ?? [])]));
}
