import { z } from 'zod';
import { databaseUrlSchema } from './database-url.ts';
import { modelVariables } from './model-variables.ts';
import { platformVariables } from './platform-variables.ts';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d+$/, range(from, to))
    .transform(Number)
    .pipe(z.number(range(from, to)).min(from, range(from, to)).max(to, range(from, to)));

/**
 * Every setting the assistant reads, by its name in the environment. The description and the example of each
 * stand in `.env.example`; a secret's value is never shown.
 */
export const variablesSchema = z.object({
  HOST: z.string().default('127.0.0.1').meta({
    description: 'The address the assistant listens on. 127.0.0.1: only this machine.',
    example: '127.0.0.1',
  }),
  PORT: wholeNumber(0, 65_535).default(3978).meta({
    description: 'The port it listens on. 0 takes any free one.',
    example: '3978',
  }),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be a whole address that begins with https:// or http://' })
    .transform((url) => url.replace(/\/+$/, ''))
    .nullable()
    .default(null)
    .meta({
      description: 'The address people see, when it is not HOST and PORT.',
      example: 'https://lup.example.org',
    }),
  TRUST_PROXY: wholeNumber(0, 10).default(0).meta({
    description:
      'How many proxies stand in front. Rate limits and secure cookies believe that many of their headers.',
    example: '0',
  }),
  WEB_CHAT: z
    .enum(['on', 'off', 'open', 'password'], { error: 'must be on, off, open or password' })
    .nullable()
    .default(null)
    .meta({
      description:
        'The web chat. Not said: on when HOST is this machine only, else off. On any other HOST, say open (everyone who reaches the address may chat) or password.',
      example: 'on',
    }),
  WEB_CHAT_PASSWORD: z
    .string()
    .min(8, 'must have at least 8 characters')
    .nullable()
    .default(null)
    .meta({ description: 'What people type to enter, when WEB_CHAT=password.', example: '', secret: true }),
  DATA_DIR: z.string().default('./data').meta({
    description: 'The folder everything that is written lies below.',
    example: './data',
  }),
  DATABASE_URL: databaseUrlSchema.nullable().default(null).meta({
    secret: true,
    description:
      'The database: sqlite: and a file, or a PostgreSQL server as in postgres://user:password@host:5432/database, which several processes may share. Not said: assistant.db in DATA_DIR.',
    example: 'sqlite:./data/assistant.db',
  }),
  TENANTS: z.string().nullable().default(null).meta({
    description:
      'A YAML file that says which county each workspace or tenant belongs to: "tenants: [{ id: T0123, county: Vestland }]".',
    example: './tenants.yaml',
  }),
  DEFAULT_COUNTY: z.string().nullable().default(null).meta({
    description:
      'The county of everyone whose workspace or tenant is not in TENANTS, by name or number. For an assistant that serves one county.',
    example: 'Vestland',
  }),
  RETENTION_DAYS: wholeNumber(1, 3_650).default(30).meta({
    description: 'Days the words of answered messages are kept. Requests are kept until they are erased.',
    example: '30',
  }),
  LOG_LEVEL: z
    .enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` })
    .default('info')
    .meta({ description: `What the log on standard error tells: ${logLevels.join(', ')}.`, example: 'info' }),
  ...modelVariables,
  ...platformVariables,
});

export type Variables = z.infer<typeof variablesSchema>;
export type VariableName = keyof Variables;

/** True for a setting whose value must never be shown. */
export function isSecret(name: VariableName): boolean {
  return variablesSchema.shape[name].meta()?.['secret'] === true;
}

export function isVariable(name: unknown): name is VariableName {
  return typeof name === 'string' && Object.hasOwn(variablesSchema.shape, name);
}

function range(from: number, to: number): string {
  return `must be a whole number from ${from} to ${to}`;
}
