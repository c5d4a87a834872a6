import { isUnknown } from "../values/unknown";
import { SettingLimits, SettingsTable } from "../facts";
import { AppView, LoadBalancerView, Settings, Subject } from "../app/app-view";
import { Answer, verdicts } from "./answer";
import { Verdict } from "../app/rule";

/** Whether a setting is a text, or may turn out to be one. */
export function isText(value: Settings[string]): value is string {
  return typeof value === "string" || isUnknown(value);
}

/** Asks the same question of every setting that the row of its product knows. */
export function forEachSetting(
  view: AppView,
  ask: (name: string, value: Settings[string], limits: SettingLimits) => Answer,
): Verdict[] {
  return [
    ...view.loadBalancers.flatMap((one) => answers(one, one.settings, one, "loadBalancer")),
    ...view.entries.flatMap((one) => answers(one, one.settings, one.loadBalancer, one.kind)),
    ...view.groups.flatMap((one) => answers(one, one.settings, one.loadBalancer, "group")),
    ...[...view.scalingGroups, ...view.parts].flatMap((one) => answersIn(one, one.settings, one.limits)),
  ];

  function answers(
    subject: Subject,
    settings: Settings | undefined,
    { product }: LoadBalancerView,
    kind: "loadBalancer" | "listener" | "rule" | "group",
  ): Verdict[] {
    return answersIn(subject, settings, product?.settings[kind]);
  }

  function answersIn(subject: Subject, settings: Settings = {}, rows: SettingsTable = {}): Verdict[] {
    const one = (name: string, limits: SettingLimits) => verdicts(subject, ask(name, settings[name], limits));
    const listed = Object.keys(settings).filter((name) => name.includes("["));
    return [
      ...Object.keys(rows).flatMap((name) => one(name, rows[name])),
      ...listed.flatMap((name) => rowsOfList(name, rows).flatMap((limits) => one(name, limits))),
    ];
  }
}

/** The row of what stands in a list: that of `zoneMappings.eipType` for `zoneMappings[0].eipType`. */
function rowsOfList(name: string, rows: SettingsTable): SettingLimits[] {
  const plain = name.replace(/\[\d+\]/g, "");
  return Object.keys(rows).flatMap((row) => (row === plain ? [rows[row]] : []));
}
