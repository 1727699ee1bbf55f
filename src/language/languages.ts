import { z } from 'zod';

/** Languages of replies: bokmål, nynorsk, English. */
export const languages = ['nb', 'nn', 'en'] as const;

export const languageSchema = z.enum(languages);

export type Language = (typeof languages)[number];
