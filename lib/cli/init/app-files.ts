import { DEPENDENCIES, DEV_DEPENDENCIES, ENGINE, ENGINE_VARIABLE, OWN_RANGE } from "./versions";

/** Which cloud a new app is for. */
export type Cloud = "alicloud" | "tencentcloud";

/** A file of a new app. */
export interface AppFile {
  /** Relative to the folder of the app. */
  readonly path: string;
  readonly text: string;
}

/** Where GitHub reads the pipeline of an app that is a repository of its own. */
export const WORKFLOW = ".github/workflows/traffic.yml";

/** The files of a small app that puts two servers behind a listener, and of its test. */
export function appFiles(name: string, cloud: Cloud, workflow = WORKFLOW): AppFile[] {
  return [
    { path: "package.json", text: json(packageJson(name)) },
    { path: "cdktf.json", text: json(CDKTF_JSON) },
    { path: "tsconfig.json", text: json(TSCONFIG) },
    {
      path: ".gitignore",
      text: "node_modules/\ncdktf.out/\n.gen/\n*.tfstate*\nmap.html\nplan.out\nplan.json\nstate.json\nsummary.md\nfindings.*\n",
    },
    { path: "main.ts", text: MAIN },
    { path: "web-stack.ts", text: STACKS[cloud] },
    { path: "web-stack.test.ts", text: TEST },
    { path: "README.md", text: readme(name, workflow) },
  ];
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function packageJson(name: string): object {
  return {
    name,
    version: "0.0.0",
    private: true,
    scripts: {
      test: "tsc && jest",
      synth: "cdktf synth",
      check: "cdktf-lb check",
      map: "cdktf-lb map --format html --output map.html",
    },
    dependencies: { ...DEPENDENCIES, "cdktf-load-balancing": OWN_RANGE },
    devDependencies: DEV_DEPENDENCIES,
    jest: { testEnvironment: "node", transform: { "\\.ts$": "@swc/jest" } },
    engines: { node: ">=20.9.0" },
  };
}

const CDKTF_JSON = {
  language: "typescript",
  app: "npx ts-node --transpile-only main.ts",
  sendCrashReports: "false",
  terraformProviders: [],
  terraformModules: [],
  context: {},
};

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
      spec: "slb.s2.small",
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
    new ListenerBinding(this, "WebOnTcp", { listener: clb.addListener("Tcp", { protocol: "tcp", port: 8080 }), pool });
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
      networkType: "INTERNAL",
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
    new ListenerBinding(this, "WebOnTcp", { listener: clb.addListener("Tcp", { protocol: "TCP", port: 8080 }), pool });
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

function readme(name: string, workflow: string): string {
  return `# ${name}

Servers behind a load balancer, with [CDK for Terraform](https://github.com/hashicorp/terraform-cdk) and
[cdktf-load-balancing](https://github.com/cdktf-load-balancing/cdktf-load-balancing).

\`\`\`sh
npm install     # once; commit package-lock.json, the pipelines need it
npm test        # types, rules and shares
npm run synth   # writes cdktf.out
npm run check   # what the rules found
npm run map     # map.html: who gets which traffic
\`\`\`

The engine is OpenTofu, here and in the pipelines:

\`\`\`sh
export ${ENGINE_VARIABLE}=${ENGINE}
npx cdktf deploy web
\`\`\`

Before the first deploy: put your own ids into \`web-stack.ts\`, and give the stack a place for its state that all who
deploy share (\`new S3Backend(...)\` or another backend of cdktf). Until then each pipeline plans as if nothing existed.

The pipelines (\`${workflow}\` for GitHub, \`.gitlab-ci.yml\`; delete the one that you do not need) test, synthesize,
check and plan every change, write what the plan does to traffic into the pull or merge request, and fail when a server
would be lost.
`;
}
