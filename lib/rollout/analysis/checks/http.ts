import { RolloutError } from "../../rollout-error";
import { CheckKind, Measured } from "../check";
import { request } from "../request";

/** Asks a page of the service as a client does. A redirect is an answer, and is not followed. */
export const HTTP: CheckKind = {
  name: "http",
  numbers: false,
  read(settings, env) {
    const [url, headers] = [settings.url("url"), request.headers(settings, env)];
    const wanted = settings.integer("status", 200, 100);
    const contains = settings.has("contains") ? settings.text("contains") : undefined;
    if (wanted > 599) throw new RolloutError(`${settings.at("status")} is ${wanted}; write an HTTP status up to 599`);
    return {
      async measure(_, signal): Promise<Measured> {
        const answer = await request.get(url, headers, signal);
        // Who cannot be reached from here, or not in time, fails: this is what the check is for.
        if (typeof answer === "string") return { passed: false, why: answer };
        if (answer.status !== wanted) return { passed: false, why: `HTTP status ${answer.status}, not ${wanted}` };
        const holds = contains === undefined || answer.text.includes(contains);
        return { passed: holds, why: holds ? `HTTP status ${wanted}` : "the answer does not hold the text" };
      },
    };
  },
};
