/** A reference of an expression, such as `lb_listener.http.frontend_port` or `var.port`. */
export interface Reference {
  /** The whole chain. */
  readonly text: string;
  /** `lb_listener.http` or `var.port`. */
  readonly target: string;
  /** What follows: `frontend_port`, `[0].id`; empty for the target itself. */
  readonly attribute: string;
}

const CHAIN = /[A-Za-z_][\w-]*(?:\.(?:[\w-]+|\*)|\[(?:[^[\]]|\[[^[\]]*\])*\])*/g;
const KEYWORDS = ["true", "false", "null", "for", "in", "if", "else", "endif", "endfor"];

/** Whether the engine must evaluate a text. `$${` is a literal. */
export function isExpression(text: string): boolean {
  return /(?<!\$)(?:\$\$)*\$\{|(?<!%)(?:%%)*%\{/.test(text);
}

/** The one reference that an expression consists of; undefined when there is more to it. */
export function onlyReference(text: string): Reference | undefined {
  const inner = /^\$\{([^{}]*)\}$/.exec(text)?.[1].trim();
  if (inner === undefined) return undefined;
  const [chain, ...rest] = inner.match(CHAIN) ?? [];
  return chain === inner && rest.length === 0 ? referenceOf(chain) : undefined;
}

/** All references of an expression; undefined where it binds names of its own, so that they cannot be told apart. */
export function references(text: string): Reference[] | undefined {
  const code = [...text.matchAll(/\$\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, inner]) => inner).join(" ");
  const bare = code.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  if (/%\{/.test(text) || /\bfor\b/.test(bare)) return undefined;
  return [...bare.matchAll(CHAIN)]
    .filter(([chain], i, all) => !KEYWORDS.includes(chain) && bare[(all[i].index ?? 0) + chain.length] !== "(")
    .map(([chain]) => referenceOf(chain));
}

function referenceOf(chain: string): Reference {
  const [, target, attribute] = /^([\w-]+(?:\.[\w-]+)?)\.?(.*)$/s.exec(chain) as RegExpExecArray;
  return { text: chain, target, attribute };
}
