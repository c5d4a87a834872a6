import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { alicloud, BackendPool, tencentcloud } from "../../lib";
import { backendsOf, CASES } from "../../test/real-cases/cases";

/** What the declarations of real cases have in common. */

/** How a covered case of test/real-cases/cases.yaml is declared with this library. */
export interface CoveredCase {
  readonly id: string;
  declare(scope: Construct, stack: TerraformStack): void;
}

export type Declare = CoveredCase["declare"];

export function backends(id: string): string[] {
  return CASES.get(id)!.backends!;
}

/** `ecs:-:80` and `ecs[*]:80:0` stand for servers of their own; the notation repeats one id. */
function numbered(notation: readonly string[], from = 1): string[] {
  return notation.map((text, i) =>
    text
      .replace(/^(Master|Slave|default|vserver|node) /, "")
      .replace(/\b(ecs|cvm|eni|eci)(\[\*\])?:/i, `$1${i + from}:`),
  );
}

export function pool(
  scope: Construct,
  stack: TerraformStack,
  notation: readonly string[],
  defaultPort?: number,
): BackendPool {
  return new BackendPool(scope, "Pool", { defaultPort, backends: backendsOf(stack, numbered(notation)) });
}

export function clb(scope: Construct, id: string, props: alicloud.ClassicLoadBalancerProps = {}) {
  return new alicloud.ClassicLoadBalancer(scope, "Clb", {
    loadBalancerName: id,
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
    deletionProtection: false,
    ...props,
  });
}

export function tencent(scope: Construct, id: string) {
  return new tencentcloud.CloudLoadBalancer(scope, "Clb", {
    networkType: tencentcloud.NetworkType.OPEN,
    loadBalancerName: id,
    deletionProtection: false,
  });
}
