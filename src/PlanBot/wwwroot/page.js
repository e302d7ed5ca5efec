// What every part of the page needs: its sentences, the server, and elements made of text.
let texts = {};

/** The server said no, or could not be asked. The message is a sentence for the reader. */
export class Trouble extends Error {}

/** Fetches the page's sentences; say() works afterwards. */
export async function loadTexts() {
  texts = await get('/api/texts');
}

/** A sentence of prompts/web.txt with its placeholders filled. */
export function say(name, values = {}) {
  return texts[name].replace(/\{([a-z_]+)\}/g, (slot, key) => values[key] ?? slot);
}

export function get(path) {
  return call(path, {});
}

export function post(path, body) {
  return call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** An id as a part of an address; its slashes stay. */
export function inPath(id) {
  return id.split('/').map(encodeURIComponent).join('/');
}

/** An element. "text" becomes its text, never markup; children that are null are left out. */
export function el(tag, { text, on, ...attributes } = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  for (const [event, act] of Object.entries(on ?? {})) element.addEventListener(event, act);
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

/** Shows that the page could not be set up. */
export function broken() {
  document.getElementById('broken').hidden = false;
}

async function call(path, options) {
  const response = await reach(path, options);
  const body = await response.json().catch(() => null);
  if (response.ok && body !== null) return body;
  throw new Trouble(body?.error ?? texts.error_internal);
}

async function reach(path, options) {
  try {
    return await fetch(path, { ...options, signal: AbortSignal.timeout(60_000) });
  } catch (fault) {
    throw new Trouble(fault.name === 'TimeoutError' ? texts.error_timeout : texts.error_offline);
  }
}
