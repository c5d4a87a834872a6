import { Source, SourceResource } from "./resource";

/** Older names of types; the provider registers one resource under both. */
const TYPES: { readonly [older: string]: string } = { alicloud_slb: "alicloud_slb_load_balancer" };

/** Older names of arguments, by type; the provider knows both, one at a time. */
const ALIASES: { readonly [type: string]: { readonly [older: string]: string } } = {
  alicloud_slb_load_balancer: { name: "load_balancer_name", specification: "load_balancer_spec" },
  alicloud_slb_listener: {
    lb_protocol: "protocol",
    lb_port: "frontend_port",
    instance_port: "backend_port",
    ssl_certificate_id: "server_certificate_id",
  },
};

/** The source with the names of today. */
export function withNewNames(source: Source): Source {
  return { ...source, resources: source.resources.map(retyped).map(renamed) };
}

function retyped(resource: SourceResource): SourceResource {
  const type = Object.prototype.hasOwnProperty.call(TYPES, resource.type) ? TYPES[resource.type] : undefined;
  return type === undefined ? resource : { ...resource, type, formerType: resource.type };
}

function renamed(resource: SourceResource): SourceResource {
  const aliases = ALIASES[resource.type] ?? {};
  const older = Object.keys(aliases).filter((name) => name in resource.values);
  if (older.length === 0) return resource;
  const values: { [name: string]: unknown } = { ...resource.values };
  for (const name of older) {
    values[aliases[name]] ??= values[name];
    delete values[name];
  }
  return { ...resource, values };
}
