import { readFileSync } from "node:fs";
import { call, CommentError, CommentHost, PAGE, paged } from "./host";

const NAME = "GitHub";
const DENIED = 'give the job "permissions: pull-requests: write", and hand over GITHUB_TOKEN; of forks it cannot write';

/** Comments of the pull request that GitHub Actions run for. */
export function githubHost(env: NodeJS.ProcessEnv): CommentHost {
  const { GITHUB_TOKEN: token = env.GH_TOKEN, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  const api = env.GITHUB_API_URL ?? "https://api.github.com";
  if (token === undefined || token === "") {
    throw new CommentError("no GITHUB_TOKEN: pass it in env of the step, as ${{ github.token }}");
  }
  const number = numberOf(env);
  if (repository === undefined || number === undefined) {
    throw new CommentError("no pull request: run it for the event pull_request, or leave out --comment elsewhere");
  }
  const headers = { authorization: `Bearer ${token}`, accept: "application/vnd.github+json", "user-agent": "cdktf-lb" };
  const issues = `${api}/repos/${repository}/issues`;
  const send = (method: string, url: string, body: string) =>
    call(NAME, url, headers, { method, body: { body }, denied: DENIED });
  return {
    name: NAME,
    link:
      run === undefined
        ? undefined
        : `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${repository}/actions/runs/${run}`,
    comments: () =>
      paged((page) =>
        call(NAME, `${issues}/${number}/comments?per_page=${PAGE}&page=${page}`, headers, { denied: DENIED }),
      ),
    create: async (body) => void (await send("POST", `${issues}/${number}/comments`, body)),
    replace: async (id, body) => void (await send("PATCH", `${issues}/comments/${id}`, body)),
  };
}

/** The event says it, and for some events the name of the ref. */
function numberOf({ GITHUB_EVENT_PATH: file, GITHUB_REF: ref = "" }: NodeJS.ProcessEnv): number | undefined {
  const fromRef = /^refs\/pull\/(\d+)\//.exec(ref);
  if (fromRef !== null) return Number(fromRef[1]);
  try {
    const event = JSON.parse(readFileSync(file ?? "", "utf8")) as {
      readonly pull_request?: { readonly number?: unknown };
      readonly issue?: { readonly number?: unknown; readonly pull_request?: unknown };
    };
    const number = event.pull_request?.number ?? (event.issue?.pull_request && event.issue.number);
    return typeof number === "number" ? number : undefined;
  } catch {
    return undefined;
  }
}
