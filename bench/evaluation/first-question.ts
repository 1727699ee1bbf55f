import { newSession } from '../../src/conversation/session.ts';
import { say } from './ask.ts';
import { openServices } from './open-services.ts';

// A process of its own: from nothing loaded to the first answer, then tells how long that took.
const started = performance.now();
const services = openServices();
const opened = performance.now();
await say(services, newSession, 'Hva er en dialogkonferanse?');
const answered = performance.now();
process.send?.({ openMs: opened - started, answerMs: answered - opened });
