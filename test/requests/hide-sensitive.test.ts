import { describe, expect, it } from 'vitest';
import { renderList } from '../../src/commands/requests/list.ts';
import { withoutSensitive } from '../../src/requests/hide-sensitive.ts';
import type { StoredRequest } from '../../src/requests/repository.ts';

const stored: StoredRequest = {
  id: '1',
  reference: 'LUP-2026-0001',
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  request: {
    activity: 'anskaffelsesbistand',
    counties: ['46'],
    audience: ['kommuner'],
    topic: 'ferjer',
    period: { from: '2027-03-01', to: '2027-03-31', said: 'i mars', asap: false },
    format: 'digital',
    place: 'Florø',
    participants: 4,
    organisation: 'Kinn kommune',
    requester: { name: 'Kari Nordmann', email: 'kari@example.org' },
    sensitive: true,
    status: 'sent',
  },
};

describe('a request marked "innkjøpssensitivt"', () => {
  it('stands in a list with its number and nothing of what it is about', () => {
    const list = renderList([withoutSensitive(stored)], (county) => county);
    expect(list).toContain('LUP-2026-0001');
    expect(list).not.toMatch(/ferjer|mars|Florø|Kinn|Kari/);
  });

  it('is shown whole when it is not marked', () => {
    const open = { ...stored, request: { ...stored.request, sensitive: false } };
    expect(withoutSensitive(open)).toBe(open);
  });
});
