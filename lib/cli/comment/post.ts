import { ImpactReport, renderComment } from "../../impact";
import { tell } from "../tell";
import { githubHost } from "./github";
import { gitlabHost } from "./gitlab";
import { Comment, CommentError, CommentHost } from "./host";

const HOSTS = { github: githubHost, gitlab: gitlabHost };

/** Where a comment can be written. */
export const COMMENT_HOSTS = Object.keys(HOSTS) as (keyof typeof HOSTS)[];

/** What is to be written where. */
export interface CommentOptions {
  readonly host: keyof typeof HOSTS;
  /** Tells comments of several jobs on one request apart. */
  readonly key: string;
}

/**
 * Writes the report as the one comment of its key: replaced where it is there, and not made for a plan that changes nothing.
 * That it cannot be written is said, and changes no exit status: the gate has judged.
 */
export async function postComment(
  report: ImpactReport,
  options: CommentOptions,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  try {
    const host = HOSTS[options.host](env);
    tell(await posted(report, host, `<!-- lb-impact ${encodeURIComponent(options.key)} -->`));
  } catch (error) {
    if (!(error instanceof CommentError)) throw error;
    tell(`no comment was written: ${error.message}`);
  }
}

async function posted(report: ImpactReport, host: CommentHost, marker: string): Promise<string> {
  const body = renderComment(report, { marker, link: host.link });
  const known = await find(host, marker);
  if (known !== undefined) {
    if (known.body.trim() === body.trim()) return `the comment on ${host.name} says it already`;
    await host.replace(known.id, body);
    return `replaced the comment on ${host.name}`;
  }
  const { subjects, losses, findings } = report;
  const says = subjects.some(({ changed }) => changed) || losses.length + findings.length > 0;
  if (!says) return `nothing to comment on ${host.name}`;
  await host.create(body);
  return `wrote a comment on ${host.name}`;
}

async function find(host: CommentHost, marker: string): Promise<Comment | undefined> {
  for await (const comment of host.comments()) if (comment.body.startsWith(marker)) return comment;
  return undefined;
}
