import { construct, Expression, name, path, record, value } from "../program/expression";
import { KnownProvider } from "../source/known";
import { SourceResource } from "../source/resource";
import { Translation } from "./translation";

/** The provider configurations of the clouds that the program speaks to. */
export function translateProviders(t: Translation): void {
  for (const provider of t.source.known.providers) {
    if (!t.source.resources.some(({ type }) => t.source.known.providerOf(type) === provider)) continue;
    const { cloud } = provider;
    const configurations = t.source.providers.filter((one) => one.cloud === cloud);
    const all = configurations.some(({ alias }) => alias === undefined)
      ? configurations
      : [{ cloud, others: [] }, ...configurations];
    for (const { alias, region, others } of all) {
      const props = record({
        region: t.values.of(region, "string"),
        alias: alias === undefined ? undefined : value(alias),
      });
      const empty = props.kind === "record" && props.entries.length === 0;
      const make = (id: string) => configure(provider, id, ...(empty ? [] : [props]));
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
  const provider = t.source.known.providerOf(resource.type);
  if (resource.providerAlias === undefined || provider === undefined) return undefined;
  const { providerAlias: alias } = resource;
  const { cloud } = provider;
  return name(
    t.known(`provider ${cloud} ${alias}`, () => {
      const text = `the input does not say the region of ${alias}; write it into the program`;
      t.remarks.push({ address: `provider "${cloud}"`, text });
      return t.add([cloud, alias], "provider", (id) => configure(provider, id, record({ alias: value(alias) })));
    }),
  );
}

function configure({ cloud, className }: KnownProvider, id: string, ...props: Expression[]): Expression {
  return construct(path(cloud, className), name("stack"), value(id), ...props);
}
