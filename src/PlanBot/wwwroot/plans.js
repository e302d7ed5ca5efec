// How a plan and its lines are shown, in the conversation, in a source and on the plan's own page.
import { el, inPath, say } from './page.js';

/** "Kế hoạch 135/KH-UBND ngày 23/12/2025". */
export function planName(number, date) {
  const name = number ? say('plan_numbered', { number }) : say('plan_unnumbered');
  return date ? `${name} ${dateWords(date)}` : name;
}

/** "dòng 91", "dòng 33–35". */
export function lineWords(first, last) {
  return first === last ? say('line', { first }) : say('lines', { first, last });
}

/** Where the plan can be read whole, at these lines if given. */
export function planAddress(id, first, last) {
  const lines = !first ? '' : first === last ? `#L${first}` : `#L${first}-L${last}`;
  return `/ke-hoach/${inPath(id)}${lines}`;
}

/** A plan's lines with their numbers; the passage's own are marked. Numbers are links where link() gives an address. */
export function lineList(lines, label, link) {
  const list = el('ol', { class: 'lines', 'aria-label': label });
  list.append(...lines.map(line => lineItem(line, link)));
  return list;
}

function lineItem({ number, text, own }, link) {
  const blank = text.trim() === '';
  const item = el('li', { class: [own && 'own', blank && 'blank'].filter(Boolean).join(' ') || null, 'data-line': number });
  item.append(
    link && !blank
      ? el('a', { class: 'number', href: link(number), text: number, 'aria-label': say('line', { first: number }) })
      : el('span', { class: 'number', text: number }),
    own ? el('mark', { class: 'text' }, ...cells(text)) : el('span', { class: 'text' }, ...cells(text)));
  return item;
}

// A table's line has its cells parted by tabs.
function cells(text) {
  const parts = text.split('\t').map(part => part.trim()).filter(part => part !== '');
  return text.includes('\t') && parts.length > 0
    ? parts.map(part => el('span', { class: 'cell', text: part }))
    : [document.createTextNode(text.trimEnd())];
}

function dateWords(date) {
  const name = ['date_year', 'date_month', 'date_day'][date.split('/').length - 1] ?? 'date_day';
  return say(name, { date });
}
