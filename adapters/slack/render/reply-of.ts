import type { Reply } from '../../../src/conversation/reply.ts';

/** A reply of one kind. */
export type ReplyOf<Kind extends Reply['kind']> = Extract<Reply, { kind: Kind }>;
