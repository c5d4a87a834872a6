import { TerraformDataSource, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { BackendKind } from "../backend";
import type { BackendPool } from "../backend-pool";
import { Condition, Render } from "../deferred/conditions";
import { Deferral, deferrals } from "../deferred/deferral";
import { comesFromResource } from "../deferred/origin";
import { Registry } from "../registry";
import { AppView, GroupView } from "../view/app-view";
import { PoolMember } from "../view/pool-member";
import { Account, ALICLOUD_ACCOUNT, Members, readServers, TENCENTCLOUD_ACCOUNT } from "./account";
import { AccountCheck } from "./account-check";
import { Place, serverChecks } from "./server-checks";

/** Families whose load balancer the providers' data sources show with VPC and specification. */
const READABLE = ["alicloud-clb", "tencentcloud-clb"];

/**
 * Looks into the account at plan, before anything is changed: whether the servers of one binding can take traffic from
 * its load balancer, as a console does that offers only such servers.
 *
 * Servers that this app makes are left out: they do not exist yet. The answers are preconditions of the resource that
 * carries the backend.
 */
export class Preflight extends Construct {
  private account: Account = ALICLOUD_ACCOUNT;
  private readonly servers = new Map<BackendKind, TerraformDataSource>();
  private loadBalancer?: TerraformDataSource;

  public constructor(
    scope: Construct,
    id: string,
    private readonly pool: BackendPool,
  ) {
    super(scope, id);
    const registry = Registry.of(this);
    registry.addPreflight((view) => this.deferrals(view));
    let provider: TerraformProvider | undefined;
    let begun = false;
    pool._follow((member) => {
      // A pool without members says nothing of the cloud that it is bound to.
      const [group] = begun ? [] : this.groupsIn(registry.view());
      if (group !== undefined) {
        begun = true;
        provider = group.carrier?.(member)?.provider;
        this.begin(group, provider);
        // The app is still being declared: what was seen of it must not be remembered.
        registry.touch();
      }
      const { kind } = member.backend;
      const lookup = this.account.lookups[kind];
      // Without ids the data source would read every server of the account.
      if (!begun || lookup === undefined || !this.isAsked(member) || this.servers.has(kind)) return;
      const ids = () => this.asked(kind).map(({ backend }) => backend.serverId);
      this.servers.set(kind, readServers(this, provider, kind, lookup, ids));
    });
  }

  private begin(group: GroupView, provider: TerraformProvider | undefined): void {
    const { cloud, created, product, id, performance } = group.loadBalancer;
    this.account = cloud === "tencentcloud" ? TENCENTCLOUD_ACCOUNT : ALICLOUD_ACCOUNT;
    const members = this.account.members(this, provider, group);
    if (members !== undefined) this.warnOfOthers(members, group);
    this.warnOfNoBandwidth(group);
    if (created || product === undefined || !READABLE.includes(product.product)) return;
    this.loadBalancer = this.account.loadBalancer(this, provider, id);
    if (performance === "unknown") this.warnOfSharedKind(this.loadBalancer, group);
  }

  /** The servers of a kind that exist without this app. */
  private asked(kind: BackendKind): PoolMember[] {
    return this.pool._members.filter((member) => member.backend.kind === kind && this.isAsked(member));
  }

  private isAsked({ backend: { kind, serverId }, iterator }: PoolMember): boolean {
    return this.account.lookups[kind] !== undefined && iterator === undefined && !comesFromResource(serverId);
  }

  private groupsIn({ groups }: AppView): GroupView[] {
    return groups.filter(({ members }) => members.some(({ member }) => member.pool === this.pool));
  }

  private deferrals(view: AppView): Deferral[] {
    return this.groupsIn(view).flatMap((group) =>
      group.members.flatMap((member) => {
        const place = this.isAsked(member.member) ? this.placeOf(member.member, group) : undefined;
        const checks = place === undefined ? [] : serverChecks(member, place);
        return deferrals("preflight", member, group.carrier?.(member.member), checks, member.id);
      }),
    );
  }

  private placeOf({ backend: { kind } }: PoolMember, { loadBalancer }: GroupView): Place | undefined {
    const lookup = this.account.lookups[kind];
    const source = this.servers.get(kind);
    if (lookup === undefined || source === undefined) return undefined;
    return { lookup, found: source.fqn, label: loadBalancer.label, vpc: this.vpcOf(loadBalancer.vpcId) };
  }

  /** Warns of members that the apply will remove, since the group owns its whole list. */
  private warnOfOthers({ source, path }: Members, group: GroupView): void {
    const declared = () => this.pool._members.map(({ backend }) => backend.serverId);
    const others = (render: Render) => {
      const list = `compact(flatten(${render(source.fqn)}.${path}))`;
      return `setsubtract(${list}, [${declared().map(render).join(", ")}])`;
    };
    new AccountCheck(this, "Others", {
      when: () => true,
      condition: (render) => `length(${others(render)}) == 0`,
      message: (render) =>
        `${group.label}: \${join(", ", ${others(render)})} stand there and are not declared, so the apply removes them; declare them in pool "${this.pool.node.id}", or let them go [preflight]`,
    });
  }

  /** Warns where an Alibaba CLB that exists already says that it cannot take network interfaces. */
  private warnOfSharedKind(found: TerraformDataSource, { loadBalancer }: GroupView): void {
    const { loadBalancerList } = this.account;
    const interfaces = () =>
      this.pool._members.some(({ backend: { kind } }) => kind !== BackendKind.INSTANCE && kind !== BackendKind.IP);
    new AccountCheck(this, "Performance", {
      when: interfaces,
      condition: (render) =>
        `alltrue([for found in ${render(found.fqn)}.${loadBalancerList} : found.load_balancer_spec != ""])`,
      message: () =>
        `${loadBalancer.label} has no specification: unless it is billed by CLCU it is of the shared kind, which takes no network interfaces; give it a specification such as slb.s2.small [preflight]`,
    });
  }

  /**
   * Warns of servers without public bandwidth behind a public load balancer. Not refused: where the account is billed by
   * the load balancer's traffic, a server needs none.
   */
  private warnOfNoBandwidth({ loadBalancer: { reach, label } }: GroupView): void {
    const kind = BackendKind.INSTANCE;
    const lookup = this.account.lookups[kind];
    if (lookup?.bandwidth === undefined || (reach !== undefined && reach.networkType === "INTERNAL")) return;
    const { bandwidth, list, id } = lookup;
    const without = (render: Render) =>
      `[for server in ${render(this.servers.get(kind)?.fqn)}.${list} : server.${id} if server.${bandwidth} == 0]`;
    new AccountCheck(this, "Bandwidth", {
      when: () => this.servers.has(kind),
      condition: (render) => `length(${without(render)}) == 0`,
      message: (render) =>
        `${label}: \${join(", ", ${without(render)})} have a public bandwidth of 0: where servers pay for traffic, and not the load balancer, they answer no client; give them bandwidth, or bill by load balancer [preflight]`,
    });
  }

  /** The VPC of the load balancer: as declared, or as it is. A public CLB may have none, and then takes any server. */
  private vpcOf(declared: string | undefined): Condition | undefined {
    if (declared !== undefined) return (render) => render(declared);
    const { loadBalancer } = this;
    if (loadBalancer === undefined) return undefined;
    return (render) => `try(${render(loadBalancer.fqn)}.${this.account.loadBalancerList}[0].vpc_id, "")`;
  }
}
