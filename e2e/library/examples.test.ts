import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { ApplyResult, World } from "../harness";
import { repoDir } from "../harness/paths";

/** Every example of examples/, from `cdktf deploy` to `cdktf destroy`, as a user runs it. */

const APP = join(__dirname, "examples-app.ts");
const WRONG = "wrong";
/** Runs the package's own command against the cloud itself: test/tencentcloud/classic has a cloud for it. */
const BY_COMMAND = "tencentcloud-classic";
/** Synthesized by the unit tests; nobody has written down yet which traffic the engine is to see. */
const NOT_YET_DEPLOYED = ["alicloud-alb", "alicloud-gwlb", "alicloud-master-slave", "alicloud-nlb", "alicloud-scaling"];
const EXAMPLES = readdirSync(join(repoDir, "examples"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && ![WRONG, BY_COMMAND, ...NOT_YET_DEPLOYED].includes(entry.name))
  .map(({ name }) => name);

/** Listeners and rules of each example, with the servers that take traffic behind them. */
const TRAFFIC: Readonly<Record<string, Record<string, number>>> = {
  "alicloud-clb": { "http:80": 2, "http:80//api": 2, "tcp:6000": 2 },
  "tencentcloud-clb": { "TCP:8899": 2, "HTTPS:443/www.example.com/": 2, "HTTPS:443/static.example.com/": 2 },
  "tencentcloud-function": {},
  "tencentcloud-gwlb": {},
  "tencentcloud-scaling": {},
  "tencentcloud-target-group": { "TCP:9988": 2, "HTTP:80/www.example.com/": 2, "HTTP:80/www.example.com/api": 2 },
  "existing-load-balancer": { "rsp-2ze5o5h52g02k": 2, "lbl-jf89ory8": 2 },
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
      const active = Object.keys(TRAFFIC[example]).map((front) => [front, deployed.traffic(front).after]);
      expect(Object.fromEntries(active)).toEqual(TRAFFIC[example]);
    });

    test("the second plan is empty", async () => {
      expect(await world.plan(undefined, { dir: dir() })).toMatchObject({ ok: true, empty: true });
    });
  });

  test("destroy is refused while the load balancer is protected, and leaves nothing after", async () => {
    const dir = deployed.dirs.find((each) => basename(each) === "alicloud-clb");
    const refused = await world.destroy({ dir });
    expect(refused.ok).toBe(false);
    expect(refused.output).toContain("DeleteProtection");
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
