import { ApplicationRuleConditions } from "./rule-conditions";

const pairs = (values: { [key: string]: string }) => Object.entries(values).map(([key, value]) => ({ key, value }));

/** Names of the conditions that hold no value, which the API refuses: they would not mean "any". */
export function emptyConditions(conditions: ApplicationRuleConditions): string[] {
  const { headers = {}, ...others } = conditions;
  return [
    ...Object.entries(others).filter(([, values]) => values !== undefined && Object.keys(values).length === 0),
    ...Object.entries(headers).filter(([, values]) => values.length === 0),
  ].map(([name]) => name);
}

/** The blocks of the rule resource. */
export function conditionBlocks(conditions: ApplicationRuleConditions) {
  const { hosts, paths, methods, headers = {}, queries, cookies, sourceIps } = conditions;
  return [
    ...(hosts ? [{ type: "Host", hostConfig: { values: hosts } }] : []),
    ...(paths ? [{ type: "Path", pathConfig: { values: paths } }] : []),
    ...(methods ? [{ type: "Method", methodConfig: { values: methods } }] : []),
    ...Object.entries(headers).map(([key, values]) => ({ type: "Header", headerConfig: { key, values } })),
    ...(queries ? [{ type: "QueryString", queryStringConfig: { values: pairs(queries) } }] : []),
    ...(cookies ? [{ type: "Cookie", cookieConfig: { values: pairs(cookies) } }] : []),
    ...(sourceIps ? [{ type: "SourceIp", sourceIpConfig: { values: sourceIps } }] : []),
  ];
}
