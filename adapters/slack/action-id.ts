/** Marks a button that opens a page: Slack tells us of the click all the same. */
const OPENS_PAGE = 'open:';

/** The name of a button within a message. Slack wants each only once there: the second of a choice gets a number. */
export function actionIdOf(choiceId: string, occurrence: number): string {
  return occurrence === 1 ? choiceId : `${choiceId}#${occurrence}`;
}

export function pageActionIdOf(choiceId: string, occurrence: number): string {
  return `${OPENS_PAGE}${actionIdOf(choiceId, occurrence)}`;
}

/** The choice behind a button; null when it only opened a page. */
export function choiceOf(actionId: string): string | null {
  return actionId.startsWith(OPENS_PAGE) ? null : actionId.replace(/#\d+$/, '');
}
