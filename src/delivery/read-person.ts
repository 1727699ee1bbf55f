import type { Person } from '../conversation/turn.ts';
import { countySchema } from '../directory/county.ts';
import { languageSchema } from '../language/languages.ts';
import type { Query } from '../storage/schema.ts';

/** What is remembered about a person; a county or language that is no longer one is forgotten. */
export async function readPerson(query: Query, personKey: string): Promise<Person> {
  const row = await query
    .selectFrom('people')
    .selectAll()
    .where('person_key', '=', personKey)
    .executeTakeFirst();
  return {
    county: countySchema.safeParse(row?.county).data ?? null,
    language: languageSchema.safeParse(row?.language).data ?? null,
    name: row?.name ?? null,
    email: row?.email ?? null,
  };
}
