import { construct, Expression, name, path, record, value } from "../program/expression";
import { Cloud, cloudOf, SourceResource } from "../source/resource";
import { Translation } from "./translation";

const CLASSES: { readonly [cloud in Cloud]: string } = {
  alicloud: "AlicloudProvider",
  tencentcloud: "TencentcloudProvider",
};

/** The provider configurations of the clouds that the program speaks to. */
export function translateProviders(t: Translation, clouds: readonly Cloud[]): void {
  for (const cloud of clouds) {
    const configurations = t.source.providers.filter((provider) => provider.cloud === cloud);
    const all = configurations.some(({ alias }) => alias === undefined)
      ? configurations
      : [{ cloud, others: [] }, ...configurations];
    for (const { alias, region, others } of all) {
      const props = record({
        region: t.values.of(region, "string"),
        alias: alias === undefined ? undefined : value(alias),
      });
      const empty = props.kind === "record" && props.entries.length === 0;
      const make = (id: string) =>
        construct(path(cloud, CLASSES[cloud]), name("stack"), value(id), ...(empty ? [] : [props]));
      const words = [cloud, ...(alias === undefined ? [] : [alias])];
      t.known(`provider ${cloud} ${alias ?? ""}`, () => t.add(words, "provider", make));
      if (others.length > 0) {
        const text = `${others.join(", ")} not carried over: set them in the environment, or on the provider`;
        t.remarks.push({ address: `provider "${cloud}"`, text });
      }
    }
  }
}

/** The provider of a resource, when it is not the default one. */
export function providerOf(t: Translation, resource: SourceResource): Expression | undefined {
  const cloud = cloudOf(resource.type);
  if (resource.providerAlias === undefined || cloud === undefined) return undefined;
  const { providerAlias: alias } = resource;
  return name(
    t.known(`provider ${cloud} ${alias}`, () =>
      t.add([cloud, alias], "provider", (id) =>
        construct(path(cloud, CLASSES[cloud]), name("stack"), value(id), record({ alias: value(alias) })),
      ),
    ),
  );
}
