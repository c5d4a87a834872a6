import { Fn } from "cdktf";
import { isUnknownList, asList } from "../../values/unknown";

/** Classes of codes that count as healthy when nobody says otherwise. */
export const DEFAULT_HEALTHY_CODES: readonly string[] = ["2xx", "3xx"];

/** `http_2xx` for `2xx`, as all families of Alibaba Cloud write it. */
export function httpCodes(codes: readonly string[]): string[] {
  return isUnknownList(codes) ? Fn.formatlist("http_%s", [codes]) : asList(codes).map((code) => `http_${code}`);
}
