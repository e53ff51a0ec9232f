/** What pages do in a browser: remember the theme, and search. It runs as a plain script, since a page on a disk may load no module. */
{
  const script = document.currentScript;
  const { root, lang, found, none } = script instanceof HTMLScriptElement ? script.dataset : {};
  const page = document.documentElement;

  /** Storage may be closed to a page on a disk: then nothing is remembered. */
  const remembered = (value) => {
    try {
      if (value !== undefined) localStorage.setItem("theme", value);
      return localStorage.getItem("theme") ?? undefined;
    } catch {
      return value;
    }
  };
  const theme = remembered();
  if (theme !== undefined) page.dataset.theme = theme;

  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    button?.addEventListener("click", () => {
      const isDark = getComputedStyle(page).colorScheme === "dark";
      page.dataset.theme = isDark ? "light" : "dark";
      remembered(page.dataset.theme);
    });
    const input = document.getElementById("search");
    const results = document.getElementById("results");
    const status = document.getElementById("found");
    if (!(input instanceof HTMLInputElement) || results === null || status === null) return;

    let entries;
    const load = () => {
      if (entries !== undefined) return;
      entries = [];
      const index = document.createElement("script");
      Reflect.set(window, "searchIndex", (all) => {
        entries = all;
        show();
      });
      index.src = `${root}search.${lang}.js`;
      document.head.append(index);
    };
    const show = () => {
      const hits = matching(entries ?? [], input.value);
      results.replaceChildren(...hits.slice(0, 20).map(([title, path, words]) => line(title, path, words)));
      const isAsked = input.value.trim() !== "";
      results.hidden = !isAsked || hits.length === 0;
      status.textContent = !isAsked
        ? ""
        : hits.length === 0
          ? (none ?? "")
          : (found ?? "").replace("{count}", String(hits.length));
    };
    const line = (title, path, words) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      const name = document.createElement("strong");
      const more = document.createElement("span");
      link.href = `${root}${lang}/${path}`;
      name.textContent = title;
      more.textContent = words.slice(0, 110);
      link.append(name, more);
      item.append(link);
      return item;
    };
    input.addEventListener("focus", load);
    input.addEventListener("input", () => {
      load();
      show();
    });
    input.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      results.querySelector("a")?.click();
    });
    addEventListener("keydown", (event) => {
      const isTyping = event.target instanceof HTMLInputElement;
      if (event.key === "/" && !isTyping) {
        event.preventDefault();
        input.focus();
      }
      if (event.key === "Escape" && !results.hidden) {
        results.hidden = true;
        input.focus();
      }
    });
    document.addEventListener("click", ({ target }) => {
      if (target instanceof Node && !input.form?.contains(target)) results.hidden = true;
    });
  });

  /** The entries that have every word, those first that have them in their title. */
  const matching = (entries, query) => {
    const asked = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (asked.length === 0) return [];
    return entries
      .map((entry) => ({ entry, worth: worthOf(entry, asked) }))
      .filter(({ worth }) => worth > 0)
      .sort((a, b) => b.worth - a.worth || a.entry[0].length - b.entry[0].length)
      .map(({ entry }) => entry);
  };
  const worthOf = ([title, , words], asked) => {
    const [name, rest] = [title.toLowerCase(), words.toLowerCase()];
    const worths = asked.map((word) =>
      name === word ? 100 : name.startsWith(word) ? 20 : name.includes(word) ? 10 : rest.includes(word) ? 1 : 0,
    );
    return worths.includes(0) ? 0 : worths.reduce((sum, worth) => sum + worth, 0);
  };
}
