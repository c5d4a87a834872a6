import { asList } from "../values/unknown";
import { IdView } from "./app-view";

/** The ids that users gave, by the names that they wrote. What is left out is none. */
export function idsOf(values: { readonly [name: string]: string | readonly string[] | undefined }): IdView[] {
  return Object.entries(values).flatMap(([name, value]) =>
    asList(value as readonly string[]).map((one) => ({ name, value: one })),
  );
}
