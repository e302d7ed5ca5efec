// A ward's calendar: what is due and who leads, month by month. The address keeps the choice: /lich?phuong=Kiến An&nam=2026.
import { broken, el, get, loadTexts, say } from './page.js';
import { lineWords, planName } from './plans.js';
import { openSource } from './source.js';

const [ward, year, unit] = ['ward', 'year', 'unit'].map(id => document.getElementById(id));
const status = document.getElementById('status');
let view = null;

try {
  await loadTexts();
  await start();
  document.body.dataset.ready = 'yes';
} catch {
  status.textContent = '';
  broken();
}

async function start() {
  const wards = await get('/api/wards');
  if (wards.length === 0) {
    status.textContent = say('plans_none');
    return;
  }
  const wanted = new URLSearchParams(location.search);
  fill(ward, wards.map(w => w.ward), wanted.get('phuong'));
  fill(year, [wanted.get('nam') ?? String(new Date().getFullYear())]);
  ward.addEventListener('change', load);
  year.addEventListener('change', load);
  unit.addEventListener('change', show);
  document.getElementById('choose').addEventListener('submit', event => event.preventDefault());
  await load();
}

async function load() {
  const asked = `${ward.value} ${year.value}`;
  try {
    const found = await get(`/api/calendar/${encodeURIComponent(ward.value)}?year=${encodeURIComponent(year.value)}`);
    if (asked !== `${ward.value} ${year.value}`) return;
    view = found;
  } catch (trouble) {
    document.getElementById('months').replaceChildren();
    status.textContent = trouble.message;
    return;
  }
  // A plan for other years than the one asked for is opened at its first.
  if (view.first && view.months.length === 0 && (year.value < view.first || year.value > view.last)) {
    fill(year, [String(view.first)]);
    return load();
  }
  choices();
  show();
}

function choices() {
  const years = view.first ? Array.from({ length: view.last - view.first + 1 }, (_, i) => String(view.first + i)) : [year.value];
  fill(year, years, year.value);
  const kept = unit.value;
  unit.replaceChildren(el('option', { value: '', text: say('calendar_unit_all') }), ...view.units.map(text => el('option', { value: text, text })));
  unit.value = view.units.includes(kept) ? kept : '';
}

function show() {
  const months = view.months
    .map(month => ({ ...month, items: month.items.filter(item => unit.value === '' || item.leads.includes(unit.value)) }))
    .filter(month => month.items.length > 0);
  history.replaceState(null, '', `?${new URLSearchParams({ phuong: ward.value, nam: year.value })}`);
  status.textContent = months.length > 0 ? '' : say('calendar_none', { ward: view.ward, year: year.value });
  document.getElementById('jump').replaceChildren(...(months.length > 1 ? months : [])
    .map(month => el('a', { href: `#thang-${month.month}`, text: say('calendar_jump_month', month) })));
  document.getElementById('months').replaceChildren(...months.map(monthSection));
}

function monthSection(month) {
  const title = el('h3', { id: `thang-${month.month}` }, say('calendar_month', month), el('span', { text: say('calendar_count', { count: month.items.length }) }));
  return el('section', { class: 'month', 'aria-labelledby': `thang-${month.month}` }, title, el('ol', {}, ...month.items.map(item)));
}

function item(due) {
  const where = [planName(due.plan), due.address, lineWords(...due.lines)].filter(Boolean).join(', ');
  const [, month, day] = due.due.split('-');
  return el('li', { class: 'due' },
    el('time', { datetime: due.due, text: `${day}/${month}` }),
    el('div', {},
      el('p', { text: due.what }),
      el('p', { text: due.leads.length > 0 ? say('calendar_leads', { leads: due.leads.join('; ') }) : say('calendar_no_leads') }),
      due.leader ? el('p', { text: say('calendar_leader', { leader: due.leader }) }) : null,
      due.assumed ? el('p', { class: 'assumed', text: say('calendar_assumed', { assumed: due.assumed }) }) : null,
      el('button', { type: 'button', text: say('calendar_source', { source: where }), on: { click: () => openSource(due, where) } })));
}

function fill(select, values, wanted) {
  select.replaceChildren(...values.map(text => el('option', { value: text, text })));
  if (values.includes(wanted)) select.value = wanted;
}
