import type { Reply } from '../../../src/conversation/reply.ts';
import type { ActivityRequest } from '../../../src/requests/request.ts';

const request: ActivityRequest = {
  activity: 'dialogkonferanse',
  counties: ['46'],
  audience: ['kommuner', 'naeringsliv'],
  topic: 'massehandtering',
  period: { from: '2027-03-01', to: '2027-03-31', said: 'i mars', asap: false },
  format: 'fysisk',
  place: null,
  participants: 40,
  organisation: null,
  requester: { name: 'Kari Test', email: 'kari@example.org' },
  sensitive: false,
  status: 'draft',
};

const fields = [
  { label: 'Aktivitet', value: 'Dialogkonferanse' },
  { label: 'Tema', value: 'massehandtering' },
  { label: 'Fylke', value: 'Vestland' },
  { label: 'Målgruppe', value: 'kommunar og næringsliv' },
  { label: 'Tidspunkt', value: 'mars 2027' },
  { label: 'Deltakarar', value: '40' },
  { label: 'Avsendar', value: 'Kari Test, kari@example.org' },
];

/** One reply of every kind, in the three languages. */
export const everyKind: readonly Reply[] = [
  {
    kind: 'answer',
    language: 'nb',
    text: 'Ja, det er lov. Dere må **behandle leverandørene likt**, ingen skal få en urimelig fordel, og forretningshemmeligheter skal ikke røpes.\n\n- Inviter åpent\n- Del det samme med alle\n\nKilde: Dialog med markedet (2024).',
    citations: [
      { id: 'dialog-med-markedet', title: 'Dialog med markedet', url: 'https://anskaffelser.no/dialog' },
      { id: 'dialog-som-verktoy', title: 'Dialog som verktøy' },
    ],
    choices: [
      { id: 'more', label: 'Les mer', data: 'dialog-med-markedet' },
      { id: 'article', label: 'Hvordan gjør vi det?', data: 'dialogkonferanse' },
      { id: 'feedback-up', label: 'Nyttig', data: 'dialog-med-markedet' },
      { id: 'feedback-down', label: 'Ikke nyttig', data: 'dialog-med-markedet' },
    ],
  },
  {
    kind: 'contact',
    language: 'nn',
    text: 'Eivindvik ligg i Gulen, altså i Vestland. Pådrivar for Vestland er Kari Test, per 2023.',
    contacts: [
      {
        counties: ['46'],
        region: 'Vestland',
        name: 'Kari Test',
        role: 'pådrivar',
        asOf: '2023',
        source: 'katalogen',
        channels: [
          { type: 'email', value: 'kari.test@example.org' },
          { type: 'phone', value: '+47 22 00 00 00' },
          { type: 'page', value: 'https://innovativeanskaffelser.no/kontakt' },
        ],
      },
    ],
    choices: [
      { id: 'write-padriver', label: 'Skriv til pådrivaren', data: 'Vestland' },
      { id: 'request', label: 'Be om ein aktivitet' },
      { id: 'contact-page', label: 'Opne kontaktsida', url: 'https://innovativeanskaffelser.no/kontakt' },
    ],
  },
  {
    kind: 'question',
    language: 'nb',
    slot: 'audience',
    text: 'Hvem er målgruppen?',
    choices: ['Kommuner', 'Næringsliv', 'Klynger', 'Gründere', 'FoU-miljøer', 'Hopp over'].map(
      (label, place) => ({
        id: label === 'Hopp over' ? 'skip' : `audience:${place}`,
        label,
      }),
    ),
  },
  {
    kind: 'form',
    language: 'nb',
    text: 'Fyll ut det du vet.',
    slots: ['activity', 'topic', 'audience', 'period', 'participants'],
    request: { activity: 'kurs', audience: ['kommuner'], topic: 'behovskartlegging' },
    choices: [{ id: 'cancel', label: 'Avbryt' }],
  },
  {
    kind: 'summary',
    language: 'nn',
    text: 'Slik har eg forstått det: dialogkonferanse om massehandtering i Vestland, for kommunar og næringsliv, i mars 2027. Namnet ditt og e-postadressa di følgjer med.',
    request,
    fields,
    choices: [
      { id: 'send', label: 'Send', data: 'd1:3' },
      { id: 'change', label: 'Endre', data: 'd1:3' },
      { id: 'cancel', label: 'Avbryt', data: 'd1:3' },
    ],
  },
  {
    kind: 'receipt',
    language: 'nn',
    text: 'Takk! Førespurnaden er logga. Nummeret er **LUP-2026-0042**.',
    reference: 'LUP-2026-0042',
    request: { ...request, status: 'sent' },
    fields,
    choices: [{ id: 'status', label: 'Sjå status' }],
  },
  {
    kind: 'status',
    language: 'nb',
    text: 'Du har to forespørsler.',
    requests: [
      {
        reference: 'LUP-2026-0042',
        activity: 'kurs',
        topic: 'markedsdialog',
        counties: ['46'],
        status: 'delivered',
      },
      {
        reference: 'LUP-2026-0031',
        activity: 'webinar',
        topic: 'funksjonskrav',
        counties: ['56'],
        status: 'accepted',
      },
    ],
    choices: [{ id: 'change-request', label: 'Endre' }],
  },
  {
    kind: 'clarify',
    language: 'nb',
    text: 'To kommuner heter Herøy. Hvilken mener du?',
    choices: [
      { id: 'county:15', label: 'Herøy på Sunnmøre' },
      { id: 'county:18', label: 'Herøy i Nordland' },
    ],
  },
  {
    kind: 'handoff',
    language: 'en',
    text: "I don't know. Shall I ask the pådriver, LUP's contact in your region? I would send your question, name and e-mail.",
    choices: [
      { id: 'handoff-ask', label: 'Ask the pådriver' },
      { id: 'handoff-no', label: 'No, thanks' },
    ],
  },
  {
    kind: 'text',
    language: 'nb',
    text: 'Se [artikkelen om dialog](article:dialog-med-markedet) eller [anskaffelser.no](https://anskaffelser.no).',
    choices: [],
  },
];
