import { join } from "node:path";
import { World } from "../harness";

/** `cdktf deploy` on a real engine keeps the barrier's promise. */

const app = join(__dirname, "cdktf-app.ts");

it("deploys, swaps all servers without a gap, plans empty and destroys cleanly", async () => {
  const w = await World.create();
  try {
    const first = await w.applyWithCdktf(app);
    expect(first.output).not.toContain("Error");
    expect(first.traffic("TCP:80").after).toBe(3);
    const swap = await w.applyWithCdktf(app, { env: { FROM: "4" } });
    expect([swap.ok, swap.shape("TCP:80")]).toEqual([true, "3 -> 3 -> 3"]);
    expect((await w.plan(undefined, { dir: swap.dirs[0] })).empty).toBe(true);
    expect((await w.destroyWithCdktf(app, { env: { FROM: "4" } })).leftovers).toEqual([]);
  } finally {
    w.dispose();
  }
});
