import { asList, isUnknownList } from "../../../values/unknown";
import { RuleView } from "../../../app/entry-view";
import { ApplicationRuleConditions } from "./rule-conditions";

const pairs = (values: { [key: string]: string }) => Object.entries(values).map(([key, value]) => ({ key, value }));

/** Names of the conditions that hold no value, which the API refuses: they would not mean "any". */
export function emptyConditions(conditions: ApplicationRuleConditions): string[] {
  const { headers = {}, responseHeaders = {}, ...others } = conditions;
  return [
    ...Object.entries(others).filter(([, values]) => values !== undefined && Object.keys(values).length === 0),
    ...[headers, responseHeaders].flatMap(Object.entries<string[]>).filter(([, values]) => values.length === 0),
  ].map(([name]) => name);
}

/** Names of the conditions that look at responses. */
export function responseConditions({ responseHeaders, responseStatusCodes }: ApplicationRuleConditions): string[] {
  const given = Object.entries({ responseHeaders, responseStatusCodes });
  return given.filter(([, values]) => values !== undefined).map(([name]) => name);
}

/** All that conditions ask for. One host or path alone is the domain or url of the rule. */
export function matchesOf(conditions: ApplicationRuleConditions): NonNullable<RuleView["matches"]> {
  const {
    domains,
    paths,
    methods,
    headers = {},
    queries = {},
    cookies = {},
    sourceIps,
    responseHeaders = {},
  } = conditions;
  const several = (values: readonly string[] | undefined) => (values?.length === 1 ? [] : listed(values));
  const lists: Array<readonly [name: string, values: readonly string[]]> = [
    ["domains", several(domains)],
    ["paths", several(paths)],
    ["methods", listed(methods)],
    ["headers key", Object.keys(headers)],
    ["headers value", Object.values(headers).flatMap(listed)],
    ["queries key", Object.keys(queries)],
    ["queries value", Object.values(queries)],
    ["cookies key", Object.keys(cookies)],
    ["cookies value", Object.values(cookies)],
    ["sourceIps", listed(sourceIps)],
    ["responseHeaders key", Object.keys(responseHeaders)],
    ["responseHeaders value", Object.values(responseHeaders).flatMap(listed)],
  ];
  return lists.flatMap(([name, values]) => values.map((value) => ({ name, value })));
}

/** How many a list of the engine holds, and what, is known only at plan. */
function listed(values: readonly string[] | undefined): readonly string[] {
  return isUnknownList(values) ? [] : asList(values);
}

/** The blocks of the rule resource. */
export function conditionBlocks(conditions: ApplicationRuleConditions) {
  const { domains, paths, methods, headers = {}, queries, cookies, sourceIps } = conditions;
  const { responseHeaders = {}, responseStatusCodes: codes } = conditions;
  return [
    ...(domains ? [{ type: "Host", hostConfig: { values: domains } }] : []),
    ...(paths ? [{ type: "Path", pathConfig: { values: paths } }] : []),
    ...(methods ? [{ type: "Method", methodConfig: { values: methods } }] : []),
    ...Object.entries(headers).map(([key, values]) => ({ type: "Header", headerConfig: { key, values } })),
    ...(queries ? [{ type: "QueryString", queryStringConfig: { values: pairs(queries) } }] : []),
    ...(cookies ? [{ type: "Cookie", cookieConfig: { values: pairs(cookies) } }] : []),
    ...(sourceIps ? [{ type: "SourceIp", sourceIpConfig: { values: sourceIps } }] : []),
    ...Object.entries(responseHeaders).map(([key, values]) => ({
      type: "ResponseHeader",
      responseHeaderConfig: { key, values },
    })),
    ...(codes ? [{ type: "ResponseStatusCode", responseStatusCodeConfig: { values: codes } }] : []),
  ];
}
