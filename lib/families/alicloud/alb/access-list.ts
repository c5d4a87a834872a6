import { AlbAcl } from "@cdktf/provider-alicloud/lib/alb-acl";
import { AlbAclEntryAttachment } from "@cdktf/provider-alicloud/lib/alb-acl-entry-attachment";
import { TerraformProvider, TerraformResource } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { declarePart } from "../../../app/parts";
import { received } from "../../../app/received";
import { Registry } from "../../../app/registry";
import { writeArguments } from "../../../app/write-arguments";
import { waitFor } from "../../../recipes/wait-for";
import { Declaration } from "../../../values/declaration";
import { ALB_ACL, ALB_ACL_ENTRY } from "./facts/access";

/** Addresses of clients. */
export interface ApplicationAccessListEntry {
  /** A block of addresses, for example `198.51.100.0/24`. Changing it replaces the entry. */
  readonly network: string;
  /**
   * A note in the console. 1 to 256 characters. Changing it replaces the entry.
   *
   * @default - none
   */
  readonly description?: string;
}

/** Settings of an `ApplicationAccessList`. */
export interface ApplicationAccessListProps {
  /**
   * The entries by stable ids of your choice, which are a part of their addresses.
   *
   * @default - none; add some with `addEntry`
   */
  readonly entries?: { [id: string]: ApplicationAccessListEntry };
  /**
   * Name in the console. 2 to 128 letters, digits, `.`, `_`, `-`, a letter first.
   *
   * @default - the id of the construct
   */
  readonly accessListName?: string;
  /**
   * Id of the resource group (`rg-...`). Changing it replaces the list.
   *
   * @default - the default resource group
   */
  readonly resourceGroupId?: string;
  /**
   * Only asks the cloud whether it would make or change it. The apply then ends with the error `DryRunOperation`.
   *
   * @default false
   */
  readonly dryRun?: boolean;
  /**
   * Tags, in addition to those of the stack and the app (`Tags.of`).
   *
   * @default - none of its own
   */
  readonly tags?: { [key: string]: string };
  /**
   * Provider configuration.
   *
   * @default - the stack's default provider
   */
  readonly provider?: TerraformProvider;
}

/** An access list that exists already and that something else manages. */
export interface ApplicationAccessListAttributes {
  /** Id of the list (`acl-...`). */
  readonly accessListId: string;
}

/** An access list of ALBs. */
export interface IApplicationAccessList extends IConstruct {
  /** Id of the list (`acl-...`). */
  readonly accessListId: string;
  /**
   * The entries, as far as they are known.
   *
   * @internal
   */
  readonly _networks: readonly string[] | undefined;
  /**
   * Lets a listener use the list only when its entries are in.
   *
   * @internal
   */
  _fillBefore(resource: TerraformResource): void;
}

/** Addresses of clients that listeners of ALBs let in alone, or keep out: see `addAccessList` of a listener. */
export class ApplicationAccessList extends Construct implements IApplicationAccessList {
  /** A list that exists already. */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: ApplicationAccessListAttributes,
  ): IApplicationAccessList {
    return new ExistingApplicationAccessList(scope, id, attributes);
  }

  /** Id of the list (`acl-...`). */
  public readonly accessListId: string;
  /** The generated `alicloud_alb_acl`, for what this class does not offer. */
  public readonly resource: TerraformResource;
  /** @internal */
  public readonly _networks: string[] = [];
  private readonly entries: Construct;
  private readonly made: AlbAclEntryAttachment[] = [];
  private readonly users: TerraformResource[] = [];

  public constructor(
    scope: Construct,
    id: string,
    private readonly props: ApplicationAccessListProps = {},
  ) {
    props = received(scope, id, "alicloud.ApplicationAccessListProps", props);
    super(scope, id);
    this.props = props;
    const { plain: table } = ALB_ACL;
    const { accessListName = id, provider, entries = {} } = props;
    const list = new AlbAcl(this, "Resource", {
      ...writeArguments(this, table, { ...props, accessListName }),
      provider,
    });
    this.accessListId = list.id;
    this.resource = list;
    this.entries = new Construct(this, "Entries");
    const declaration = Declaration.here(new.target);
    const given = { ...props, accessListName };
    declarePart({ construct: this, noun: "access list", declaration, table, props: given, carrier: list });
    for (const [key, entry] of Object.entries(entries)) this.make(key, entry, declaration);
  }

  /** Adds addresses. */
  public addEntry(id: string, entry: ApplicationAccessListEntry): void {
    const declaration = Declaration.here(this.addEntry);
    this.make(id, received(this.entries, id, "alicloud.ApplicationAccessListEntry", entry), declaration);
  }

  /** @internal */
  public _fillBefore(resource: TerraformResource): void {
    this.users.push(resource);
    this.made.forEach((entry) => waitFor(resource, entry));
  }

  private make(id: string, props: ApplicationAccessListEntry, declaration: Declaration): void {
    const { plain: table } = ALB_ACL_ENTRY;
    const entry = new AlbAclEntryAttachment(this.entries, id, {
      aclId: this.accessListId,
      entry: props.network,
      description: props.description,
      provider: this.props.provider,
    });
    this.made.push(entry);
    this._networks.push(props.network);
    this.users.forEach((user) => waitFor(user, entry));
    const { network } = props;
    declarePart({ construct: entry, noun: "entry", declaration, table, props, carrier: entry }, () => ({ network }));
  }
}

class ExistingApplicationAccessList extends Construct implements IApplicationAccessList {
  public readonly accessListId: string;
  /** @internal */
  public readonly _networks = undefined;

  public constructor(scope: Construct, id: string, attributes: ApplicationAccessListAttributes) {
    attributes = received(scope, id, "alicloud.ApplicationAccessListAttributes", attributes);
    super(scope, id);
    this.accessListId = attributes.accessListId;
    const declaration = Declaration.here(new.target);
    const ids = [{ name: "accessListId", value: this.accessListId, prefix: "acl-" }];
    const label = `access list "${id}"`;
    Registry.of(this).addExisting({ construct: this, label, declaration, ids });
  }

  /** @internal */
  public _fillBefore(): void {
    // Whoever made it filled it.
  }
}
