// A source in its place in the plan. The dialog is the browser's own: it traps focus, closes on Escape, gives focus back.
import { el, get, inPath, say } from './page.js';
import { lineList, planAddress, planName } from './plans.js';

const dialog = document.getElementById('source');
const body = document.getElementById('source-body');
let wanted = '';

dialog?.addEventListener('click', event => {
  if (event.target === dialog) dialog.close();
});
document.getElementById('source-close')?.addEventListener('click', () => dialog.close());

/** Opens the passage of a citation; "where" names it until it has come. */
export async function openSource(citation, where) {
  wanted = citation.clause;
  body.replaceChildren(el('h3', { text: where }), el('p', { role: 'status', text: say('source_loading') }));
  if (!dialog.open) dialog.showModal();
  document.getElementById('source-title').focus();
  try {
    const passage = await get(`/api/passage/${inPath(citation.clause)}`);
    if (wanted === citation.clause) show(passage);
  } catch (trouble) {
    if (wanted === citation.clause) showTrouble(citation, where, trouble.message);
  }
}

function show({ ward, plan, address, headings, lines }) {
  const own = lines.filter(line => line.own).map(line => line.number);
  const path = [...headings, lastStep(address, headings)].filter(Boolean);
  body.replaceChildren(
    el('h3', { text: planName(plan.number, plan.date) }),
    el('p', { class: 'title', text: `${ward} · ${plan.title}` }),
    el('ol', { class: 'path' }, ...path.map(text => el('li', { text }))),
    lineList(lines, say('excerpt_label')),
    el('a', { class: 'quiet', href: planAddress(plan.id, own[0], own.at(-1)), text: say('open_plan') }));
  // The scroll moves the dialog only when the passage is not to be seen yet.
  body.querySelector('.own')?.scrollIntoView({ block: 'nearest' });
}

// The headings' words lead to the passage, its own mark ends the way: "(25)".
function lastStep(address, headings) {
  const steps = address.split(' › ');
  return steps.length > headings.length ? steps.at(-1) : '';
}

function showTrouble(citation, where, sentence) {
  body.replaceChildren(
    el('h3', { text: where }),
    el('p', { class: 'notice', role: 'alert', text: sentence }),
    el('button', { type: 'button', class: 'quiet', text: say('retry'), on: { click: () => openSource(citation, where) } }));
}
