import { html } from 'hono/html';
import { activities, audiences, formats, type Slot } from '../../../src/requests/request.ts';
import type { Say } from '../settings.ts';
import { renderChoices } from './choices.ts';
import type { Html } from './html.ts';
import { nothing } from './html.ts';
import { renderBubble } from './plain.ts';
import type { ReplyOf } from './reply-of.ts';

type Known = ReplyOf<'form'>['request'];

/** The open fields of a request, to be filled in one go. */
export function renderForm(reply: ReplyOf<'form'>, say: Say): Html {
  return html`${renderBubble(reply.text, say)}
<form class="ds-card card request-form" data-color="accent" data-request-form>
${reply.slots.map((slot) => renderSlot(slot, reply.request, say))}
<button type="submit" class="ds-button">${say('web-form-send')}</button>
</form>
${renderChoices(reply.choices, say)}`;
}

function renderSlot(slot: Slot, known: Known, say: Say): Html {
  if (slot === 'activity') return renderSelect(slot, activities, known.activity, say);
  if (slot === 'format') return renderSelect(slot, formats, known.format, say);
  if (slot === 'audience') return renderBoxes(known.audience ?? [], say);
  return html`<label class="field"><span class="field__label">${say(`slot-${slot}`)}</span>
<input class="ds-input" name="${slot}" type="${slot === 'participants' ? 'number' : 'text'}" value="${knownValue(slot, known)}"></label>`;
}

function knownValue(slot: Slot, known: Known): string {
  if (slot === 'period') return known.period?.said ?? '';
  if (slot === 'requester') return [known.requester?.name, known.requester?.email].filter(Boolean).join(', ');
  const value = known[slot];
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}

function renderSelect(
  slot: 'activity' | 'format',
  options: readonly string[],
  chosen: unknown,
  say: Say,
): Html {
  return html`<label class="field"><span class="field__label">${say(`slot-${slot}`)}</span>
<select class="ds-input" name="${slot}"><option value="">${say('web-form-choose')}</option>
${options.map((option) => html`<option value="${option}"${option === chosen ? html` selected` : nothing}>${say(slot === 'activity' ? `activity-${option}` : `format-${option}`)}</option>`)}
</select></label>`;
}

function renderBoxes(chosen: readonly string[], say: Say): Html {
  return html`<fieldset class="field field--boxes"><legend class="field__label">${say('slot-audience')}</legend>
${audiences.map(
  (audience) =>
    html`<label class="box"><input class="ds-input" type="checkbox" name="audience" value="${audience}"${chosen.includes(audience) ? html` checked` : nothing}> ${say(`audience-${audience}`)}</label>`,
)}</fieldset>`;
}
