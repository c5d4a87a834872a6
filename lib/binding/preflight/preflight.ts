import { TerraformDataSource, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { BackendKind } from "../../app/backend";
import type { BackendPool } from "../../app/backend-pool";
import { Condition, Render } from "../../values/conditions";
import { Check, Deferral } from "../../app/deferral";
import { comesFromResource } from "../../values/origin";
import { Registry } from "../../app/registry";
import { show } from "../../values/unknown";
import { AppView, GroupView, MemberView } from "../../app/app-view";
import { PoolMember } from "../../app/pool-member";
import { Account, Members } from "../../app/account";
import { AccountCheck } from "./account-check";

/** The servers that are read, and how their cloud tells of them. */
interface FoundServers {
  readonly source: TerraformDataSource;
  readonly account: Account;
}

/** A load balancer that exists already, and the attribute that lists it. */
interface FoundLoadBalancer {
  readonly source: TerraformDataSource;
  readonly list: string;
}

/**
 * Looks into the account at plan, before anything is changed: whether the servers of one binding can take traffic from
 * its load balancer, as a console does that offers only such servers.
 *
 * Servers that this app makes are left out: they do not exist yet. The answers are preconditions of the resource that
 * carries the backend.
 */
export class Preflight extends Construct {
  private servers?: FoundServers;
  private loadBalancer?: FoundLoadBalancer;

  public constructor(
    scope: Construct,
    id: string,
    private readonly pool: BackendPool,
  ) {
    super(scope, id);
    const registry = Registry.of(this);
    registry.addPreflight((view) => this.deferrals(view));
    let provider: TerraformProvider | undefined;
    let account: Account | undefined;
    let begun = false;
    pool._follow((member) => {
      // A pool without members says nothing of the cloud that it is bound to.
      const [group] = begun ? [] : this.groupsIn(registry.view());
      if (group !== undefined) {
        begun = true;
        provider = group.carrier?.(member)?.provider;
        account = registry.accounts.clouds.find(({ cloud }) => cloud === group.loadBalancer.cloud);
        this.begin(group, provider);
        // The app is still being declared: what was seen of it must not be remembered.
        registry.touch();
      }
      // Without ids the data source would read every server of the account.
      if (account === undefined || !isAsked(member)) return;
      const ids = () => this.asked().map(({ backend }) => backend.serverId);
      this.servers ??= { account, source: account.servers(this, provider, ids) };
    });
  }

  private begin(group: GroupView, provider: TerraformProvider | undefined): void {
    const { created, product, id, performance } = group.loadBalancer;
    const { loadBalancers } = Registry.of(this).accounts;
    const [members] = loadBalancers.flatMap((reader) => reader.members(this, provider, group) ?? []);
    if (members !== undefined) this.warnOfOthers(members, group);
    const reader = loadBalancers.find((one) => one.product === product?.product);
    if (created || reader === undefined) return;
    this.loadBalancer = { source: reader.loadBalancer(this, provider, id), list: reader.loadBalancerList };
    if (performance === "unknown") this.warnOfSharedKind(this.loadBalancer, group);
  }

  /** The instances that exist without this app. */
  private asked() {
    return this.pool._members.filter(isAsked);
  }

  private groupsIn({ groups }: AppView): GroupView[] {
    return groups.filter(({ members }) => members.some(({ member }) => member.pool === this.pool));
  }

  private deferrals(view: AppView): Deferral[] {
    const { servers } = this;
    if (servers === undefined) return [];
    const asked = new Set(this.asked());
    return this.groupsIn(view).flatMap((group) =>
      group.members.flatMap((member) => {
        const carrier = group.carrier?.(member.member);
        const checks = asked.has(member.member) ? this.serverChecks(servers, member, group) : [];
        if (carrier === undefined) return [];
        return checks.map((check) => ({ ...check, ruleId: "preflight", subject: member, carrier, backend: member.id }));
      }),
    );
  }

  private serverChecks(servers: FoundServers, { member }: MemberView, { loadBalancer }: GroupView): Check[] {
    const { serverId } = member.backend;
    const { running, expires } = servers.account;
    const every = (holds: (server: string) => string) => everyOf(servers, serverId, holds);
    const name = `instance ${show(serverId)}`;
    const checks: Check[] = [
      {
        operand: serverId,
        condition: (render) => `length(${rowsOf(servers, render, serverId)}) == 1`,
        text: () => `${name} is not in this account and region; mend the id, or the provider's region`,
      },
      {
        operand: serverId,
        condition: every((server) => `${server}.status == ${JSON.stringify(running)}`),
        text: () => `${name} must be ${running} to take traffic; start it, or leave it out`,
      },
    ];
    const vpc = this.vpcOf(loadBalancer.vpcId);
    if (vpc !== undefined) {
      checks.push({
        operand: serverId,
        condition: (render) => every((server) => `${vpc(render)} == "" || ${server}.vpc_id == ${vpc(render)}`)(render),
        text: () => `${name} must be in the VPC of ${loadBalancer.label}; choose a server of that VPC`,
      });
    }
    if (expires !== undefined) {
      const valid = (server: string) =>
        `try(timecmp(replace(${server}.${expires}, " ", "T"), plantimestamp()) > 0, true)`;
      checks.push({
        operand: serverId,
        condition: every(valid),
        text: () => `${name} has expired; renew it, or leave it out`,
      });
    }
    return checks;
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
  private warnOfSharedKind({ source, list }: FoundLoadBalancer, { loadBalancer }: GroupView): void {
    const interfaces = () =>
      this.pool._members.some(({ backend: { kind } }) => kind !== BackendKind.INSTANCE && kind !== BackendKind.IP);
    new AccountCheck(this, "Performance", {
      when: interfaces,
      condition: (render) => `alltrue([for found in ${render(source.fqn)}.${list} : found.load_balancer_spec != ""])`,
      message: () =>
        `${loadBalancer.label} has no specification: unless it is billed by CLCU it is of the shared kind, which takes no network interfaces; give it a specification such as slb.s2.small [preflight]`,
    });
  }

  /** The VPC of the load balancer: as declared, or as it is. A public CLB may have none, and then takes any server. */
  private vpcOf(declared: string | undefined): Condition | undefined {
    if (declared !== undefined) return (render) => render(declared);
    const { loadBalancer } = this;
    if (loadBalancer === undefined) return undefined;
    return (render) => `try(${render(loadBalancer.source.fqn)}.${loadBalancer.list}[0].vpc_id, "")`;
  }
}

/** The rows of the data source that are one server; written as a list. */
function rowsOf({ source, account: { serverList, serverId: key } }: FoundServers, render: Render, id: string): string {
  return `[for server in ${render(source.fqn)}.${serverList} : server if server.${key} == ${render(id)}]`;
}

function everyOf(servers: FoundServers, serverId: string, holds: (server: string) => string): Condition {
  return (render) => `alltrue([for found in ${rowsOf(servers, render, serverId)} : ${holds("found")}])`;
}

function isAsked({ backend, iterator }: PoolMember): boolean {
  return backend.kind === BackendKind.INSTANCE && iterator === undefined && !comesFromResource(backend.serverId);
}
