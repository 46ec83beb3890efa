// <support-chat>: the chat of a therapy practice as one custom element. No framework, no build step, no
// request to anybody but the host that this file came from. Three rules hold everywhere in it:
//   1. the hotlines stay on the screen, with the server or without it;
//   2. nothing typed is lost: it is kept, sent again, and said to be unsent while it is;
//   3. text that came from outside becomes a text node or a checked link, never markup.

import { AWAY, actions, el, fill, isText, lineBlocks, linked, links, list, mention, safeLink, shown } from "./nodes.js";
import { Memory, Post, get, getPublic, hears, learn, unguessable } from "./post.js";
import { STRINGS } from "./strings.js";

const LANGUAGES = { en: "English", es: "Español" };
const HERE = new URL(".", import.meta.url);
const WAIT_MS = [1000, 2000, 4000, 8000, 15000, 30000]; // between two tries; after the last one the visitor decides
const SLOW_MS = 6000;
const SOON_MS = 1500;
const DANGER_MS = 1500; // explicit words of danger wait this long for the server, and no longer
const EXIT = "https://www.wikipedia.org/"; // where the quick exit goes: a page that says nothing about its reader
const FINDER = "https://findahelpline.com";
const ESCAPES = 3;
const ESCAPE_MS = 4000; // unhurried enough for a hand that shakes
const TOUCH = matchMedia("(pointer: coarse)"); // a phone: there is no Escape key, and its keyboard covers half of it
const NARROW = "(max-width: 30rem)"; // as in chat.css: here the open chat covers the site

const names = new Set(); // of the chats on this page, so that two of them never share one memory

class SupportChat extends HTMLElement {
  async connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    addEventListener("online", () => this.log && this.retry(), { signal });
    addEventListener("resize", () => this.isWriting && this.toEnd(), { signal }); // a phone's keyboard came up
    document.addEventListener("keydown", (event) => this.onEscape(event), { signal });
    if (this.starting) return void names.add(this.name); // moved within the page: it keeps what it shows
    this.starting = true;
    this.heading = this.title;
    this.removeAttribute("title"); // or the whole chat would carry it as a tooltip
    this.floats = this.getAttribute("position") !== "page";
    this.name = this.id;
    for (let n = 2; names.has(this.name); n++) this.name = `${this.id}:${n}`;
    names.add(this.name);
    this.memory = new Memory(`support-chat:${this.name}`);
    this.post = new Post(this.memory, HERE);
    this.down = this.memory.value.items.some(isOutage); // reloaded while the server was away
    this.tries = 0;
    // Until both are here, the element shows its own content, the numbers; then all comes at once, and nothing jumps.
    const lines = this.loadHotlines();
    const [sheet] = await Promise.all([stylesheet(), this.hotlines ?? soon(lines)]);
    this.attachShadow({ mode: "open" });
    if (sheet) this.shadowRoot.adoptedStyleSheets = [sheet];
    if (this.floats && !this.memory.value.open) {
      this.drawDock();
      this.shadowRoot.append(this.dock);
      await painted(); // what is closed can be made when what is seen is there
    }
    this.build();
    this.pump();
    if (!this.floats || this.memory.value.open) this.prepare();
  }

  disconnectedCallback() {
    this.listening.abort();
    queueMicrotask(() => this.isConnected || names.delete(this.name));
  }

  /** What can wait until somebody wants to chat, and until the page has been painted. */
  prepare() {
    (window.requestIdleCallback ?? setTimeout)(() => learn(HERE));
  }

  get lang2() {
    return this.memory.value.lang || begun.wishes(this).lang;
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

  /** Whose chat this is, as far as the server has told. */
  get practice() {
    return this.hotlines?.practice ?? {};
  }

  // ---- building the page ----

  build() {
    const { t } = this;
    this.help = el("div", { class: "helpbox" });
    this.log = el("div", { class: "log", role: "log", "aria-live": "polite", "aria-label": t.log, tabindex: "0" });
    this.text = el("textarea", { id: "text", rows: "1", enterkeyhint: "send", autocomplete: "off",
      "aria-describedby": "hint", oninput: () => this.keepDraft(), onkeydown: (event) => this.onKey(event) });
    this.text.value = this.memory.value.draft ?? "";
    this.options = el("div", { class: "options", id: "options", hidden: true });
    this.optionsButton = el("button", { type: "button", "aria-expanded": "false", "aria-controls": "options",
      onclick: () => this.toggleOptions() }, t.options);
    const frame = el("div", { class: "frame", lang: this.lang2 },
      el("button", { type: "button", class: "leave", onclick: () => this.leave() }, t.leave), // first, and always in sight
      el("header", { class: "head" },
        el("div", { class: "name" }, el("span", { class: "mark" }),
          el("div", {}, el(this.floats ? "h2" : "h1", { id: "title", class: "title", tabindex: "-1" }, this.whose),
            el("p", { class: "who" }, t.label, el("span", { class: "unseen" }, `. ${t.labelMore}.`)))),
        this.optionsButton,
        this.floats && el("button", { type: "button", onclick: () => this.close() }, t.close)),
      this.options, this.help, this.log,
      el("form", { class: "write", onsubmit: (event) => { event.preventDefault(); this.submit(); } },
        el("label", { for: "text" }, t.write),
        el("div", { class: "row" }, this.text, el("button", { class: "send" }, t.send)),
        el("p", { class: "hint", id: "hint" }, t.hint)));
    const parts = this.floats ? this.folded(frame) : [frame];
    this.drawOptions();
    this.drawHelp();
    this.drawAll();
    this.shadowRoot.replaceChildren(...parts); // at once, so that no screen reader takes an old alert for a new one
    this.toEnd();
  }

  rebuild() {
    const { isOpen } = this;
    this.build();
    if (isOpen) this.open({ focus: false });
  }

  // ---- open and closed, on somebody else's page ----

  /** The frame in a panel, and what is seen while that is closed: the number, and the button that opens it. */
  folded(frame) {
    const isOpen = Boolean(this.memory.value.open);
    this.drawDock();
    // Open from the page before: without a focus that nobody asked for. Where it would cover the page, it waits.
    this.panel = el("dialog", { class: `panel${this.side}`, "aria-labelledby": "title", onclose: () => this.closed() }, frame);
    this.dock.hidden = isOpen && !matchMedia(NARROW).matches;
    if (this.dock.hidden) this.panel.setAttribute("open", "");
    return [this.dock, this.panel];
  }

  /** All that is seen of a closed chat. */
  drawDock() {
    const { label } = this;
    this.quick = el("div", { class: "helpbox" });
    this.news = el("span", { role: "status", class: "news" });
    this.opener = el("button", { type: "button", class: "send opener", "aria-haspopup": "dialog", onclick: () => this.open() },
      el("span", { class: "mark" }), el("span", {}, label), this.news);
    this.dock = el("section", { class: `dock${this.side}`, lang: this.lang2, "aria-label": label }, this.quick, this.opener);
    this.drawQuick();
  }

  /** The first way to a person, or none where nothing was loaded: better than that of another country. */
  drawQuick() {
    const act = this.first.flatMap((line) => actions(line, this.t)).slice(0, 1);
    this.quick?.replaceChildren(...(act.length ? [el("p", { class: "acts" }, ...act)] : []));
  }

  get label() {
    return this.heading || this.t.title;
  }

  /** The practice's name says more than "chat", once it is known. */
  get whose() {
    return this.heading || (isText(this.practice.name) ? this.practice.name : this.label);
  }

  get side() {
    return this.getAttribute("position") === "left" ? " left" : "";
  }

  get isOpen() {
    return !this.floats || Boolean(this.panel?.open);
  }

  open({ focus = true } = {}) {
    if (this.isOpen) return;
    this.remember({ open: true });
    if (!this.panel) return; // it comes in a moment, and is open then
    this.prepare();
    if (matchMedia(NARROW).matches) this.panel.showModal(); // nothing behind it can be reached by mistake
    else this.panel.setAttribute("open", "");
    this.dock.hidden = true;
    this.news.textContent = "";
    this.toEnd();
    if (focus) this.shadowRoot.getElementById(TOUCH.matches ? "title" : "text").focus();
  }

  close() {
    this.panel.close(); // `closed` follows, as it does after Escape
  }

  closed() {
    if (this.isOpen) return;
    this.remember({ open: false });
    this.dock.hidden = false;
    this.opener.focus();
  }

  remember(what) {
    Object.assign(this.memory.value, what);
    this.memory.save();
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
    const button = (label, act) => el("button", { type: "button", onclick: act }, label);
    this.keptState = el("p", { class: "state" });
    this.options.replaceChildren(
      el("div", { class: "row" }, known.length > 0 && el("label", {}, t.country, country), el("label", {}, t.language, language)),
      this.keptState,
      el("div", { class: "row" },
        button(t.clear, () => this.confirm(t.clearAsk, t.clear, () => this.clear())),
        button(t.download, () => this.download()),
        button(t.erase, () => this.confirm(t.eraseAsk, t.erase, () => this.erase()))),
      this.pages());
    this.drawKept();
  }

  drawKept() {
    const { t, post } = this;
    const kept = post.session?.kept === true;
    this.keptState.replaceChildren(kept ? t.kept : t.unkept, " ",
      el("button", { type: "button", onclick: () => this.decide(!kept) }, kept ? t.refuse : t.agree));
  }

  /** The pages beside the chat: privacy (LF-17), the crisis protocol (LF-05), the same answers without it (LF-21). */
  pages() {
    const { t } = this;
    return el("p", { class: "pages" }, ...["privacy", "protocol", "plain"].map((name) => {
      const url = new URL(name, HERE);
      url.searchParams.set("lang", this.lang2);
      return el("a", { href: url, ...AWAY }, t[name]);
    }));
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
      this.rebuild();
      this.toggleOptions(true);
    }
    const at = choice.lang ? 1 : 0;
    this.loadHotlines().then(() => [...this.options.querySelectorAll("select")].at(at - 2)?.focus());
  }

  // ---- the hotlines ----

  async loadHotlines() {
    const { lang2: lang, memory } = this;
    const url = begun.linesOf({ lang, country: memory.value.country || begun.wishes(this).country });
    const early = begun.lines.get(url);
    begun.lines.delete(url); // asked again, they are to be new
    try {
      const found = await (early?.catch(() => getPublic(url)) ?? getPublic(url));
      if (!(list(found?.lines).length || found?.emergency || found?.finder)) return;
      const named = this.practice.name === found.practice?.name;
      this.remember({ hotlines: found });
      if (!this.log) return;
      if (!named) this.log.querySelector(".intro").replaceWith(this.intro());
      this.drawOptions();
      this.drawHelp();
    } catch { /* the numbers that are on the page stay there */ }
  }

  /** The lines to show first: of the last crisis reply, else of the country. */
  get first() {
    const lines = this.hotlines ? this.memory.value.pinned ?? list(this.hotlines.lines) : [];
    return lines.filter((line) => line.kind !== "emergency");
  }

  /** The bar: the best line of the last crisis reply, else of the country, and the emergency number. */
  drawHelp() {
    const { t, hotlines, first } = this;
    this.drawQuick();
    if (!hotlines) {
      // What the site has put into the element; else no number at all is better than that of another country.
      if (!this.help.querySelector("slot")) {
        this.help.replaceChildren(el("slot", { name: "hotlines" }, el("p", { class: "help" }, `${t.noLines} `,
          el("a", { href: FINDER, ...AWAY }, t.finder))));
      }
      return;
    }
    const { emergency } = hotlines;
    const usual = list(hotlines.lines);
    const best = first.flatMap((line) => actions(line, t)).slice(0, Math.max(2, actions(first[0], t).length));
    const all = [...usual, ...list(hotlines.more).filter((line) => !usual.some((one) => one.id === line.id))];
    const finder = links(hotlines.finder).site;
    const country = countryNames(this.lang2)(hotlines.country ?? "");
    const open = this.help.querySelector("details")?.open;
    const urgent = this.down || Boolean(this.memory.value.pinned) || this.memory.value.items.some((item) => item.kind === "danger");
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

  /** With what happens on the call: not knowing that keeps people from calling. */
  alertCard(item) {
    const card = this.helpCard(item.lines);
    return item.kind === "emergency" || !card.length ? card : [...card, el("p", { class: "hours" }, this.t.onCall)];
  }

  // ---- the conversation ----

  drawAll() {
    this.log.replaceChildren(this.intro());
    for (const item of this.memory.value.items) this.log.append(this.draw(item));
  }

  get isWriting() {
    return Boolean(this.text) && this.shadowRoot?.activeElement === this.text;
  }

  toEnd() {
    if (this.memory.value.items.length) this.show(this.log.lastElementChild);
  }

  intro() {
    const { t, practice } = this;
    const started = this.memory.value.items.length > 0;
    const slots = { of: isText(practice.name) ? fill(t.of, practice) : "", about: isText(practice.about) ? `${practice.about} ` : "", keys: TOUCH.matches ? "" : t.keys };
    const starts = list(practice.starts).filter(isText);
    const offers = starts.length ? [...starts, t.offers.at(-1)] : t.offers;
    return el("div", { class: "msg bot intro" },
      ...t.intro.map((text) => el("p", { class: "bubble" }, fill(text, slots))),
      !started && this.offers(offers.map((text) => ({ title: text, payload: text }))),
      this.pages());
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
    // Its own words are those of the language of now.
    const texts = item.says ? [fill(t[item.says] ?? "", { time: this.keepingTime })] : list(item.texts);
    const asks = item.says === "consent";
    const node = el("div", { class: `msg ${mine ? "you" : "bot"}${alert ? " alert" : ""}${asks ? " consent" : ""}${item.kind === "disclosure" ? " told" : ""}`, id: `m-${item.id}`,
      role: alert && "alert", lang: item.lang },
      el("span", { class: "unseen" }, mine ? t.you : t.bot),
      ...texts.map((text) => el("p", { class: "bubble" }, ...(mine ? [text] : item.kind === "answer" ? sourced(text) : linked(text)))),
      ...(alert ? this.alertCard(item) : []),
      !alert && !MENTIONS.test(item.kind) && list(item.lines).length > 0 && el("p", { class: "acts" },
        ...item.lines.flatMap((line) => actions(line, t, { now: line.kind === "emergency" }))),
      asks && el("div", { class: "offers" },
        el("button", { type: "button", onclick: () => this.decide(true) }, t.agree),
        el("button", { type: "button", onclick: () => this.decide(false) }, t.refuse)),
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
    if (item.who === "bot" && !this.isOpen) this.wakeUp(item);
    return node;
  }

  /** Something came while the chat was closed: what is urgent opens it, the rest is said on its button. */
  wakeUp(item) {
    if (isAlert(item)) this.open({ focus: false });
    else this.news.textContent = this.t.news;
  }

  drop(kind) {
    const { items } = this.memory.value;
    for (const item of items.filter((one) => one.kind === kind)) {
      this.shadowRoot.getElementById(`m-${item.id}`)?.remove();
      items.splice(items.indexOf(item), 1);
    }
    this.memory.save();
  }

  /** A line of the chat's own that says what was done. */
  note(text) {
    const node = el("p", { class: "state" }, text);
    this.log.append(node);
    this.show(node);
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
    this.log.querySelectorAll(".msg:not(.consent) .offers").forEach((box) => box.remove());
    for (const item of this.memory.value.items) delete item.buttons;
    const item = { who: "you", texts: [shown], message, state: "sending", danger: hears(message) };
    this.show(this.add(item));
    if (item.danger && (this.down || !navigator.onLine)) this.alarm(item);
    else if (item.danger) setTimeout(() => this.alarm(item), DANGER_MS);
    this.retry();
  }

  /** Explicit words of danger that no server has answered: the hotlines, from the page itself. */
  alarm(item) {
    if (!item.danger || !item.state) return;
    delete item.danger; // once
    this.show(this.add({ who: "bot", kind: "danger", says: "danger" }));
    this.drawHelp();
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
        const outcome = await this.deliver(item);
        if (!this.memory.value.items.includes(item)) continue; // cleared meanwhile
        if (outcome.replies) this.arrived(item, outcome.replies);
        else if (!(await this.held(item, outcome))) break;
      }
      if (!this.next()) await this.tellDecision();
    } finally {
      this.pumping = false;
    }
  }

  next() {
    return this.memory.value.items.find(isPending);
  }

  async deliver(item) {
    const slow = setTimeout(() => this.showSlow(item), SLOW_MS);
    const outcome = await this.post.send({ id: item.id, message: item.message, lang: this.lang2, country: this.country || undefined });
    clearTimeout(slow);
    return outcome;
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
    if (!items.length) items.push({ kind: "offline", says: "silent" });
    let first = null;
    for (const reply of items) {
      const node = this.add({ who: "bot", ...reply });
      first ??= node;
      if (isAlert(reply)) {
        if (list(reply.lines).length) this.memory.value.pinned = reply.lines;
        first = node;
      }
    }
    const kinds = items.map((reply) => reply.kind);
    if (items.some(isAlert)) this.drop("danger"); // the server's reply knows more
    if (kinds.includes("forget_me")) first = this.forgotten();
    this.memory.save();
    this.drawHelp();
    this.drawKept();
    if (!items.some(isAlert) && !kinds.includes("forget_me")) this.askConsent();
    this.show(first, this.log.lastElementChild);
  }

  // ---- what is kept (LF-09, LF-11, LF-12) ----

  get keepingTime() {
    const days = this.practice.retention_days;
    return Number.isInteger(days) ? fill(this.t.days, { days: String(days) }) : this.t.limited;
  }

  /** Ask once, when the chat goes on after its first answer, and wait for nothing: it works without a yes or no. */
  askConsent() {
    if (this.memory.value.asked || this.memory.value.items.filter((item) => item.who === "you").length < 2) return;
    this.remember({ asked: true });
    this.add({ who: "bot", kind: "consent", says: "consent" });
  }

  decide(agreed) {
    this.drop("consent");
    this.remember({ asked: true, decision: agreed });
    this.text.focus();
    this.pump();
  }

  /** Bring the decision to the server, behind the messages that went before it. */
  async tellDecision() {
    const { decision } = this.memory.value;
    if (decision === undefined) return;
    if (decision === (this.post.session?.kept === true) || await this.post.agree(decision)) {
      delete this.memory.value.decision;
      this.memory.save();
      this.note(this.post.session?.kept ? this.t.kept : this.t.unkept); // what is so, not what was asked for
    } else {
      this.note(this.t.away);
    }
    this.drawKept();
  }

  /** The visitor wrote "delete my chat", and the server has done it: here, too, only the reply stays. */
  forgotten() {
    const reply = this.memory.value.items.at(-1);
    this.memory.forget({ keep: ["country", "lang", "hotlines", "open"] });
    this.memory.value.items.push(reply);
    this.drawAll();
    return this.log.lastElementChild;
  }

  async erase() {
    if (!(await this.post.erase())) {
      this.note(this.t.away);
      return;
    }
    this.clear();
    this.note(this.t.erased);
  }

  async download() {
    const { t } = this;
    const here = this.memory.value.items.filter((item) => item.texts)
      .map(({ who, texts }) => ({ who, text: texts.join("\n") }));
    const held = await this.post.download();
    const lines = (held?.length ? held : here).filter((said) => isText(said?.text))
      .map(({ who, text, time }) => `${time ? `${new Date(time * 1000).toLocaleString(this.lang2)}  ` : ""}${who === "you" ? t.you : t.bot} ${text}`);
    const url = URL.createObjectURL(new Blob([`${lines.join("\n\n")}\n`], { type: "text/plain" }));
    el("a", { href: url, download: "chat.txt" }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000); // some browsers ask first where to put it
  }

  /** No answer came: the hotlines at once, then wait and try again. Tells whether to go on. */
  async held(item, { refused, wait = 0 }) {
    this.alarm(item);
    if (!wait) this.lost(); // else the server is there, and asks for patience
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
    if (wait) await this.letPass(item);
    const pause = Math.max(WAIT_MS[this.tries++] * (0.75 + Math.random() / 2), wait * 1000); // many pages, not in one beat
    await new Promise((resolve) => {
      this.wake = resolve;
      setTimeout(resolve, pause);
    });
    return true;
  }

  /** What was written last goes ahead of a message that the server's pace holds up: it may be a crisis. */
  async letPass(item) {
    const last = this.memory.value.items.findLast(isPending);
    if (!last || last === item || last.passed) return;
    last.passed = true; // asked once
    const { replies } = await this.deliver(last);
    if (replies && this.memory.value.items.includes(last)) this.arrived(last, replies);
  }

  lost() {
    if (this.down) return;
    this.down = true;
    if (this.memory.value.items.at(-1)?.kind !== "danger") this.show(this.add({ who: "bot", kind: "offline", says: "offline" }));
    this.drawHelp();
  }

  reached() {
    this.down = false;
    this.drop("offline");
    this.note(this.t.back);
    this.loadHotlines();
    this.prepare();
  }

  // ---- leaving and clearing ----

  /** Escape closes what is open; three times leaves the page, from anywhere on it. */
  onEscape(event) {
    if (event.key !== "Escape" || event.repeat || event.isComposing || !this.shadowRoot) return;
    const now = Date.now();
    const before = (this.escapes ?? []).filter((at) => now - at < ESCAPE_MS);
    if (!this.isOpen && !before.length) return; // the site's own Escape
    this.escapes = [...before, now];
    if (this.escapes.length >= ESCAPES) this.leave();
    else if (this.floats && this.isOpen && event.composedPath().includes(this.panel) && !this.asking) this.close();
  }

  leave() {
    this.memory.forget();
    document.title = " ";
    document.documentElement.replaceChildren(); // gone before the next page has come, whatever the site's styles say
    location.replace(safeLink(this.getAttribute("exit")) ?? EXIT);
  }

  confirm(question, label, act) {
    const { t } = this;
    const button = (text, then) => el("button", { type: "button", onclick: () => { dialog.close(); then?.(); } }, text);
    const back = this.shadowRoot.activeElement;
    const dialog = this.asking = el("dialog", { "aria-labelledby": "ask",
      onclose: () => { this.asking = null; dialog.remove(); back?.focus(); } },
      el("p", { id: "ask" }, question), el("div", { class: "offers" }, button(t.keep), button(label, act)));
    this.shadowRoot.querySelector(".frame").append(dialog);
    dialog.showModal();
  }

  clear() {
    this.memory.forget({ keep: ["country", "lang", "hotlines", "open"] });
    this.memory.save();
    this.wake?.();
    this.down = false;
    this.tries = 0;
    this.rebuild();
    this.text.focus();
  }
}

/** What a screen reader says at once. */
/** Replies that name a line in passing. It stands above already, and who sees it everywhere sees it nowhere. */
const MENTIONS = /^(disclosure|callback|pain_told|goodbye)/;
const isAlert = (item) => ["crisis", "emergency", "offline", "danger"].includes(item.kind);

const isPending = (item) => item.state === "sending" || item.state === "waiting";

const isOutage = (item) => item.kind === "offline" && item.says === "offline";

/** An answer; its last line tells which part of the document it is from. */
function sourced(text) {
  const end = text.lastIndexOf("\n");
  if (end < 0) return linked(text);
  return [...linked(text.slice(0, end)), el("span", { class: "source" }, text.slice(end + 1))];
}

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
  const names = new Intl.DisplayNames([lang], { type: "region" });
  return (code) => {
    try {
      return names.of(code);
    } catch {
      return code;
    }
  };
}

const soon = (work) => Promise.race([work, new Promise((resolve) => setTimeout(resolve, SOON_MS))]);

/** After the frame in which what stands there by now is on the screen; in a hidden tab, where none comes, soon. */
const painted = () => new Promise((done) => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, 100);
});

let begun; // what chat.js has asked for already
let sheetOnce;

function stylesheet() {
  sheetOnce ??= begun.style.then((css) => new CSSStyleSheet().replace(css)).catch(() => null); // plain, and working
  return sheetOnce;
}

export function define(early) {
  begun ??= early;
  if (!customElements.get("support-chat")) customElements.define("support-chat", SupportChat);
}
