import { DeliveryFailure } from '../../../src/delivery/door.ts';

/** What a failed call tells, as far as we trust it. */
interface Fault {
  readonly statusCode?: unknown;
  readonly code?: unknown;
  readonly name?: unknown;
  /** Only errors of the sign-in have one. */
  readonly errorCode?: unknown;
  readonly response?: { readonly headers?: { readonly get?: (name: string) => unknown } };
}

// Surely not there yet: refused, not found, or the platform asks to wait.
const notArrived = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
// Answers of Entra ID about the registration: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
const secretCodes = new Set(['invalid_client', 'unauthorized_client']);
// 412 is retried too: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
const later = new Set([401, 408, 412, 425, 429, 503]);
const unknown = new Set([500, 502, 504]);

/** Whether, and when, to send again. */
export function failureOf(cause: unknown, now: number): DeliveryFailure {
  if (cause instanceof DeliveryFailure) return cause;
  const fault: Fault = typeof cause === 'object' && cause !== null ? cause : {};
  if (typeof fault.statusCode === 'number') return failureOfStatus(fault.statusCode, fault, now);
  if (typeof fault.errorCode === 'string')
    return new DeliveryFailure('later', secretCodes.has(fault.errorCode) ? 'login-refused' : 'login-failed');
  if (typeof fault.code === 'string' && notArrived.has(fault.code))
    return new DeliveryFailure('later', fault.code);
  if (fault.name === 'AbortError') return new DeliveryFailure('unknown', 'timeout');
  return new DeliveryFailure('unknown', typeof fault.code === 'string' ? fault.code : 'no-answer');
}

/** The secret is not taken: the operator must look, nothing was said. */
export function isSecretFault({ message }: DeliveryFailure): boolean {
  return message === 'login-refused' || message === 'http-401';
}

function failureOfStatus(status: number, fault: Fault, now: number): DeliveryFailure {
  const code = `http-${status}`;
  if (later.has(status)) return new DeliveryFailure('later', code, retryAfter(fault, now));
  if (unknown.has(status) || status > 504) return new DeliveryFailure('unknown', code);
  return new DeliveryFailure('never', code);
}

/** Seconds, or a date. More than a day is not believed. */
function retryAfter({ response }: Fault, now: number): number | null {
  const said = response?.headers?.get?.('retry-after');
  if (typeof said !== 'string' || said.trim() === '') return null;
  const seconds = Number(said);
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(said) - now;
  return wait >= 0 && wait <= 86_400_000 ? wait : null;
}
