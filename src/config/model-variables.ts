import { z } from 'zod';

const text = (description: string, example: string) =>
  z.string().nullable().default(null).meta({ description, example });

/** The settings of the language model and the embedding model. Both are off unless they are named here. */
export const modelVariables = {
  CHAT_MODEL: z
    .string()
    .regex(/^[a-z][a-z0-9_-]*:\S+$/, 'must be provider:model, as in openai:gpt-4.1-mini')
    .nullable()
    .default(null)
    .meta({
      description:
        'A language model that words the answers, as provider:model. Not set: no model is used, and nothing is sent anywhere. See docs/models.md.',
      example: 'openai:gpt-4.1-mini',
    }),
  OPENAI_BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must be a whole address that begins with https:// or http://' })
    .transform((url) => url.replace(/\/+$/, ''))
    .nullable()
    .default(null)
    .meta({
      description:
        'With CHAT_MODEL=openai:…, the address of any service or server that speaks like OpenAI. Not set: OpenAI itself.',
      example: 'https://models.example.no/v1',
    }),
  OPENAI_API_KEY: z.string().nullable().default(null).meta({
    description: 'With CHAT_MODEL=openai:…, the key of that service.',
    example: '',
    secret: true,
  }),
  EMBEDDING_MODEL: text(
    'An embedding model, by the name of its folder below MODEL_DIR: finds what is meant though other words are used. Never downloaded. See docs/models.md.',
    'multilingual-e5-small',
  ),
  MODEL_DIR: text('The folder that EMBEDDING_MODEL lies in. Not set: models in DATA_DIR.', './data/models'),
};
