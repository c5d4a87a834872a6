/** A comment that is there. */
export interface Comment {
  readonly id: string;
  readonly body: string;
}

/** Where the comments of a pull or merge request are kept. */
export interface CommentHost {
  /** How messages name it. */
  readonly name: string;
  /** Where what this job printed can be read. */
  readonly link?: string;
  /** All comments, page by page. */
  comments(): AsyncIterable<Comment>;
  create(body: string): Promise<void>;
  replace(id: string, body: string): Promise<void>;
}

/** What keeps a comment from being written, with what to do. */
export class CommentError extends Error {}

const CALL_MS = 30_000;
/** Both hosts give no more at once. */
export const PAGE = 100;

/** One call; the parsed answer. */
export async function call(
  host: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  { method = "GET", body, denied }: { readonly method?: string; readonly body?: object; readonly denied: string },
): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers: { ...headers, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(CALL_MS),
    });
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { message?: string } };
    throw new CommentError(`${host} does not answer: ${cause?.message ?? message}`);
  }
  if ([401, 403, 404].includes(response.status)) {
    throw new CommentError(`${host} answered with status ${response.status}: ${denied}`);
  }
  if (!response.ok) throw new CommentError(`${host} answered with status ${response.status}`);
  try {
    return (await response.json()) as unknown;
  } catch {
    throw new CommentError(`${host} answered with what is no JSON`);
  }
}

/** Page after page, until one is not full. */
export async function* paged(page: (number: number) => Promise<unknown>): AsyncIterable<Comment> {
  for (let number = 1; ; number++) {
    const items = await page(number);
    if (!Array.isArray(items)) return;
    for (const item of items as { readonly id?: unknown; readonly body?: unknown }[]) {
      if (typeof item?.body === "string") yield { id: String(item.id), body: item.body };
    }
    if (items.length < PAGE) return;
  }
}
