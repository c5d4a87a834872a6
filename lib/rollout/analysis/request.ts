import { NO_ANSWER } from "../../cloud/within";
import { shown } from "../../values/json-shape";
import { RolloutError } from "../rollout-error";
import { SettingsBlock } from "./settings-block";

/** Above what any page or answer of a metrics server is that somebody would judge by. */
const MAX_BYTES = 4 * 1024 * 1024;

/** An answer, whatever its status. */
interface Answered {
  readonly status: number;
  readonly text: string;
}

/** The value of `tokenFrom`: the name of a variable, so that no secret stands in the file. */
function headersOf(settings: SettingsBlock, env: NodeJS.ProcessEnv): Record<string, string> {
  const plain = settings.has("headers") ? Object.fromEntries(settings.texts("headers")) : {};
  if (!settings.has("tokenFrom")) return plain;
  const name = settings.text("tokenFrom");
  const token = env[name];
  if (!token) throw new RolloutError(`${settings.at("tokenFrom")}: the environment has no ${shown(name)}; set it`);
  return { ...plain, authorization: `Bearer ${token}` };
}

/** An answer, or why there is none. */
async function get(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<Answered | string> {
  try {
    const answer = await fetch(url, { headers, signal, redirect: "manual" });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of (answer.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_BYTES) return `an answer of more than ${MAX_BYTES} bytes`;
    }
    return { status: answer.status, text: Buffer.concat(chunks).toString("utf8") };
  } catch (error) {
    if (signal.aborted) return NO_ANSWER;
    const { cause, message } = error as { cause?: { code?: unknown }; message: string };
    return typeof cause?.code === "string" ? cause.code : message;
  }
}

/** What checks by HTTP have in common. */
export const request = { headers: headersOf, get };
