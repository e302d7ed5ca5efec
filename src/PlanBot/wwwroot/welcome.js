// The first screen: example questions and the plans that can be asked about.
import { el, say } from './page.js';
import { planAddress, planName } from './plans.js';

/** Fills the first screen; ask(question) is called for a chosen example. */
export function fillWelcome(wards, ask) {
  const examples = say('examples').split('\n').map(line => line.trim()).filter(Boolean);
  document.getElementById('examples').append(...examples.map(question =>
    el('li', {}, el('button', { type: 'button', text: question, on: { click: () => ask(question) } }))));
  showPlans(wards);
}

function showPlans(wards) {
  const items = wards.flatMap(({ ward, plans }) => plans.map(plan => planItem(ward, plan)));
  const box = document.getElementById('plans');
  if (items.length === 0) {
    box.replaceWith(el('p', { class: 'notice', text: say('plans_none') }));
    return;
  }
  box.querySelector('summary').textContent = say('plans_title', { count: items.length });
  box.querySelector('ul').append(...items);
  box.hidden = false;
}

function planItem(ward, plan) {
  return el('li', {},
    el('a', { href: planAddress(plan.id), text: `${ward}: ${planName(plan.number, plan.date)}` }),
    el('p', { text: [plan.title, plan.period].filter(Boolean).join(' · ') }));
}
