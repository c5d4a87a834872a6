import type { TerraformResource } from "cdktf";
import { BackendKind } from "../facts/backend-kind";
import { AddressUse } from "../facts/capability";
import { Declaration } from "../values/declaration";
import { carry, Fault, joined, takeGiven, takeText } from "./shapes/take";
import { INSTANCE, NETWORK_INTERFACE, Read, readServer } from "./server-resource";

// Apart, since the command line knows kinds without what constructs need.
export { BackendKind } from "../facts/backend-kind";

/** How many callers of a backend are remembered: each costs time and memory, and an app may have 10,000 backends. */
const FRAMES = 6;

/** Settings that every kind of backend has. */
export interface BackendOptions {
  /**
   * The port on which the server takes traffic. 1 to 65535.
   *
   * @default - `defaultPort` of the pool
   */
  readonly port?: number;

  /**
   * How much traffic the server gets, relative to the other backends of the pool. An integer from 0 to 100; at 0 it
   * gets no new requests (draining).
   *
   * @default - `defaultWeight` of the pool
   */
  readonly weight?: number;

  /**
   * A note that the cloud shows beside the backend, where the family can carry one.
   *
   * Alibaba CLB, VServer group with attachments: 1 to 80 letters, digits, `-`, `.`, `_`, `/` and Chinese characters.
   * Nothing carries it in a default server group or on Tencent Cloud; a warning then says that it is dropped.
   *
   * @default - no description
   */
  readonly description?: string;
}

/** Settings of a backend that is a virtual machine. */
export interface InstanceBackendOptions extends BackendOptions {
  /**
   * The instance's private IP, for families that bind servers by address. Refused by Alibaba CLB, where an instance
   * has no IP of its own choosing.
   *
   * @default - the instance is bound by its id
   */
  readonly serverIp?: string;
}

/** Settings of a backend that is reached through one of several private IPs. */
export interface AddressedBackendOptions extends BackendOptions {
  /**
   * The private IP that takes the traffic.
   *
   * - In the default server group of an Alibaba CLB it is required.
   * - In a VServer group it cannot be expressed: the primary IP is used.
   * - On Tencent Cloud it is what is bound.
   *
   * @default - the primary IP, where the family knows one
   */
  readonly serverIp?: string;
}

/** Settings of a backend that is a cloud function. It has no port. */
export interface CloudFunctionBackendOptions {
  /**
   * How much traffic the function gets. An integer from 0 to 100.
   *
   * @default - `defaultWeight` of the pool
   */
  readonly weight?: number;

  /**
   * A note that the cloud shows beside the backend, where the family can carry one.
   *
   * @default - no description
   */
  readonly description?: string;

  /**
   * The namespace of the function (Tencent Cloud).
   *
   * @default "default"
   */
  readonly namespace?: string;

  /**
   * The version or alias of the function (Tencent Cloud).
   *
   * @default "$LATEST"
   */
  readonly qualifier?: string;

  /**
   * What `qualifier` names (Tencent Cloud): `VERSION` or `ALIAS`.
   *
   * @default "VERSION"
   */
  readonly qualifierType?: string;
}

/**
 * One server that takes traffic: what it is, on which port, with which weight.
 *
 * Made by one of the static methods, added to a `BackendPool` under an id that stays the same for the server's life.
 */
export abstract class Backend {
  /**
   * A virtual machine.
   *
   * @param instanceId id of the ECS instance (`i-...`) or CVM (`ins-...`)
   */
  public static instance(instanceId: string, options: InstanceBackendOptions = {}): Backend {
    return new InstanceBackend(instanceId, options);
  }

  /**
   * A virtual machine that this app declares, with the generated classes of whichever bindings. Families that bind servers
   * by id take its id, those that bind them by address its private IP; health gates that probe find it there, too.
   *
   * @param instance the resource of the instance, which has an `id` and a `privateIp`
   */
  public static fromInstance(instance: TerraformResource, options: BackendOptions = {}): Backend {
    const read = readServer(INSTANCE, instance);
    return new InstanceBackend(read.id, options)._asRead(read);
  }

  /**
   * An elastic network interface. On Alibaba CLB it needs a guaranteed-performance load balancer.
   *
   * @param networkInterfaceId id of the interface (`eni-...`)
   */
  public static networkInterface(networkInterfaceId: string, options: AddressedBackendOptions = {}): Backend {
    return new NetworkInterfaceBackend(networkInterfaceId, options);
  }

  /**
   * An elastic network interface of Alibaba Cloud that this app declares, with the generated classes of whichever bindings.
   * Where a family asks for an address, it is the primary IP unless `serverIp` names another one.
   *
   * @param networkInterface the resource of the interface, which has an `id` and a `primaryIpAddress`
   */
  public static fromNetworkInterface(
    networkInterface: TerraformResource,
    options: AddressedBackendOptions = {},
  ): Backend {
    const read = readServer(NETWORK_INTERFACE, networkInterface);
    return new NetworkInterfaceBackend(read.id, options)._asRead(read);
  }

  /**
   * An elastic container instance (Alibaba Cloud). On CLB it needs a guaranteed-performance load balancer.
   *
   * @param containerGroupId id of the container group (`eci-...`)
   */
  public static containerGroup(containerGroupId: string, options: AddressedBackendOptions = {}): Backend {
    return new ContainerGroupBackend(containerGroupId, options);
  }

  /**
   * A private IP address, whatever stands behind it.
   *
   * @param address IPv4 or IPv6 address
   */
  public static ip(address: string, options: BackendOptions = {}): Backend {
    return new IpBackend(address, joined(options, { serverIp: address }));
  }

  /**
   * A serverless function. Taken by Alibaba ALB (a group of its own, alone in it, without port) and by Tencent CLB
   * (an event function, the only backend of a rule of an HTTP or HTTPS listener).
   *
   * @param functionId ARN of the Function Compute function, or name of the SCF function
   */
  public static cloudFunction(functionId: string, options: CloudFunctionBackendOptions = {}): Backend {
    return new FunctionBackend(functionId, options);
  }

  /** What kind of server this is. */
  public abstract readonly kind: BackendKind;
  /** Id of the server; for kind `ip`, the address. */
  public readonly serverId: string;
  /** The private IP that was asked for. */
  public readonly serverIp?: string;
  /** The port given for this backend. */
  public readonly port?: number;
  /** The weight given for this backend. */
  public readonly weight?: number;
  /** The description given for this backend. */
  public readonly description?: string;

  /** @internal */
  public readonly _declaration: Declaration;
  private ownIp?: string;

  protected constructor(serverId: string, options: AddressedBackendOptions) {
    const faults: Fault[] = [];
    const given = takeGiven("AddressedBackendOptions", options, faults) as AddressedBackendOptions;
    this.serverId = takeText(serverId, "serverId", faults);
    this.serverIp = given.serverIp;
    this.port = given.port;
    this.weight = given.weight;
    this.description = given.description;
    this._declaration = Declaration.here(new.target, FRAMES);
    carry(this, faults, this._declaration);
  }

  /**
   * With what its resource says of it.
   *
   * @internal
   */
  public _asRead({ address, faults }: Read): Backend {
    this.ownIp = address;
    carry(this, faults, this._declaration);
    return this;
  }

  /**
   * The address by which a place names the server: the one that was asked for, or where the place cannot do without, the
   * one that was read from the server's resource.
   *
   * @internal
   */
  public _addressAt(use: AddressUse | undefined): string | undefined {
    return this.serverIp ?? (use === "required" ? this.ownIp : undefined);
  }

  /**
   * The second half of the double dispatch: a family hands in one method per kind, the backend calls its own.
   *
   * @internal
   */
  public abstract _match<T>(byKind: ByKind<T>): T;
}

/**
 * One method per kind of backend. A new kind does not compile until every family says what to do with it.
 *
 * @internal
 */
export interface ByKind<T> {
  instance(instanceId: string, serverIp: string | undefined): T;
  networkInterface(networkInterfaceId: string, serverIp: string | undefined): T;
  containerGroup(containerGroupId: string, serverIp: string | undefined): T;
  ip(address: string): T;
  cloudFunction(functionId: string, version: FunctionVersion): T;
}

/**
 * Which version of a cloud function takes the traffic.
 *
 * @internal
 */
export interface FunctionVersion {
  readonly namespace: string;
  readonly qualifier: string;
  readonly qualifierType: string;
}

class InstanceBackend extends Backend {
  public readonly kind = BackendKind.INSTANCE;
  public _match<T>(byKind: ByKind<T>): T {
    return byKind.instance(this.serverId, this.serverIp);
  }
}

class NetworkInterfaceBackend extends Backend {
  public readonly kind = BackendKind.NETWORK_INTERFACE;
  public _match<T>(byKind: ByKind<T>): T {
    return byKind.networkInterface(this.serverId, this.serverIp);
  }
}

class ContainerGroupBackend extends Backend {
  public readonly kind = BackendKind.CONTAINER_GROUP;
  public _match<T>(byKind: ByKind<T>): T {
    return byKind.containerGroup(this.serverId, this.serverIp);
  }
}

class IpBackend extends Backend {
  public readonly kind = BackendKind.IP;
  public _match<T>(byKind: ByKind<T>): T {
    return byKind.ip(this.serverId);
  }
}

class FunctionBackend extends Backend {
  public readonly kind = BackendKind.FUNCTION;
  private readonly version: FunctionVersion;

  public constructor(functionId: string, options: CloudFunctionBackendOptions) {
    const faults: Fault[] = [];
    const given = takeGiven("CloudFunctionBackendOptions", options, faults) as CloudFunctionBackendOptions;
    super(functionId, { weight: given.weight, description: given.description });
    this.version = {
      namespace: given.namespace ?? "default",
      qualifier: given.qualifier ?? "$LATEST",
      qualifierType: given.qualifierType ?? "VERSION",
    };
    carry(this, faults, this._declaration);
  }

  public _match<T>(byKind: ByKind<T>): T {
    return byKind.cloudFunction(this.serverId, this.version);
  }
}
