// A whole plan, at the lines its address names: /ke-hoach/{id}#L91 or #L33-L35.
import { broken, el, get, loadTexts, say } from './page.js';
import { lineList, planName } from './plans.js';

const head = document.getElementById('plan-head');
const place = document.getElementById('plan-lines');

try {
  await loadTexts();
  await open();
  document.body.dataset.ready = 'yes';
} catch {
  broken();
}

async function open() {
  try {
    show(await get(`/api/plan/${location.pathname.replace(/^\/ke-hoach\//, '')}`));
  } catch (trouble) {
    head.replaceChildren(el('p', { class: 'notice', role: 'alert', text: trouble.message }));
  }
}

function show({ ward, plan, lines }) {
  const name = planName(plan.number, plan.date);
  document.title = `${name} – ${ward}`;
  head.replaceChildren(
    el('h2', { text: plan.title }),
    el('p', { text: [ward, name, plan.period].filter(Boolean).join(' · ') }),
    el('button', { type: 'button', class: 'quiet', text: say('go_to_passage'), on: { click: go } }));
  const draw = () => {
    const { first, last } = wanted();
    const marked = lines.map(line => ({ ...line, own: line.number >= first && line.number <= last && line.text.trim() !== '' }));
    place.replaceChildren(lineList(marked, name, number => `#L${number}`));
    head.querySelector('button').hidden = place.querySelector('.own') === null;
    go();
  };
  addEventListener('hashchange', draw);
  draw();
}

function go() {
  place.querySelector('.own')?.scrollIntoView({ block: 'center' });
}

function wanted() {
  const match = /^#L(\d+)(?:-L?(\d+))?$/.exec(location.hash);
  const first = match ? Number(match[1]) : Infinity;
  return { first, last: match?.[2] ? Number(match[2]) : first };
}
