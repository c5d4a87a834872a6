/** An engine, as a new app names it everywhere. */
export interface Engine {
  readonly title: string;
  readonly command: string;
  /** In the pipelines. */
  readonly version: string;
  /** What GitHub installs it with, by commit; its settings begin with the command. */
  readonly action: string;
  /** The image in which GitLab runs it. */
  readonly image: string;
}

/** The variable by which cdktf learns the command. */
export const ENGINE_VARIABLE = "TERRAFORM_BINARY_NAME";

/** By the name that `--engine` takes. */
export const ENGINES = {
  opentofu: {
    title: "OpenTofu",
    command: "tofu",
    version: "1.10",
    action: "opentofu/setup-opentofu@a1320f892987e89d278cc92dc5adc984fb93aca4 # v2.0.2",
    image: "ghcr.io/opentofu/opentofu",
  },
  terraform: {
    title: "Terraform",
    command: "terraform",
    version: "1.11",
    action: "hashicorp/setup-terraform@b9cd54a3c349d3f38e8881555d616ced269862dd # v3.1.2",
    image: "hashicorp/terraform",
  },
} as const satisfies Readonly<Record<string, Engine>>;

export type EngineName = keyof typeof ENGINES;
