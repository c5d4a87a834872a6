import { Answer } from "../../../cloud/answer";
import { CheckKind, Measured } from "../../../rollout/analysis/check";
import { NO_POINT, PERIOD_SECONDS, severalSeries } from "../../../rollout/analysis/points";
import { tencentApi } from "../../health-service";

/** Asks Tencent Cloud Monitor for the newest point of a metric that is of this step. */
export const TENCENTCLOUD_MONITOR: CheckKind = {
  name: "tencentcloudMonitor",
  numbers: true,
  read(settings, env) {
    const request = {
      Namespace: settings.text("namespace"),
      MetricName: settings.text("metric"),
      Instances: [{ Dimensions: settings.texts("dimensions").map(([Name, Value]) => ({ Name, Value })) }],
      Period: settings.integer("periodSeconds", PERIOD_SECONDS, 1),
    };
    const region = settings.has("region") ? settings.text("region") : undefined;
    const api = tencentApi({ region }, env, undefined, "monitor");
    return {
      async measure({ since }, signal) {
        const window = { StartTime: timeOf(since), EndTime: timeOf(Math.max(Date.now(), since + 1000)) };
        const answer = await api.call("GetMonitorData", { ...request, ...window }, signal);
        return newest(answer.list("DataPoints"), since);
      },
    };
  },
};

/** As the API takes it: whole seconds, with a zone. */
function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "+00:00");
}

/** Timestamps are seconds. A point without a number is one that nobody counted. */
function newest(series: readonly Answer[], since: number): Measured {
  if (series.length > 1) return severalSeries(series.length);
  const points = series.flatMap((one) => {
    const values = one.numbers("Values");
    return one.numbers("Timestamps").map((time = 0, at) => ({ time: time * 1000, value: values[at] }));
  });
  const ofStep = points.filter(({ time }) => time >= since).sort((one, other) => other.time - one.time);
  const value = ofStep.find((point) => point.value !== undefined)?.value;
  if (value !== undefined) return { value };
  return NO_POINT;
}
