import { Attributes, behaviourIn, TypeBehaviour } from "../attributes";

/** The provider of a cloud. */
export interface KnownProvider {
  /** The cloud, by the name of its provider: resource types begin with it. */
  readonly cloud: string;
  /** The class that configures it, in the namespace of the cloud. */
  readonly className: string;
  /** Where it comes from: `aliyun/alicloud`. */
  readonly source: string;
  /** The file that says what its resources do with their arguments. */
  behaviour?(): string;
}

/** What adopt is told of clouds, and of the types that load balancers are made of. */
export class Known {
  private readonly files = new Map<KnownProvider, string | undefined>();

  /**
   * @param types how types begin that are part of a load balancer, without what follows the product
   */
  public constructor(
    public readonly providers: readonly KnownProvider[],
    private readonly types: readonly string[],
  ) {}

  /** The provider of a type; undefined for one that this library does not know. */
  public providerOf(type: string): KnownProvider | undefined {
    return this.providers.find(({ cloud }) => type.startsWith(`${cloud}_`));
  }

  /** Whether a type is part of a load balancer; whatever else the input has stays where it is. */
  public isOfLoadBalancers(type: string): boolean {
    return this.types.some((one) => type === one || type.startsWith(`${one}_`));
  }

  /** The arguments of a type; none for one that this library has no classes for. */
  public attributesOf(type: string): Attributes | undefined {
    return this.behaviourOf(type)?.attributes;
  }

  /** Whether the provider can import the type. */
  public isImportable(type: string): boolean {
    return this.behaviourOf(type)?.importable === true;
  }

  private behaviourOf(type: string): TypeBehaviour | undefined {
    const provider = this.providerOf(type);
    if (provider === undefined) return undefined;
    if (!this.files.has(provider)) this.files.set(provider, provider.behaviour?.());
    const file = this.files.get(provider);
    return file === undefined ? undefined : behaviourIn(file, type);
  }
}
