// The file that a site names. It asks for all that a closed chat needs in one round: the rest of the
// code, the style, and the numbers. So the chat is on the screen one answer of the server later.

const here = new URL(".", import.meta.url);
const WAIT_MS = 3000;

/** What a chat starts with: its own attributes, else the page's language, else the browser's. */
function wishes(chat) {
  const alone = chat.getAttribute("position") === "page";
  const page = alone ? new URLSearchParams(location.search).get("lang") : chat.closest("[lang]")?.lang;
  const lang = (chat.getAttribute("lang") || page || navigator.language || "en").toLowerCase();
  return { lang: lang.startsWith("es") ? "es" : "en", country: chat.getAttribute("country") || "" };
}

/** Where the numbers are, for a language and a country; without one, for the practice's. */
function linesOf({ lang, country }) {
  const url = new URL("api/hotlines", here);
  url.searchParams.set("lang", lang);
  if (country) url.searchParams.set("country", country);
  return url.href;
}

// As `get` in post.js, which is not there yet.
const ask = async (url) => {
  const answer = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(WAIT_MS) });
  return answer.ok ? answer : Promise.reject(new Error(String(answer.status)));
};
const asked = (work) => (work.catch(() => {}), work); // who waits for it hears of a failure

const code = ["element.js", "nodes.js", "post.js", "strings.js"].map((name) => import(new URL(name, here)));
const style = asked(ask(new URL("chat.css", here)).then((answer) => answer.text()));
const lines = new Map();
for (const url of new Set(Array.from(document.querySelectorAll("support-chat"), (chat) => linesOf(wishes(chat))))) {
  lines.set(url, asked(ask(url).then((answer) => answer.json())));
}
Promise.all(code).then(([{ define }]) => define({ wishes, linesOf, style, lines }));
