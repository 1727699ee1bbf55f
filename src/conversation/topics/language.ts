import { type Language, languageSchema } from '../../language/languages.ts';
import { fold } from '../../language/tokens.ts';
import type { Action } from '../choices.ts';
import { inLanguage, type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { askedLanguage } from '../understand/cues.ts';
import type { Topic } from './topic.ts';

/** "Skriv nynorsk", "English please": holds until another language is asked for. */
async function switchLanguage(situation: Situation): Promise<Outcome> {
  return switchTo(situation, askedLanguage(fold(situation.text)) ?? situation.language);
}

/** Holds from now on, and is told in the new language. */
export function switchTo(situation: Situation, language: Language): Outcome {
  const spoken = inLanguage(situation, language);
  const reply = textReply(spoken, spoken.say('language-switched'));
  return outcome(situation, 'other', {
    session: { language },
    replies: [reply],
    effects: [{ type: 'remember', changes: { language } }],
  });
}

async function clicked(situation: Situation, action: Action): Promise<Outcome> {
  return switchTo(situation, languageSchema.catch(situation.language).parse(action.data));
}

export const languageTopic: Topic = { intents: { language: switchLanguage }, actions: { language: clicked } };
