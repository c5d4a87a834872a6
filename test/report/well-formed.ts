/* What a text must be to be an XML document, as far as our formats use XML: elements, attributes, entities and text. */

const NAME = "[A-Za-z_][\\w:.-]*";
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^<"]*")*)\\s*(/?)>`);
const ENTITY = /^&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/;
const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** Why a text is no well-formed XML; undefined where it is. */
export function notWellFormed(text: string): string | undefined {
  if (!CHARACTERS.test(text)) return "a character that XML does not have";
  const open: string[] = [];
  let rest = text.replace(/^<\?xml [^?]*\?>\n/, "").trimEnd();
  do {
    const tag = TAG.exec(rest);
    if (tag === null) return `no tag: ${rest.slice(0, 80)}`;
    const [whole, closing, name, attributes, empty] = tag;
    if (badEntity(attributes)) return `an entity in ${whole}`;
    if (closing !== "" && open.pop() !== name) return `${whole} closes another element`;
    if (closing === "" && empty === "") open.push(name);
    const next = rest.indexOf("<", whole.length);
    const content = rest.slice(whole.length, next < 0 ? undefined : next);
    if (content.includes("]]>") || badEntity(content)) return `the text ${content}`;
    if (open.length === 0 && content.trim() !== "") return `the text ${content} after the end`;
    rest = next < 0 ? "" : rest.slice(next);
  } while (open.length > 0);
  return rest === "" ? undefined : "a second root";
}

function badEntity(text: string): boolean {
  return [...text.matchAll(/&/g)].some(({ index }) => !ENTITY.test(text.slice(index)));
}
