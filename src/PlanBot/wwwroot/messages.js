// One turn of the conversation: the question, and the answer with its sources.
import { copy } from './copy.js';
import { el, say } from './page.js';
import { lineWords, planName } from './plans.js';
import { openSource } from './source.js';

// The looks of an answer that is none: its class and the sign beside its name.
const looks = {
  clarify: { kind: 'clarify', sign: '?' },
  not_found: { kind: 'declined', sign: '–' },
  out_of_scope: { kind: 'declined', sign: '–' },
  refused: { kind: 'declined', sign: '–' },
  invalid: { kind: 'declined', sign: '?' },
};

/** A turn with the question only. */
export function turnOf(question, ward) {
  return el('article', { class: 'turn', tabindex: '-1' },
    el('div', { class: 'asked' },
      el('p', { class: 'who', text: ward ? say('you_about', { ward }) : say('you') }),
      el('p', { class: 'words', text: question })));
}

/** What stands in the answer's place while it is looked for. Screen readers hear it from the status line instead. */
export function thinking() {
  return el('div', { class: 'reply', 'aria-hidden': 'true' },
    el('span', { class: 'dots' }, el('i'), el('i'), el('i')),
    el('span', { text: say('thinking') }));
}

/** The answer. */
export function replyOf(result) {
  const look = looks[result.status];
  return el('div', { class: look ? `reply ${look.kind}` : 'reply', 'data-status': result.status },
    look ? el('p', { class: 'tag', 'data-sign': look.sign, text: say(`status_${result.status}`) }) : null,
    el('p', { class: 'words', text: result.answer || result.error || '' }),
    result.citations.length > 0 ? sources(result.citations) : null,
    result.answered ? deeds(result) : null);
}

/** What is shown when no answer came, with a way to try again. */
export function failureOf(sentence, retry) {
  return el('div', { class: 'reply failed', 'data-status': 'failed' },
    el('p', { class: 'tag', 'data-sign': '!', text: say('error_title') }),
    el('p', { class: 'words', text: sentence }),
    el('div', { class: 'deeds' },
      el('button', { type: 'button', class: 'quiet', text: say('retry'), on: { click: retry } })));
}

function sources(citations) {
  const used = citations.filter(citation => citation.used);
  const more = citations.filter(citation => !citation.used);
  return el('section', { class: 'sources' },
    used.length > 0 ? el('h3', { text: say('sources') }) : null,
    used.length > 0 ? el('ul', {}, ...used.map(sourceItem)) : null,
    more.length > 0 ? el('details', {},
      el('summary', { text: say('more_sources', { count: more.length }) }),
      el('ul', {}, ...more.map(sourceItem))) : null);
}

function sourceItem(citation) {
  const { words } = parts(citation);
  const where = whereOf(citation);
  return el('li', {},
    el('button', { type: 'button', 'aria-haspopup': 'dialog', on: { click: () => openSource(citation, where) } },
      el('span', { class: 'where', text: where }),
      el('span', { class: 'under', text: words ? `${citation.ward} · ${words}` : citation.ward }),
      el('span', { class: 'quote', text: citation.text })));
}

/** "Kế hoạch 135/KH-UBND, II › 5 › (25), dòng 91". */
function whereOf(citation) {
  const [first, last] = citation.lines;
  return [planName(citation.plan), parts(citation).address, lineWords(first, last)].filter(Boolean).join(', ');
}

// A heading is "address: the headings' words"; one without words is all address.
function parts({ heading }) {
  const at = heading.indexOf(': ');
  return at < 0 ? { address: heading, words: '' } : { address: heading.slice(0, at), words: heading.slice(at + 2) };
}

function deeds(result) {
  const said = el('span', { class: 'said' });
  const whole = () => [result.answer, ...result.citations.filter(c => c.used).map(c => `${c.ward}: ${whereOf(c)}`)].join('\n');
  const act = async () => {
    said.textContent = say(await copy(whole()) ? 'copied' : 'copy_failed');
  };
  return el('div', { class: 'deeds' },
    el('button', { type: 'button', class: 'quiet', text: say('copy'), on: { click: act } }), said);
}
