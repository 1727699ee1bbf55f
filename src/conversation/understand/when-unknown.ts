const whenUnknown =
  /\b(?:(?:don['’]?t|do not) (?:\w+ )?know|(?:not|ikke|ikkje|itj) (?:\w+ )?(?:sure|sikk?er|sikre|decided|bestemt)|(?:vet|veit|vett) (?:\w+ )?(?:ikke|ikkje|itj)|unsure|usikk?er|usikre|uviss\w*) (?:pa |om |about |of |on |exactly |helt |heilt )*(?:nar|when|(?:hvor|kor|how) (?:mange|many))(?: (?:yet|enda|enna|enno|det blir|we are|vi blir|me blir))*(?=\s*(?:$|[.,;!]))/;

/** Folded text without "we don't know when yet": what is left open is not asked. */
export function withoutWhenUnknown(folded: string): string {
  return folded.replace(whenUnknown, ' ');
}
