import type { StoredRequest } from './repository.ts';

/** What stands where the contents of a sensitive request would. */
const hidden = '(innkjøpssensitivt)';

/** A request as those who are no party to it may see it: of a sensitive one, that there is one and how it stands. */
export function withoutSensitive(stored: StoredRequest): StoredRequest {
  const { request } = stored;
  if (!request.sensitive) return stored;
  return {
    ...stored,
    request: {
      ...request,
      topic: hidden,
      audience: [],
      period: null,
      format: null,
      place: null,
      participants: null,
      organisation: null,
      requester: null,
    },
  };
}
