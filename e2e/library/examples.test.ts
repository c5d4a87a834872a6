import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { ApplyResult, World } from "../harness";
import { repoDir } from "../harness/paths";

/** Every example of examples/, from `cdktf deploy` to `cdktf destroy`, as a user runs it. */

const APP = join(__dirname, "examples-app.ts");
const WRONG = "wrong";
/** Runs the package's own command against the cloud itself: test/tencentcloud/classic has a cloud for it. */
const BY_COMMAND = "tencentcloud-classic";
const EXAMPLES = readdirSync(join(repoDir, "examples"), { withFileTypes: true })
  .filter(({ name }) => ![WRONG, BY_COMMAND].includes(name))
  // Those in other languages write the JSON of one of these: release/languages.js compares them.
  .filter(({ name }) => existsSync(join(repoDir, "examples", name, "stack.ts")))
  .map(({ name }) => name);

/** Listeners and rules of each example, with the servers that take traffic behind them. */
const TRAFFIC: Readonly<Record<string, Record<string, number>>> = {
  "alicloud-alb": { "HTTPS:443": 2, "HTTPS:443/Api": 4, "HTTPS:443/Thumbnails": 1, "HTTPS:443/Legacy": 2 },
  "alicloud-alb-rules": { "HTTP:80": 2, "HTTPS:443": 2, "HTTPS:443/Api": 2, "HTTPS:443/Old": 2, "HTTPS:8443": 2 },
  "alicloud-clb": { "http:80": 2, "http:80//api": 2, "tcp:6000": 2 },
  "alicloud-gwlb": { "GENEVE:6081": 2 },
  // Both servers of the pair have a weight; the cloud sends to one.
  "alicloud-master-slave": { "tcp:5432": 2 },
  "alicloud-nlb": { "TCP:1883": 2, "TCPSSL:8883": 2, "TCP:9443": 2, "UDP:7000-7100": 2 },
  "alicloud-scaling": { "http:80": 2, "tcp:9090": 2, "HTTP:80": 2, "TCP:80": 2 },
  certificates: { "https:443": 2, "HTTPS:443": 2, "HTTPS:443/shop.example.com/": 2 },
  "tencentcloud-clb": { "TCP:8899": 2, "HTTPS:443/www.example.com/": 2, "HTTPS:443/static.example.com/": 2 },
  "tencentcloud-function": { "HTTPS:443/api.example.com/orders": 1 },
  // The third one is being drained.
  "tencentcloud-gwlb": { "GENEVE:6081": 2 },
  "tencentcloud-scaling": { "TCP:6000": 2 },
  "tencentcloud-target-group": { "TCP:9988": 2, "HTTP:80/www.example.com/": 2, "HTTP:80/www.example.com/api": 2 },
};

/** Listener and group that the example only knows by id. */
const EXISTING: Readonly<Record<string, number>> = { "rsp-2ze5o5h52g02k": 2, "lbl-jf89ory8": 2 };

/** The load balancers that the library protects from deletion. */
const PROTECTED: Readonly<Record<string, string>> = {
  "alicloud-clb": "alicloud_slb_load_balancer",
  "alicloud-alb": "alicloud_alb_load_balancer",
  "alicloud-alb-rules": "alicloud_alb_load_balancer",
  "alicloud-nlb": "alicloud_nlb_load_balancer",
  "tencentcloud-clb": "tencentcloud_clb_instance",
};

describe("the examples that are meant to work", () => {
  let world: World;
  let deployed: ApplyResult;
  beforeAll(async () => {
    world = await World.create();
    deployed = await world.applyWithCdktf(APP);
  });
  afterAll(() => world.dispose());

  test("cdktf deploy takes them all", () => {
    expect(deployed.output).not.toContain("Error");
    expect(deployed.ok).toBe(true);
    expect(deployed.dirs.map((dir) => basename(dir)).sort()).toEqual(EXAMPLES);
  });

  describe.each(EXAMPLES)("%s", (example) => {
    const dir = () => deployed.dirs.find((each) => basename(each) === example);

    test("validate", async () => {
      expect(await world.validate(undefined, { dir: dir() })).toMatchObject({ ok: true });
    });

    test("all servers take traffic", () => {
      if (example === "existing-load-balancer") {
        const active = Object.keys(EXISTING).map((place) => [place, deployed.traffic(place).after]);
        expect(Object.fromEntries(active)).toEqual(EXISTING);
      } else {
        expect(deployed.timeline.of(world.ids(/./, example)).active).toEqual(TRAFFIC[example]);
      }
    });

    test("the second plan is empty", async () => {
      expect(await world.plan(undefined, { dir: dir() })).toMatchObject({ ok: true, empty: true });
    });
  });

  test.each(Object.keys(PROTECTED))("%s: destroy is refused while the load balancer is protected", async (example) => {
    const dir = deployed.dirs.find((each) => basename(each) === example);
    const { failed, output } = await world.destroy({ dir });
    expect(failed.map((address) => address.split(".")[0])).toEqual([PROTECTED[example]]);
    expect(output).toMatch(/DeleteProtect/);
  });

  test("without protection, destroy leaves nothing", async () => {
    const env = { PROTECTION: "off" };
    expect(await world.applyWithCdktf(APP, { env })).toMatchObject({ ok: true });
    const gone = await world.destroyWithCdktf(APP, { env });
    if (!gone.ok) throw new Error(gone.output);
    expect({ ok: gone.ok, leftovers: gone.leftovers }).toEqual({ ok: true, leftovers: [] });
  });
});

test("the wrong example never reaches the engine", async () => {
  const world = await World.create();
  try {
    const { ok, output, timeline } = await world.applyWithCdktf(APP, { env: { EXAMPLE: WRONG } });
    expect(ok).toBe(false);
    expect(output).toContain("[weight-range]");
    expect(timeline.entries).toEqual([]);
    expect(existsSync(join(world.dir, "cdktf.out", "stacks", WRONG, "cdk.tf.json"))).toBe(false);
    expect(existsSync(join(world.dir, `terraform.${WRONG}.tfstate`))).toBe(false);
  } finally {
    world.dispose();
  }
});
