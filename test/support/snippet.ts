/** Expands a snippet of VS Code into the texts that an editor inserts: placeholders, choices, mirrors, variables and escapes. */

type Node =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "stop"; readonly name: string; readonly inner?: readonly Node[] }
  | { readonly kind: "choice"; readonly name: string; readonly options: readonly string[] }
  | { readonly kind: "variable"; readonly inner: readonly Node[] };

/** First with every first choice, then once for each other choice with the first ones elsewhere. Throws on what it cannot expand. */
export function expansions(body: readonly string[]): readonly string[] {
  const nodes = parseSnippet(body.join("\n"));
  const others = choicesIn(nodes).flatMap(({ name, options }) =>
    options.slice(1).map((option) => textOf(nodes, new Map([[name, option]]))),
  );
  return [textOf(nodes, new Map()), ...others];
}

/** The name of every stop, in the order of the text; `0` is where the cursor ends. */
export function stopsOf(body: readonly string[]): readonly string[] {
  return flat(parseSnippet(body.join("\n"))).flatMap((node) =>
    node.kind === "stop" || node.kind === "choice" ? [node.name] : [],
  );
}

function textOf(nodes: readonly Node[], picked: ReadonlyMap<string, string>): string {
  const all = flat(nodes);
  const render = (node: Node): string => {
    if (node.kind === "text") return node.text;
    if (node.kind === "variable") return node.inner.map(render).join("");
    const chosen = picked.get(node.name);
    if (chosen !== undefined) return chosen;
    if (node.kind === "choice") return node.options[0] ?? "";
    if (node.inner !== undefined) return node.inner.map(render).join("");
    // A bare stop repeats what the first stop of its number says.
    const source = all.find((one) => defines(one, node.name));
    return source === undefined ? "" : render(source);
  };
  return nodes.map(render).join("");
}

function defines(node: Node, name: string): boolean {
  return (
    (node.kind === "choice" && node.name === name) ||
    (node.kind === "stop" && node.name === name && node.inner !== undefined)
  );
}

function choicesIn(nodes: readonly Node[]): readonly Extract<Node, { kind: "choice" }>[] {
  return flat(nodes).filter((node) => node.kind === "choice");
}

function flat(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => ("inner" in node && node.inner !== undefined ? [node, ...flat(node.inner)] : [node]));
}

function parseSnippet(source: string): readonly Node[] {
  const [nodes, end] = parseUntil(source, 0, false);
  if (end !== source.length) throw new Error(`unexpected } at ${end} in ${source}`);
  return nodes;
}

/** Nodes up to the end, or up to the brace that closes a placeholder; and the offset behind them. */
function parseUntil(source: string, from: number, nested: boolean): readonly [readonly Node[], number] {
  const nodes: Node[] = [];
  let at = from;
  while (at < source.length) {
    const rest = source.slice(at);
    if (nested && rest.startsWith("}")) return [nodes, at + 1];
    const escaped = /^\\([\\$}])/.exec(rest);
    if (escaped !== null) {
      nodes.push({ kind: "text", text: escaped[1] ?? "" });
      at += escaped[0].length;
      continue;
    }
    const stop = /^\$(?:(\w+)|\{(\w+)([:|}]))/.exec(rest);
    if (stop === null) {
      if (/^\$\{/.test(rest)) throw new Error(`no placeholder, and not escaped: ${rest.slice(0, 30)}`);
      nodes.push({ kind: "text", text: rest.charAt(0) });
      at += 1;
      continue;
    }
    const name = stop[1] ?? stop[2] ?? "";
    const [node, next] = parseStop(source, at + stop[0].length, name, stop[3]);
    nodes.push(node);
    at = next;
  }
  if (nested) throw new Error(`a placeholder is not closed in ${source}`);
  return [nodes, at];
}

function parseStop(source: string, from: number, name: string, opener: string | undefined): readonly [Node, number] {
  if (opener === "|") {
    const choice = /^((?:\\.|[^\\|])*)\|\}/.exec(source.slice(from));
    if (choice === null) throw new Error(`choice ${name} is not closed in ${source}`);
    const written = choice[1]?.match(/(?:\\.|[^\\,])+/g) ?? [];
    const options = written.map((one) => one.replace(/\\([\\,|$}])/g, "$1"));
    return [{ kind: "choice", name, options }, from + choice[0].length];
  }
  const [inner, end] = opener === ":" ? parseUntil(source, from, true) : [undefined, from];
  // What the editor puts in for a variable is not known here; its default is.
  if (!/^\d+$/.test(name)) return [{ kind: "variable", inner: inner ?? [] }, end];
  return [inner === undefined ? { kind: "stop", name } : { kind: "stop", name, inner }, end];
}
