// The box a question is typed into: its size, its limit, Enter and Shift+Enter.
import { say } from './page.js';

const form = document.getElementById('ask');
const box = document.getElementById('question');
const counter = document.getElementById('length');
const problem = document.getElementById('problem');
const max = Number(box.dataset.max);

/** Calls ask(question) for every question sent. ready() tells whether one may be sent now. */
export function listen(ask, ready) {
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (ready() && accepted()) ask(take());
  });
  box.addEventListener('keydown', event => {
    // While a Vietnamese keyboard composes a letter, Enter belongs to it (229 is what Safari says then).
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit();
  });
  box.addEventListener('input', measure);
  measure();
}

/** Puts the typing place back under a keyboard's hands; on a touch screen it makes room for the answer instead. */
export function rest() {
  if (matchMedia('(hover: hover)').matches) box.focus();
  else box.blur();
}

export function busy(yes) {
  document.getElementById('send').disabled = yes;
}

function accepted() {
  const length = box.value.trim().length;
  problem.textContent = length === 0 ? say('error_empty') : length > max ? say('error_too_long', { length, max }) : '';
  if (problem.textContent) box.focus();
  return !problem.textContent;
}

function take() {
  const question = box.value.trim();
  box.value = '';
  measure();
  return question;
}

function measure() {
  const length = box.value.trim().length;
  if (length > 0 && length <= max) problem.textContent = '';
  counter.hidden = length < max * .8;
  counter.classList.toggle('over', length > max);
  counter.textContent = say('length', { length, max });
  // Browsers without field-sizing get their height here.
  if (!CSS.supports('field-sizing', 'content')) {
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight + 2}px`;
  }
}
