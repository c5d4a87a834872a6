import { StackSides } from "./rollout-plan";
import { RolloutKnowledge, StackFolder } from "./stack-folder";
import { ShownState } from "./state";
import { stateIn } from "./state-file";
import { synthesizeApp } from "./synthesis";

/** Where an app is, and what reads it. */
export interface AppSettings {
  /** Synthesizes all stacks. */
  readonly synth: readonly string[];
  /** The output folder of the app. */
  readonly output: string;
  readonly engine: string;
  /** `show -json` of stacks whose state the engine need not be asked for, by name. */
  readonly states: ReadonlyMap<string, string>;
  /** The text of a file. */
  readonly read: (path: string) => string;
}

/** The stacks of an app: what they declare, and what serves. */
export class AppStacks {
  public constructor(
    private readonly settings: AppSettings,
    private readonly known: RolloutKnowledge,
  ) {}

  /** The folders in which the engine works. */
  public folders(): StackFolder[] {
    return StackFolder.of(this.settings.output, this.known);
  }

  /** After a synth, with the states that were handed over in the place of those that the engine would be asked for. */
  public async sides(): Promise<StackSides[]> {
    await synthesizeApp(this.settings.synth);
    return this.sidesBy((folder) => this.handedOver(folder));
  }

  /** Of the last synth, with the states as they are now. */
  public sidesNow(): Promise<StackSides[]> {
    return this.sidesBy((folder) => folder.state(this.settings.engine));
  }

  private async sidesBy(stateOf: (folder: StackFolder) => Promise<ShownState>): Promise<StackSides[]> {
    const sides: StackSides[] = [];
    for (const folder of this.folders()) {
      sides.push({ name: folder.name, declared: folder.synthesized(), state: await stateOf(folder) });
    }
    return sides;
  }

  private async handedOver(folder: StackFolder): Promise<ShownState> {
    const path = this.settings.states.get(folder.name);
    if (path === undefined) return folder.state(this.settings.engine);
    return stateIn(path, this.settings.read, this.known.types);
  }
}
