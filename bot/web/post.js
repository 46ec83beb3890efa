// What a tab remembers, its way to the server and back, and what it hears by itself when there is no way.
// Nothing here knows the page.

import { isText, list } from "./nodes.js";

const TIMEOUT_MS = 20000;
const KEEP = 200; // messages kept for a reload

export const unguessable = () => {
  // randomUUID exists in secure contexts only, and a practice may try this on a plain address of its network.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
};

/** What a tab remembers: sessionStorage, so it ends with the tab; memory alone where storage is refused. */
export class Memory {
  constructor(key) {
    this.key = key;
    this.value = {};
    try {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? "{}");
      if (kept && typeof kept === "object") this.value = kept;
    } catch { /* refused or spoilt: begin anew */ }
    this.value.items = list(this.value.items).filter((item) => item && isText(item.id));
  }

  save() {
    this.value.items = this.value.items.slice(-KEEP);
    try {
      sessionStorage.setItem(this.key, JSON.stringify(this.value));
    } catch { /* full or refused: the page goes on from memory */ }
  }

  forget({ keep = [] } = {}) {
    const kept = Object.fromEntries(keep.map((name) => [name, this.value[name]]));
    try {
      sessionStorage.removeItem(this.key);
    } catch { /* nothing was stored then */ }
    this.value = { ...kept, items: [] };
  }
}

/** Fetches from the chat's own server; what takes too long counts as away. */
export const get = (url, options = {}) => fetch(url, {
  credentials: "omit", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(TIMEOUT_MS), ...options,
});

/** Public things, which the browser may have from an earlier visit: better old than none. */
export async function getPublic(url) {
  const answer = await get(url).catch(() => get(url, { cache: "force-cache" }));
  return answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)));
}

export class Post {
  constructor(memory, base) {
    this.memory = memory;
    this.base = base;
  }

  get session() {
    return this.memory.value.session;
  }

  /** Send a message. Tells what came of it: replies, or that it was refused, or how long to wait. */
  async send({ id, message, lang, country }) {
    try {
      const answer = await this.ask("message", "POST", { id, message, lang, country });
      const said = await answer.json().catch(() => null);
      if (Array.isArray(said) && answer.status < 500) return { replies: said };
      // Only what cannot be cured by waiting is refused for good.
      if ([400, 403, 404].includes(answer.status)) return { refused: true };
      return { wait: answer.status === 429 ? Number(answer.headers.get("Retry-After")) || 2 : 0 };
    } catch {
      return {};
    }
  }

  /** Agree to the chat being kept, or no longer. Tells whether the server knows. */
  async agree(agreed) {
    try {
      return await this.take(await this.ask("consent", "POST", { agreed }));
    } catch {
      return false;
    }
  }

  /** All that the server holds of this chat, or null when it cannot be asked. */
  async download() {
    if (!this.session) return [];
    try {
      const answer = await this.ask("export", "GET");
      return answer.ok ? list((await answer.json()).messages) : null;
    } catch {
      return null;
    }
  }

  /** Delete this chat on the server. Tells whether nothing of it is left there. */
  async erase() {
    if (!this.session) return true;
    try {
      const answer = await this.fetch("session", "DELETE", this.session.token);
      return answer.ok || answer.status === 401; // 401: it was gone already
    } catch {
      return false;
    }
  }

  /** Ask about this chat. A session that is over is renewed once, without a word to the visitor.
   *  Its end is what the server says, never what a visitor's clock says. */
  async ask(path, method, body) {
    await this.open();
    const token = this.session?.token;
    const answer = await this.fetch(path, method, token, body);
    if (answer.status !== 401) return answer;
    if (this.session?.token === token) delete this.memory.value.session;
    await this.open();
    return this.session ? this.fetch(path, method, this.session.token, body) : answer;
  }

  /** See to it that there is a session; without one, a message goes out all the same: it may be a crisis. */
  async open() {
    if (this.session) return;
    this.opening ??= this.fetch("session", "POST", null, {})
      .then((answer) => this.take(answer))
      .finally(() => { this.opening = null; });
    await this.opening;
  }

  async take(answer) {
    const session = answer.ok && await answer.json();
    if (!isText(session?.token)) return false;
    this.memory.value.session = { token: session.token, kept: session.kept === true };
    this.memory.save();
    return true;
  }

  fetch(path, method, token, body) {
    return get(new URL(`chat/${path}`, this.base), {
      method,
      headers: { ...(body && { "Content-Type": "application/json" }), ...(token && { Authorization: `Bearer ${token}` }) },
      body: body && JSON.stringify(body),
      cache: "no-store",
    });
  }
}

// The last net: hears explicit words of danger in the page itself, for when no server can. The list comes
// from the lexicon of the crisis screen (bot/channels/offline.py); `plain` is kept the same as there.
let lists = {};

/** Fetch the list once it is not in anybody's way; without it, the numbers on the page are all there is. */
export async function learn(base) {
  if (Object.keys(lists).length) return;
  try {
    const { lang, short } = await getPublic(new URL("chat-words.json", base));
    lists = Object.fromEntries(Object.entries(lang).map(([code, sources]) =>
      [code, { short: short?.[code] ?? {}, expressions: sources.map((source) => new RegExp(source)) }]));
  } catch { /* the server is away: it can be learnt later */ }
}

/** Whether a text holds explicit words of danger, in any language of the list. */
export function hears(text) {
  return Object.values(lists).some(({ short, expressions }) => {
    const words = plain(text, short);
    return expressions.some((expression) => expression.test(words));
  });
}

function plain(text, short) {
  const letters = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "")
    .replace(/(\w)['’](?=\w)/g, "$1").replace(/[.!?;:\n]+/g, " . ");
  const words = ` . ${letters} . `.replace(/[^a-z0-9.]+/g, " ").trim().split(" ");
  return ` ${words.map((word) => (Object.hasOwn(short, word) ? short[word] : word)).join(" ")} `;
}
