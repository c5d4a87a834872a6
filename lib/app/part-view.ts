import { TerraformResource } from "cdktf";
import { SettingsTable } from "../facts";
import { IdView, LoadBalancerView, Settings, Subject } from "./app-view";
import { EntryView } from "./entry-view";

/** A text in PEM form, by the name that the user wrote. */
export interface PemView {
  readonly name: string;
  readonly value: string;
}

/** A certificate that this app uploads. */
export interface CertificateView {
  /** What clients are shown. */
  readonly texts: readonly PemView[];
  readonly privateKeys: readonly PemView[];
  /** A name that no two certificates of an account may have, where the user gave it. */
  readonly uniqueName?: string;
}

/** Something that this app makes beside load balancers, listeners and groups: a certificate, a TLS policy. */
export interface PartView extends Subject {
  readonly ids: readonly IdView[];
  readonly settings?: Settings;
  /** What its settings may be. */
  readonly limits?: SettingsTable;
  /** The resource that carries all of it. */
  readonly carrier: TerraformResource;
  readonly certificate?: CertificateView;
  /** Of a TLS policy: the versions that it accepts. */
  readonly tlsVersions?: readonly string[];
  /** Of a further certificate: the listener that shows it. */
  readonly shownBy?: { readonly listener: EntryView; readonly certificateId: string; readonly domain?: string };
  /** Of an access list at a listener: whom it lets in; the networks are undefined where somebody else fills the list. */
  readonly access?: {
    readonly listener: EntryView;
    readonly type: string;
    readonly networks: readonly string[] | undefined;
  };
  /** Of an entry of an access list. */
  readonly network?: string;
  /** Of a customized configuration (Tencent CLB): where it holds. */
  readonly customizes?: {
    readonly configType: string;
    readonly places: readonly { readonly listenerId: string; readonly domain: string; readonly ruleId?: string }[];
  };
  /** Of what is a setting of its load balancer as well: which one. */
  readonly gives?: { readonly loadBalancer: LoadBalancerView; readonly setting: string };
  /** Of a zone shift: the zone that is taken out of service. */
  readonly shifts?: { readonly loadBalancer: LoadBalancerView; readonly zoneId: string };
  /** Of a lifecycle hook for servers that leave a scaling group: how long it holds them. */
  readonly holds?: { readonly scalingGroupId: string; readonly seconds: number };
  /** Of a lifecycle hook of Tencent Cloud: whom it tells, and whether it runs a command. */
  readonly tells?: {
    readonly notificationTargetType?: string;
    readonly notificationQueueName?: string;
    readonly notificationTopicName?: string;
    readonly notificationMetadata?: string;
    readonly command: boolean;
  };
  /** Of a security group: the load balancer that joins it. */
  readonly joins?: { readonly loadBalancer: LoadBalancerView; readonly securityGroupId: string };
}
