// The conversation, put together.
import { busy, listen, rest } from './composer.js';
import * as memory from './memory.js';
import { failureOf, replyOf, thinking, turnOf } from './messages.js';
import { broken, el, get, loadTexts, post, say } from './page.js';
import { fillWelcome } from './welcome.js';

const log = document.getElementById('log');
const status = document.getElementById('status');
const wardBox = document.getElementById('ward');
const newChat = document.getElementById('new-chat');
let waiting = false;

try {
  await loadTexts();
  const wards = await get('/api/wards');
  fillWards(wards);
  fillWelcome(wards, question => waiting || ask(question));
  memory.turns().forEach(restore);
  listen(ask, () => !waiting);
  newChat.addEventListener('click', startAnew);
  if (document.activeElement === document.body) rest();
  document.body.dataset.ready = 'yes';
} catch {
  broken();
}

function fillWards(wards) {
  wardBox.append(...wards.map(({ ward }) => el('option', { value: ward, text: ward })));
  const last = memory.ward();
  wardBox.value = wards.some(({ ward }) => ward === last) ? last : '';
  wardBox.addEventListener('change', () => memory.setWard(wardBox.value));
}

function ask(question) {
  const ward = wardBox.value;
  const turn = turnOf(question, ward);
  add(turn);
  rest();
  return answer(turn, question, ward);
}

async function answer(turn, question, ward) {
  const place = thinking();
  turn.append(place);
  turn.scrollIntoView({ block: 'start' });
  setWaiting(true);
  try {
    const result = await post('/api/ask', { id: '', question, ward: ward || null, session: memory.session() });
    place.replaceWith(replyOf(result));
    memory.addTurn({ question, ward, result });
  } catch (trouble) {
    const failure = failureOf(trouble.message, () => {
      failure.remove();
      turn.focus({ preventScroll: true });
      return answer(turn, question, ward);
    });
    place.replaceWith(failure);
  } finally {
    setWaiting(false);
    turn.scrollIntoView({ block: 'start' });
  }
}

function setWaiting(yes) {
  waiting = yes;
  busy(yes);
  status.textContent = yes ? say('thinking') : '';
  for (const button of log.querySelectorAll('.failed button')) button.disabled = yes;
}

function restore({ question, ward, result }) {
  const turn = turnOf(question, ward);
  turn.append(replyOf(result));
  add(turn);
  turn.scrollIntoView({ block: 'start' });
}

function add(turn) {
  log.append(turn);
  document.getElementById('welcome').hidden = true;
  newChat.hidden = false;
}

function startAnew() {
  if (waiting) return;
  memory.forget();
  log.replaceChildren();
  document.getElementById('welcome').hidden = false;
  newChat.hidden = true;
  rest();
}
