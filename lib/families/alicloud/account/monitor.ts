import { Answer } from "../../../cloud/answer";
import { CheckKind, Measured } from "../../../rollout/analysis/check";
import { NO_POINT, PERIOD_SECONDS, severalSeries } from "../../../rollout/analysis/points";
import { alibabaApi } from "../../health-service";

const ACTION = "DescribeMetricList";
const STATISTICS = ["Average", "Maximum", "Minimum", "Sum", "Value"] as const;

/** Asks CloudMonitor for the newest point of a metric that is of this step. */
export const ALICLOUD_MONITOR: CheckKind = {
  name: "alicloudMonitor",
  numbers: true,
  read(settings, env) {
    const request = {
      Namespace: settings.text("namespace"),
      MetricName: settings.text("metric"),
      Dimensions: JSON.stringify([Object.fromEntries(settings.texts("dimensions"))]),
      Period: String(settings.integer("periodSeconds", PERIOD_SECONDS, 1)),
    };
    const statistic = settings.oneOf("statistic", STATISTICS);
    const api = alibabaApi({ region: settings.has("region") ? settings.text("region") : undefined }, env);
    return {
      async measure({ since }, signal) {
        const window = { StartTime: String(since), EndTime: String(Math.max(Date.now(), since + 1)) };
        const answer = await api.call("cms", ACTION, { ...request, ...window }, signal);
        return newest(pointsIn(answer), since, statistic);
      },
    };
  },
};

/** The points come as a text of JSON. */
function pointsIn(answer: Answer): Answer[] {
  const text = answer.textIfAny("Datapoints");
  return Answer.of(ACTION, { Datapoints: text === undefined ? [] : json(text) }).list("Datapoints");
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function newest(points: readonly Answer[], since: number, statistic: string): Measured {
  const ofStep = points.filter((point) => point.number("timestamp") >= since);
  if (ofStep.length === 0) return NO_POINT;
  const last = Math.max(...ofStep.map((point) => point.number("timestamp")));
  const latest = ofStep.filter((point) => point.number("timestamp") === last);
  if (latest.length > 1) return severalSeries(latest.length);
  const value = latest[0].numberIfAny(statistic);
  return value === undefined ? { missing: `the point has no ${statistic}` } : { value };
}
