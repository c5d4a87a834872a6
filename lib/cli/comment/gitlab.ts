import { call, CommentError, CommentHost, PAGE, paged } from "./host";

const NAME = "GitLab";
const DENIED = "GITLAB_TOKEN needs the scope api, and the role Reporter or more; the token of a job cannot comment";

/** Notes of the merge request that a pipeline runs for. */
export function gitlabHost(env: NodeJS.ProcessEnv): CommentHost {
  const { GITLAB_TOKEN: token, CI_PROJECT_ID: project, CI_MERGE_REQUEST_IID: number, CI_JOB_URL: link } = env;
  if (token === undefined || token === "") {
    throw new CommentError(
      "no GITLAB_TOKEN: make a project access token with the scope api, and a masked variable of it",
    );
  }
  if (project === undefined || number === undefined || number === "") {
    throw new CommentError("no merge request: run it in a merge request pipeline, or leave out --comment elsewhere");
  }
  const api = env.CI_API_V4_URL ?? "https://gitlab.com/api/v4";
  const notes = `${api}/projects/${encodeURIComponent(project)}/merge_requests/${number}/notes`;
  const headers = { "private-token": token };
  const send = (method: string, url: string, body: string) =>
    call(NAME, url, headers, { method, body: { body }, denied: DENIED });
  return {
    name: NAME,
    link,
    comments: () => paged((page) => call(NAME, `${notes}?per_page=${PAGE}&page=${page}`, headers, { denied: DENIED })),
    create: async (body) => void (await send("POST", notes, body)),
    replace: async (id, body) => void (await send("PUT", `${notes}/${id}`, body)),
  };
}
