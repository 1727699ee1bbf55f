import { expect, it } from 'vitest';
import { heard, listenForLast } from './last-turn.ts';

// What answers "which county or municipality?".

const last = listenForLast();

it.each([
  ['fylket er Klepp', 'Klepp ligger i Rogaland.'],
  ['fylke: Klepp', 'Klepp ligger i Rogaland.'],
  ['det er Klepp kommune', 'Klepp ligger i Rogaland.'],
  ['fylket vårt er Time', 'Time ligger i Rogaland.'],
  ['Klepp, Time og Sandnes', 'Da gjelder det Rogaland.'],
])('hears "%s" as the county it lies in, and says it back', async (text, told) => {
  const turn = await last('vi vil ha et kurs om møbler for kommuner', text);
  expect(turn.session.draft?.fields.counties).toEqual(['11']);
  expect(heard(turn)).toContain(told);
});

it('says nothing back of a county that was named itself', async () => {
  expect(heard(await last('vi vil ha et kurs om møbler for kommuner', 'Klepp i Rogaland'))).not.toContain(
    'ligger i',
  );
});

it('takes no place from what only tells of the county', async () => {
  const turn = await last('vi vil ha et kurs om møbler for kommuner', 'fylket er ikke bestemt ennå');
  expect(turn.session.draft?.fields.counties).toBeNull();
});
