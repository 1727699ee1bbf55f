import { fit } from './evaluation/fit.ts';
import { askAll } from './evaluation/ask.ts';
import { openServices } from './evaluation/open-services.ts';
import { isRight, isAnswered, isInItsLanguage } from './evaluation/judge.ts';
import { readQuestions, sets } from './evaluation/questions.ts';

const services = openServices();
if (process.argv.includes('--fit')) process.stdout.write(await fit(services, sets.tuned.flatMap(readQuestions)));
for (const file of [...sets.tuned, ...sets.heldOut]) {
  const asked = await askAll(services, readQuestions(file));
  const able = asked.filter(({ question }) => !question.abstain);
  const un = asked.filter(({ question }) => question.abstain);
  const told = asked.filter(({ question }) => question.lang !== null);
  const right = able.filter(isRight);
  const falsely = un.filter(isAnswered);
  const lang = told.filter(isInItsLanguage);
  process.stdout.write(`${file} right ${right.length}/${able.length} false ${falsely.length}/${un.length} lang ${lang.length}/${told.length}\n`);
  if (process.argv.includes('-v') && process.argv.includes(file)) {
    for (const a of able) if (!isRight(a)) process.stdout.write(`  WRONG ${a.question.id} [${a.question.form}] ${a.question.before.join(' >> ')} >> ${a.question.text}  must=${a.question.must.join(' & ')}\n      ${a.turn.trace.intents} ${a.turn.trace.confidence.toFixed(2)} ${a.turn.replies.map((r) => `<${r.kind}> ${r.text.replace(/\s+/g, ' ').slice(0, 260)}`).join(' || ')} :: ${a.turn.trace.retrieved.slice(0,3).map((x) => x.id + ' ' + x.score.toFixed(2)).join(' ')}\n`);
    for (const a of falsely) process.stdout.write(`  FALSE ${a.question.id} ${a.question.before.join(' >> ')} >> ${a.question.text}\n      ${a.turn.trace.confidence.toFixed(2)} ${a.turn.replies.map((r) => `<${r.kind}> ${r.text.replace(/\s+/g, ' ').slice(0, 200)}`).join(' || ')}\n`);
    for (const a of told) if (!isInItsLanguage(a)) process.stdout.write(`  LANG ${a.question.lang} ${a.question.id} ${a.question.text} -> ${a.turn.replies.map((r) => r.language)}\n`);
  }
}
