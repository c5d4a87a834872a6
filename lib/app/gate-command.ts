/** What a provisioner runs. */
export interface GateCommand {
  readonly command: string;
  readonly environment: { [name: string]: string };
}
