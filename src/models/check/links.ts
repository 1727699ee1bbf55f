/** Addresses of pages and people: `https://…`, `www.…`, `anskaffelser.no/innovasjon`, `post@example.org`. "bl.a." and "f.eks." are none. */
const address =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\d._%+-]+@[\p{L}\d.-]+|(?<![\p{L}\d.])[\p{L}\d-]{2,}(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:\/\S*)?/giu;

/** The addresses of a text that another does not hold. */
export function strangeLinks(text: string, ground: string): string[] {
  const known = new Set(addressesOf(ground));
  return addressesOf(text).filter((link) => !known.has(link));
}

function addressesOf(text: string): string[] {
  return (text.match(address) ?? []).map((link) =>
    link
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/[).,;:!?»"'\]]+$/, '')
      .replace(/\/$/, ''),
  );
}
