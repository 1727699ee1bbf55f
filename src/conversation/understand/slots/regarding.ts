import { words } from './word-matches.ts';

const field =
  '(?:tid(?:spunkt(?:et)?|a|en)?|dato(?:en)?|sted(?:et)?|stad(?:en)?|form(?:en|at(?:et)?)?|antall(?:et)?(?: deltakere)?|tal(?:et)?(?: på deltakarar)?|deltak(?:ere|arar|erne|arane)|målgrupp(?:e|a|en)|fylke(?:t)?|(?:the )?(?:time|timing|date|place|venue|format|audience|participants|number of participants|county))';
const regarding = words(
  `(?:når det gjelder|når det gjeld|hva gjelder|kva gjeld|hva angår|med tanke på|as for|when it comes to|regarding|as regards)\\s+${field}\\s*,?`,
);

/** "Når det gjelder tidspunkt, passer uke 10 best" without what only names the field; positions stay what they were. */
export function withoutFieldNames(text: string): string {
  return text.replace(regarding, (said) => ' '.repeat(said.length));
}
