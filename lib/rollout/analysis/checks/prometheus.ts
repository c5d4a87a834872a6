import { isObject } from "../../../values/json-shape";
import { CheckKind, Measured } from "../check";
import { request } from "../request";

/** Asks an HTTP API of the form of Prometheus for one number, as of now. */
export const PROMETHEUS: CheckKind = {
  name: "prometheus",
  numbers: true,
  read(settings, env) {
    const [base, query, headers] = [settings.url("url"), settings.text("query"), request.headers(settings, env)];
    const url = new URL(`${base.pathname.replace(/\/+$/, "")}/api/v1/query`, base);
    url.searchParams.set("query", query);
    return {
      async measure(_, signal) {
        const answer = await request.get(url, headers, signal);
        if (typeof answer === "string") return { missing: answer };
        return measuredIn(answer.status, answer.text);
      },
    };
  },
};

function measuredIn(status: number, text: string): Measured {
  const body = parsed(text);
  if (body?.status === "error" && typeof body.error === "string") return { missing: body.error.split("\n", 1)[0] };
  if (status !== 200) return { missing: `HTTP status ${status}` };
  const data = isObject(body?.data) ? body.data : {};
  if (body?.status !== "success" || !Array.isArray(data.result))
    return { missing: "the answer is not in the form of this API" };
  if (data.resultType === "scalar") return numberIn(data.result);
  if (data.resultType !== "vector")
    return { missing: `the query gives a ${String(data.resultType)}; make it one number` };
  const series = data.result as unknown[];
  if (series.length === 0) return { missing: "the query finds no series" };
  if (series.length > 1)
    return { missing: `the query finds ${series.length} series; make it one, with sum() for example` };
  const [one] = series;
  return numberIn(isObject(one) ? one.value : undefined);
}

/** `[time, "0.5"]`. What is not a number, such as nothing divided by nothing, tells nothing. */
function numberIn(pair: unknown): Measured {
  const text: unknown = Array.isArray(pair) ? pair[1] : undefined;
  if (typeof text !== "string" || text.trim() === "") return { missing: "the answer holds no value" };
  if (/^[+-]?Inf$/.test(text)) return { value: text.startsWith("-") ? -Infinity : Infinity };
  const value = Number(text);
  return Number.isNaN(value) ? { missing: `the value is ${text}, no number: nobody was counted` } : { value };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
