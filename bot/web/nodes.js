// Turns what came from outside into nodes. Everything in the widget that touches foreign text goes through
// here: text becomes text nodes, an address becomes a link only if it is https, a number only if it can be dialled.

export const AWAY = { target: "_blank", rel: "noopener noreferrer" };

/** Make an element. Children are nodes or text; text stays text. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, String(value));
  }
  node.append(...children.filter((child) => child != null && child !== false));
  return node;
}

export const fill = (text, slots) => text.replace(/\{(\w+)\}/g, (_, name) => slots[name] ?? "");
export const shown = (url) => url.replace(/^https:\/\/(www\.)?|\/$/g, "");
export const isText = (value) => typeof value === "string" && value.trim() !== "";
export const list = (value) => (Array.isArray(value) ? value : []);

/** A web address that may be linked: https and nothing else, and no name before an @ that looks like a host. */
export function safeLink(value) {
  try {
    const url = new URL(value);
    return url.protocol === "https:" && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}

const LINKED = /https:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?\(?\d[\d ().-]{8,16}\d/g;

/** Where a piece of text leads that looks like an address or a number; null if nowhere. */
function target(found) {
  if (found.startsWith("https:")) return safeLink(found);
  if (found.includes("@")) return `mailto:${found}`;
  const number = found.replace(/[^\d+]/g, "");
  return number.replace("+", "").length >= 10 ? `tel:${number}` : null;
}

/** Text with its web addresses, e-mail addresses and long telephone numbers as links, as nodes. */
export function linked(text) {
  const nodes = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(LINKED)) {
    const href = target(found);
    if (!href) continue;
    nodes.push(text.slice(from, index));
    nodes.push(el("a", { href, ...(href.startsWith("https:") && AWAY) }, found));
    from = index + found.length;
  }
  nodes.push(text.slice(from));
  return nodes;
}

/** The links of one line of help as the server gave it; what is no number and no https address is left out. */
export function links(line) {
  const dial = String(line?.dial ?? "");
  const to = String(line?.sms?.to ?? "");
  const body = String(line?.sms?.body ?? "");
  return {
    tel: /^[+*#\d]{2,16}$/.test(dial) ? `tel:${dial}` : null,
    // "?&body=" is read by Android and by iPhones alike.
    sms: /^\+?\d{3,15}$/.test(to) ? `sms:${to}${body && `?&body=${encodeURIComponent(body)}`}` : null,
    to, body,
    chat: safeLink(line?.chat_url ?? ""),
    site: safeLink(line?.website ?? ""),
  };
}

/** The tap buttons of one line of help: call, text, chat, as far as it has them. */
export function actions(line, t, { now = false } = {}) {
  const { tel, sms, to, body, chat } = links(line);
  const slots = { to: isText(line?.phone) ? line.phone : line?.dial, digit: line?.press, name: line?.name ?? "" };
  const call = fill(now ? t.now : isText(line?.press) ? t.press : t.call, slots);
  return [
    tel && el("a", { class: now ? "act now" : "act", href: tel }, call),
    sms && el("a", { class: "act", href: sms }, fill(body ? t.textWith : t.text, { to, body })),
    chat && el("a", { class: "act", href: chat, "aria-label": fill(t.chat, slots), ...AWAY }, t.chatShort),
  ].filter(Boolean);
}

/** Lines of help as blocks: name, hours, tap buttons. */
export function lineBlocks(lines, t, emergency) {
  return lines.flatMap((line) => {
    const now = line.kind === "emergency" || line.dial === (emergency?.dial ?? "");
    const made = actions(line, t, { now });
    if (!made.length) return [];
    return [
      !now && el("h3", {}, line.name ?? ""),
      !now && isText(line.hours) && el("p", { class: "hours" }, line.hours === "24/7" ? t.always : line.hours),
      el("p", { class: "acts" }, ...made),
    ].filter(Boolean);
  });
}

/** Where a line's number stands in the text: buttons come in the order of the words. */
export function mention(line, texts) {
  const at = texts.join(" ").indexOf(line.phone ?? line.sms?.to ?? "");
  return at < 0 ? Infinity : at;
}
