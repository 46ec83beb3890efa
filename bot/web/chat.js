// <support-chat>: the chat of a therapy practice as one custom element. No framework, no build step, no
// request to anybody but the host that this file came from. Three rules hold everywhere in it:
//   1. the hotlines stay on the screen, with the server or without it;
//   2. nothing typed is lost: it is kept, sent again, and said to be unsent while it is;
//   3. text that came from outside becomes a text node or a checked link, never markup.

import { AWAY, actions, el, fill, isText, lineBlocks, linked, links, list, mention, safeLink, shown } from "./nodes.js";
import { STRINGS } from "./strings.js";

const LANGUAGES = { en: "English", es: "Español" };
const HERE = new URL(".", import.meta.url);
const WAIT_MS = [1000, 2000, 4000, 8000, 15000, 30000]; // between two tries; after the last one the visitor decides
const TIMEOUT_MS = 20000;
const SLOW_MS = 6000;
const KEEP = 200; // messages kept for a reload
const EXIT = "https://www.wikipedia.org/"; // where the quick exit goes: a page that says nothing about its reader
const ESCAPES = 3;
const ESCAPE_MS = 4000; // unhurried enough for a hand that shakes

const unguessable = () => {
  // randomUUID exists in secure contexts only, and a practice may try this on a plain address of its network.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
};

/** What a tab remembers: sessionStorage, so it ends with the tab; memory alone where storage is refused. */
class Memory {
  constructor(key) {
    this.key = key;
    this.value = {};
    try {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? "{}");
      if (kept && typeof kept === "object") this.value = kept;
    } catch { /* refused or spoilt: begin anew */ }
    this.value.sender ||= unguessable();
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
    this.value = { ...kept, sender: unguessable(), items: [] };
  }
}

class SupportChat extends HTMLElement {
  async connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    addEventListener("online", () => this.memory && this.retry(), { signal });
    document.addEventListener("keydown", (event) => this.countEscapes(event), { signal });
    if (this.starting) return; // moved within the page: it keeps what it shows
    this.starting = true;
    const sheet = await stylesheet(); // until it is here, the element shows its own content: the numbers
    this.memory = new Memory(`support-chat:${this.id}`);
    this.down = this.memory.value.items.some(isOutage); // reloaded while the server was away
    this.tries = 0;
    this.attachShadow({ mode: "open" });
    if (sheet) this.shadowRoot.adoptedStyleSheets = [sheet];
    this.build();
    this.loadHotlines();
    this.pump();
  }

  disconnectedCallback() {
    this.listening.abort();
  }

  get lang2() {
    const wanted = this.memory.value.lang || this.getAttribute("lang") || navigator.language || "en";
    return wanted.toLowerCase().startsWith("es") ? "es" : "en";
  }

  get t() {
    return STRINGS[this.lang2];
  }

  get country() {
    return this.memory.value.country || this.getAttribute("country") || this.hotlines?.country || "";
  }

  get hotlines() {
    return this.memory.value.hotlines;
  }

  // ---- building the page ----

  build() {
    const { t } = this;
    const title = this.getAttribute("title") || t.title;
    this.help = el("div", { class: "helpbox" });
    this.log = el("div", { class: "log", role: "log", "aria-live": "polite", "aria-label": t.log, tabindex: "0" });
    this.text = el("textarea", { id: "text", rows: "1", enterkeyhint: "send", autocomplete: "off",
      "aria-describedby": "hint", oninput: () => this.keepDraft(), onkeydown: (event) => this.onKey(event) });
    this.text.value = this.memory.value.draft ?? "";
    this.options = el("div", { class: "options", id: "options", hidden: true });
    this.optionsButton = el("button", { type: "button", "aria-expanded": "false", "aria-controls": "options",
      onclick: () => this.toggleOptions() }, t.options);
    const frame = el("div", { class: "frame", lang: this.lang2 },
      el("header", { class: "head" },
        el("div", { class: "name" },
          el("img", { src: new URL("icon.svg", HERE), alt: "", width: 36, height: 36 }),
          el("div", {}, el("h1", {}, title), el("p", { class: "who", title: t.labelMore }, t.label))),
        this.optionsButton,
        el("button", { type: "button", class: "leave", onclick: () => this.leave() }, t.leave)),
      this.options, this.help, this.log,
      el("form", { class: "write", onsubmit: (event) => { event.preventDefault(); this.submit(); } },
        el("label", { for: "text" }, t.write),
        el("div", { class: "row" }, this.text, el("button", { class: "send" }, t.send)),
        el("p", { class: "hint", id: "hint" }, t.hint)));
    this.shadowRoot.replaceChildren(frame);
    this.drawOptions();
    this.drawHelp();
    this.drawAll();
  }

  drawOptions() {
    const { t } = this;
    const name = countryNames(this.lang2);
    const codes = list(this.hotlines?.countries).filter((code) => /^[A-Z]{2}$/.test(code));
    const known = codes.length ? codes : [this.country].filter(Boolean);
    const country = el("select", { onchange: (event) => this.choose({ country: event.target.value }) },
      ...known.map((code) => [name(code), code]).sort((a, b) => a[0].localeCompare(b[0], this.lang2))
        .map(([label, code]) => el("option", { value: code, selected: code === this.country }, label)));
    const language = el("select", { onchange: (event) => this.choose({ lang: event.target.value }) },
      ...Object.entries(LANGUAGES).map(([code, label]) =>
        el("option", { value: code, lang: code, selected: code === this.lang2 }, label)));
    this.options.replaceChildren(el("div", { class: "row" },
      known.length > 0 && el("label", {}, t.country, country),
      el("label", {}, t.language, language),
      el("button", { type: "button", onclick: () => this.askClear() }, t.clear)));
  }

  toggleOptions(open = this.options.hidden) {
    this.options.hidden = !open;
    this.optionsButton.setAttribute("aria-expanded", String(open));
  }

  choose(choice) {
    Object.assign(this.memory.value, choice);
    if (choice.country) delete this.memory.value.pinned; // the lines of the country that was left
    this.memory.save();
    if (choice.lang) {
      this.build();
      this.toggleOptions(true);
    }
    const at = choice.lang ? 1 : 0;
    this.loadHotlines().then(() => [...this.options.querySelectorAll("select")].at(at - 2)?.focus());
  }

  // ---- the hotlines ----

  async loadHotlines() {
    const url = new URL("api/hotlines", HERE);
    url.searchParams.set("lang", this.lang2);
    if (this.memory.value.country || this.getAttribute("country")) url.searchParams.set("country", this.country);
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
      const found = answer.ok && await answer.json();
      if (!found || !(list(found.lines).length || found.emergency || found.finder)) return;
      this.memory.value.hotlines = found;
      this.memory.save();
      this.drawOptions();
      this.drawHelp();
    } catch { /* the numbers that are on the page stay there */ }
  }

  /** The bar: the best line of the last crisis reply, else of the country, and the emergency number. */
  drawHelp() {
    const { t, hotlines } = this;
    if (!hotlines) {
      if (!this.help.querySelector("slot")) this.help.replaceChildren(el("slot", { name: "hotlines" }));
      return;
    }
    const { emergency } = hotlines;
    const usual = list(hotlines.lines);
    const { pinned } = this.memory.value;
    const first = (pinned ?? usual).filter((line) => line.kind !== "emergency");
    const best = first.flatMap((line) => actions(line, t)).slice(0, Math.max(2, actions(first[0], t).length));
    const all = [...usual, ...list(hotlines.more).filter((line) => !usual.some((one) => one.id === line.id))];
    const finder = links(hotlines.finder).site;
    const country = countryNames(this.lang2)(hotlines.country ?? "");
    const open = this.help.querySelector("details")?.open;
    const urgent = this.down || Boolean(pinned);
    this.help.replaceChildren(el("section", { class: urgent ? "help urgent" : "help", "aria-labelledby": "help-title" },
      el("h2", { id: "help-title" }, t.help),
      el("p", { class: "acts" }, ...best, ...actions(emergency, t, { now: true })),
      el("details", { open },
        el("summary", {}, fill(t.more, { country })),
        finder && el("p", { class: "note" }, `${t.finder}: `, el("a", { href: finder, ...AWAY }, shown(finder))),
        ...lineBlocks(all, t, emergency))));
  }

  /** Tap buttons for a card in the conversation; from the page itself when nothing was ever loaded. */
  helpCard(lines) {
    const { hotlines, t } = this;
    const known = hotlines ? [...list(hotlines.lines).slice(0, 1), hotlines.emergency].filter(Boolean) : [];
    const blocks = lineBlocks(list(lines).length ? lines : known, t, hotlines?.emergency);
    if (blocks.length) return blocks;
    const copies = this.querySelectorAll("[slot=hotlines] .acts");
    return [...copies].map((node) => node.cloneNode(true));
  }

  // ---- the conversation ----

  drawAll() {
    this.log.replaceChildren(this.intro());
    for (const item of this.memory.value.items) this.log.append(this.draw(item));
    this.log.scrollTop = this.log.scrollHeight;
  }

  intro() {
    const { t } = this;
    const started = this.memory.value.items.length > 0;
    return el("div", { class: "msg bot intro" },
      ...t.intro.map((text) => el("p", { class: "bubble" }, text)),
      !started && this.offers(t.offers.map((text) => ({ title: text, payload: text }))));
  }

  offers(buttons) {
    const box = el("div", { class: "offers" });
    for (const { title, payload } of buttons) {
      box.append(el("button", { type: "button", onclick: () => {
        box.remove(); // an offer is taken once
        this.say(payload, title);
        this.text.focus();
      } }, title));
    }
    return box;
  }

  draw(item) {
    const { t } = this;
    const mine = item.who === "you";
    const alert = isAlert(item);
    const texts = item.kind === "offline" ? [item.silent ? t.silent : t.offline] : list(item.texts);
    const node = el("div", { class: `msg ${mine ? "you" : "bot"}${alert ? " alert" : ""}`, id: `m-${item.id}`,
      role: alert && "alert", lang: item.lang },
      el("span", { class: "unseen" }, mine ? t.you : t.bot),
      ...texts.map((text) => el("p", { class: "bubble" }, ...(mine ? [text] : linked(text)))),
      ...(alert ? this.helpCard(item.lines) : []),
      !alert && item.kind !== "disclosure" && list(item.lines).length > 0 && el("p", { class: "acts" },
        ...item.lines.flatMap((line) => actions(line, t, { now: line.kind === "emergency" }))),
      list(item.buttons).length > 0 && this.offers(item.buttons));
    if (mine && item.state) node.append(this.drawState(item));
    return node;
  }

  drawState(item) {
    const { t } = this;
    const bad = item.state !== "sending";
    return el("p", { class: bad ? "state bad" : "state", role: item.state === "failed" && "status" },
      t[item.state] ?? "",
      bad && el("button", { type: "button", onclick: () => this.retry(item) }, t.again));
  }

  add(item) {
    item.id = item.id || unguessable();
    this.memory.value.items.push(item);
    this.memory.save();
    const node = this.draw(item);
    node.classList.add("new");
    this.log.append(node);
    return node;
  }

  redraw(item) {
    this.memory.save();
    const node = this.shadowRoot.getElementById(`m-${item.id}`);
    if (!node) return;
    node.querySelector(".state")?.remove();
    if (item.state) node.append(this.drawState(item));
  }

  /** Bring what is new into sight: its end, or, where it is too long for that, its beginning. */
  show(first, last = first) {
    const { log } = this;
    const height = last.offsetTop + last.offsetHeight - first.offsetTop;
    if (getComputedStyle(log).overflowY === "visible") { // a low window: the page scrolls as a whole
      if (height > innerHeight / 2) first.scrollIntoView({ block: "start" });
      else last.scrollIntoView({ block: "end" });
      return;
    }
    log.scrollTop = Math.min(first.offsetTop + height + 12 - log.clientHeight, first.offsetTop - 12);
  }

  // ---- writing ----

  keepDraft() {
    this.memory.value.draft = this.text.value;
    this.memory.save();
  }

  onKey(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit();
  }

  submit() {
    const text = this.text.value;
    if (!text.trim()) {
      this.text.focus();
      return;
    }
    this.text.value = "";
    this.memory.value.draft = "";
    this.say(text);
    this.text.focus();
  }

  say(message, shown = message) {
    this.log.querySelectorAll(".offers").forEach((box) => box.remove());
    for (const item of this.memory.value.items) delete item.buttons;
    this.show(this.add({ who: "you", texts: [shown], message, state: "sending" }));
    this.retry();
  }

  retry(item) {
    for (const other of this.memory.value.items) {
      const again = other === item || other.state === "waiting" || (other.state === "failed" && !other.refused);
      if (again) other.state = "sending";
      if (again) this.redraw(other);
    }
    this.tries = 0;
    this.wake?.();
    this.pump();
  }

  /** Send what waits, one at a time and in order, until all is sent or the tries are used up. */
  async pump() {
    if (this.pumping) return;
    this.pumping = true;
    try {
      for (let item = this.next(); item; item = this.next()) {
        const outcome = await this.post(item);
        if (!this.memory.value.items.includes(item)) continue; // cleared meanwhile
        if (outcome.replies) this.arrived(item, outcome.replies);
        else if (!(await this.held(item, outcome))) break;
      }
    } finally {
      this.pumping = false;
    }
  }

  next() {
    return this.memory.value.items.find((item) => item.state === "sending" || item.state === "waiting");
  }

  async post(item) {
    const slow = setTimeout(() => this.showSlow(item), SLOW_MS);
    const metadata = { lang: this.lang2, message_id: item.id };
    if (this.country) metadata.country = this.country;
    try {
      const answer = await fetch(new URL("webhooks/rest/webhook", HERE), {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ sender: this.memory.value.sender, message: item.message, metadata }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const refused = answer.status >= 400 && answer.status < 500 && answer.status !== 429;
      const replies = answer.ok || refused ? await answer.json().catch(() => null) : null;
      return Array.isArray(replies) ? { replies } : { refused };
    } catch {
      return {};
    } finally {
      clearTimeout(slow);
    }
  }

  showSlow(item) {
    const state = this.shadowRoot.querySelector(`#m-${item.id} .state`);
    if (state) state.textContent = this.t.slow;
  }

  /** An answer came: show it. An empty answer is a fault of the server, and brings the hotlines. */
  arrived(item, replies) {
    delete item.state;
    delete item.refused;
    this.redraw(item);
    this.tries = 0;
    if (this.down) this.reached();
    const items = grouped(replies);
    if (!items.length) items.push({ kind: "offline", silent: true });
    let first = null;
    for (const reply of items) {
      const node = this.add({ who: "bot", ...reply });
      first ??= node;
      if (isAlert(reply)) {
        if (list(reply.lines).length) this.memory.value.pinned = reply.lines;
        first = node;
      }
    }
    this.memory.save();
    this.drawHelp();
    this.show(first, this.log.lastElementChild);
  }

  /** No answer came: the hotlines at once, then wait and try again. Tells whether to go on. */
  async held(item, { refused }) {
    this.lost();
    if (refused || this.tries >= WAIT_MS.length) {
      for (const other of this.memory.value.items) {
        if (other !== item && (refused || !other.state)) continue;
        other.state = "failed";
        if (other === item && refused) other.refused = true;
        this.redraw(other);
      }
      return refused;
    }
    item.state = "waiting";
    this.redraw(item);
    const wait = WAIT_MS[this.tries++];
    await new Promise((resolve) => {
      this.wake = resolve;
      setTimeout(resolve, wait * (0.75 + Math.random() / 2)); // many pages do not come back in one beat
    });
    return true;
  }

  lost() {
    if (this.down) return;
    this.down = true;
    this.show(this.add({ who: "bot", kind: "offline" }));
    this.drawHelp();
  }

  reached() {
    this.down = false;
    const { items } = this.memory.value;
    for (const item of items.filter(isOutage)) {
      this.shadowRoot.getElementById(`m-${item.id}`)?.remove();
      items.splice(items.indexOf(item), 1);
    }
    this.log.append(el("p", { class: "state" }, this.t.back));
    this.memory.save();
    if (!this.hotlines) this.loadHotlines();
  }

  // ---- leaving and clearing ----

  countEscapes(event) {
    if (event.key !== "Escape" || event.repeat) return;
    const now = Date.now();
    this.escapes = (this.escapes ?? []).filter((at) => now - at < ESCAPE_MS).concat(now);
    if (this.escapes.length >= ESCAPES) this.leave();
  }

  leave() {
    this.memory?.forget();
    document.documentElement.hidden = true; // gone before the next page has come
    document.title = " ";
    location.replace(safeLink(this.getAttribute("exit")) ?? EXIT);
  }

  askClear() {
    const { t } = this;
    const done = () => { dialog.close(); dialog.remove(); };
    const dialog = el("dialog", { "aria-labelledby": "clear-ask", onclose: () => this.text.focus() },
      el("p", { id: "clear-ask" }, t.clearAsk),
      el("div", { class: "offers" },
        el("button", { type: "button", onclick: done }, t.keep),
        el("button", { type: "button", onclick: () => { done(); this.clear(); } }, t.clear)));
    this.shadowRoot.firstElementChild.append(dialog);
    dialog.showModal();
  }

  clear() {
    this.memory.forget({ keep: ["country", "lang", "hotlines"] });
    this.memory.save();
    this.wake?.();
    this.down = false;
    this.tries = 0;
    this.build();
    this.text.focus();
  }
}

/** Replies that a screen reader says at once and whose lines stay in the bar. */
const isAlert = (item) => ["crisis", "emergency", "offline"].includes(item.kind);

const isOutage = (item) => item.kind === "offline" && !item.silent;

/** REST messages as replies: bubbles of one kind in a row are one; lines of help open it, buttons end it. */
function grouped(messages) {
  const replies = [];
  for (const message of messages) {
    if (!message || typeof message !== "object") continue;
    const custom = message.custom && typeof message.custom === "object" ? message.custom : null;
    const texts = [message.text, custom?.text].filter(isText);
    const lines = list(custom?.lines).filter((line) => line && typeof line === "object");
    const buttons = list(message.buttons).filter((button) => isText(button?.title) && isText(button?.payload))
      .map(({ title, payload }) => ({ title, payload }));
    if (!texts.length && !lines.length && !buttons.length) continue;
    const kind = isText(custom?.kind) ? custom.kind : null;
    const last = replies.at(-1);
    if (last && kind === last.kind && !lines.length && !last.buttons.length) {
      last.texts.push(...texts);
      last.buttons = buttons;
    } else {
      lines.sort((a, b) => mention(a, texts) - mention(b, texts));
      replies.push({ kind, texts, lines, buttons, lang: /^[a-z]{2}$/.test(custom?.lang) ? custom.lang : null });
    }
  }
  return replies;
}

function countryNames(lang) {
  const names = typeof Intl.DisplayNames === "function" && new Intl.DisplayNames([lang], { type: "region" });
  return (code) => {
    try {
      return (names && names.of(code)) || code;
    } catch {
      return code;
    }
  };
}

let sheetOnce;
function stylesheet() {
  sheetOnce ??= fetch(new URL("chat.css", HERE), { signal: AbortSignal.timeout(3000) })
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
    .then((css) => new CSSStyleSheet().replace(css))
    .catch(() => null); // plain, and working
  return sheetOnce;
}

customElements.define("support-chat", SupportChat);
