import { AppFile, Cloud, LanguageOfApp, NewApp } from "./new-app";
import { json, packageJson } from "./package-json";
import { DEPENDENCIES, DEV_DEPENDENCIES, OWN_RANGE } from "./versions";

/** An app in TypeScript. */
export const TYPESCRIPT: LanguageOfApp = {
  start: "npx ts-node --transpile-only main.ts",
  stack: "web-stack.ts",
  ignored: [],
  install: [],
  tested: "types, rules and shares",
  files,
};

function files({ name, cloud }: NewApp): AppFile[] {
  return [
    {
      path: "package.json",
      text: packageJson(name, {
        test: "tsc && jest",
        dependencies: { ...DEPENDENCIES, "cdktf-load-balancing": OWN_RANGE },
        devDependencies: DEV_DEPENDENCIES,
        jest: { testEnvironment: "node", transform: { "\\.ts$": "@swc/jest" } },
      }),
    },
    { path: "tsconfig.json", text: json(TSCONFIG) },
    { path: "main.ts", text: MAIN },
    { path: TYPESCRIPT.stack, text: STACKS[cloud] },
    { path: "web-stack.test.ts", text: TEST },
  ];
}

const TSCONFIG = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2022"],
    module: "commonjs",
    moduleResolution: "node",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["node", "jest"],
  },
  include: ["*.ts"],
};

const MAIN = `import { App } from "cdktf";
import { WebStack } from "./web-stack";

const app = new App();
new WebStack(app, "web");
app.synth();
`;

const STACKS: Readonly<Record<Cloud, string>> = {
  alicloud: `import { TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, ListenerBinding } from "cdktf-load-balancing";
import { Construct } from "constructs";

/** Two servers behind a listener. Put your own ids in place of those below. */
export class WebStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.AlicloudProvider(this, "Alicloud", { region: "cn-hangzhou" });

    const clb = new alicloud.ClassicLoadBalancer(this, "Clb", {
      spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
      vswitchId: "vsw-bp1yourswitch",
      deletionProtection: true,
    });
    const pool = new BackendPool(this, "Web", {
      defaultPort: 8080,
      backends: {
        // The key is the id of the backend: keep it while the server lives.
        blue1: Backend.instance("i-bp1yourserver1", { weight: 100 }),
        blue2: Backend.instance("i-bp1yourserver2", { weight: 50 }),
      },
    });
    const listener = clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 8080 });
    new ListenerBinding(this, "WebOnTcp", { listener, pool });
  }
}
`,
  tencentcloud: `import { TerraformStack } from "cdktf";
import { Backend, BackendPool, ListenerBinding, tencentcloud } from "cdktf-load-balancing";
import { Construct } from "constructs";

/** Two servers behind a listener. Put your own ids in place of those below. */
export class WebStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new tencentcloud.TencentcloudProvider(this, "Tencentcloud", { region: "ap-guangzhou" });

    const clb = new tencentcloud.CloudLoadBalancer(this, "Clb", {
      networkType: tencentcloud.NetworkType.INTERNAL,
      vpcId: "vpc-yourvpc1",
      subnetId: "subnet-yours001",
      deletionProtection: true,
    });
    const pool = new BackendPool(this, "Web", {
      defaultPort: 8080,
      backends: {
        // The key is the id of the backend: keep it while the server lives.
        blue1: Backend.instance("ins-yours001", { weight: 100 }),
        blue2: Backend.instance("ins-yours002", { weight: 50 }),
      },
    });
    const listener = clb.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 8080 });
    new ListenerBinding(this, "WebOnTcp", { listener, pool });
  }
}
`,
};

const TEST = `import { App } from "cdktf";
import "cdktf-load-balancing/testing";
import { WebStack } from "./web-stack";

const stack = new WebStack(new App(), "web");

test("no rule finds anything", () => {
  expect(stack).toHaveNoFindings();
});

test("the first server takes two thirds of the traffic", () => {
  expect(stack).toSendTraffic({ listener: "Clb/Tcp", shares: { blue1: 66.7, blue2: 33.3 } });
});
`;
