// What this tab remembers until it is closed: which conversation it is in, the ward, and what was said.
const kept = 40;

/** The conversation's random name. */
export function session() {
  const known = read('session');
  if (known) return known;
  // randomUUID exists on https and localhost only; a ward office may serve plain http inside its network.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const fresh = Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('');
  write('session', fresh);
  return fresh;
}

export const ward = () => read('ward') ?? '';
export const setWard = name => write('ward', name);

/** The turns so far: { question, ward, result }. */
export const turns = () => read('turns') ?? [];
export const addTurn = turn => write('turns', [...turns(), turn].slice(-kept));

/** Begins a new conversation; the ward stays. */
export function forget() {
  remove('session');
  remove('turns');
}

// A browser that forbids storage still gets a working conversation, as long as the page stays open.
const fallback = new Map();

function read(name) {
  try {
    return JSON.parse(sessionStorage.getItem(name));
  } catch {
    return fallback.get(name) ?? null;
  }
}

function write(name, value) {
  try {
    sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    fallback.set(name, value);
  }
}

function remove(name) {
  fallback.delete(name);
  try {
    sessionStorage.removeItem(name);
  } catch { /* there is nothing to remove */ }
}
