import { AppFile, Cloud, LanguageOfApp, NewApp } from "./new-app";
import { packageJson } from "./package-json";
import { DEPENDENCIES, DEV_DEPENDENCIES, OWN_PYTHON_RANGE, OWN_RANGE, PYTHON_DEPENDENCIES } from "./versions";

/** What brings the packages. */
export const PIP_INSTALL = "pip install -r requirements.txt";

/** An app in Python. The command lines come from npm. */
export const PYTHON_APP: LanguageOfApp = {
  start: "python3 main.py",
  stack: "web_stack.py",
  ignored: [".venv/", "__pycache__/", ".pytest_cache/"],
  install: [["python3 -m venv .venv && . .venv/bin/activate"], [PIP_INSTALL]],
  tested: "rules",
  files,
};

function files({ name, cloud }: NewApp): AppFile[] {
  return [
    {
      path: "package.json",
      text: packageJson(name, {
        test: "python3 -m pytest -q",
        dependencies: { ...DEPENDENCIES, "cdktf-load-balancing": OWN_RANGE },
        devDependencies: { "cdktf-cli": DEV_DEPENDENCIES["cdktf-cli"] },
      }),
    },
    { path: "requirements.txt", text: requirements() },
    { path: "main.py", text: MAIN },
    { path: PYTHON_APP.stack, text: STACKS[cloud] },
    { path: "test_web_stack.py", text: TEST },
  ];
}

function requirements(): string {
  const pinned = Object.entries(PYTHON_DEPENDENCIES).map(([name, version]) => `${name}==${version}`);
  return [...pinned, `cdktf-load-balancing${OWN_PYTHON_RANGE}`].map((line) => `${line}\n`).join("");
}

const MAIN = `from cdktf import App

from web_stack import WebStack

app = App()
WebStack(app, "web")
app.synth()
`;

const STACKS: Readonly<Record<Cloud, string>> = {
  alicloud: `from cdktf import TerraformStack
from cdktf_load_balancing import Backend, BackendPool, ListenerBinding
from cdktf_load_balancing.alicloud import AlicloudProvider, ClassicLoadBalancer, ListenerProtocol, LoadBalancerSpec
from constructs import Construct


class WebStack(TerraformStack):
    """Two servers behind a listener. Put your own ids in place of those below."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        AlicloudProvider(self, "Alicloud", region="cn-hangzhou")

        clb = ClassicLoadBalancer(
            self,
            "Clb",
            spec=LoadBalancerSpec.SLB_S2_SMALL,
            vswitch_id="vsw-bp1yourswitch",
            deletion_protection=True,
        )
        pool = BackendPool(
            self,
            "Web",
            default_port=8080,
            backends={
                # The key is the id of the backend: keep it while the server lives.
                "blue1": Backend.instance("i-bp1yourserver1", weight=100),
                "blue2": Backend.instance("i-bp1yourserver2", weight=50),
            },
        )
        listener = clb.add_listener("Tcp", protocol=ListenerProtocol.TCP, port=8080)
        ListenerBinding(self, "WebOnTcp", listener=listener, pool=pool)
`,
  tencentcloud: `from cdktf import TerraformStack
from cdktf_load_balancing import Backend, BackendPool, ListenerBinding
from cdktf_load_balancing.tencentcloud import CloudLoadBalancer, ListenerProtocol, NetworkType, TencentcloudProvider
from constructs import Construct


class WebStack(TerraformStack):
    """Two servers behind a listener. Put your own ids in place of those below."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        TencentcloudProvider(self, "Tencentcloud", region="ap-guangzhou")

        clb = CloudLoadBalancer(
            self,
            "Clb",
            network_type=NetworkType.INTERNAL,
            vpc_id="vpc-yourvpc1",
            subnet_id="subnet-yours001",
            deletion_protection=True,
        )
        pool = BackendPool(
            self,
            "Web",
            default_port=8080,
            backends={
                # The key is the id of the backend: keep it while the server lives.
                "blue1": Backend.instance("ins-yours001", weight=100),
                "blue2": Backend.instance("ins-yours002", weight=50),
            },
        )
        listener = clb.add_listener("Tcp", protocol=ListenerProtocol.TCP, port=8080)
        ListenerBinding(self, "WebOnTcp", listener=listener, pool=pool)
`,
};

const TEST = `from cdktf import App
from cdktf_load_balancing import Findings

from web_stack import WebStack


def test_no_rule_finds_anything() -> None:
    stack = WebStack(App(), "web")
    assert [finding.message for finding in Findings.of(stack).all] == []
`;
