/** Where the data lie: a file of this machine, or a server that several processes share. */
export type DatabaseAddress =
  | { readonly kind: 'sqlite'; readonly file: string }
  /** The address holds a password: it is never shown. */
  | { readonly kind: 'postgres'; readonly url: string };

/** How a database is called before an operator: the file, or server and name without user and password. */
export function nameDatabase(address: DatabaseAddress): string {
  if (address.kind === 'sqlite') return address.file;
  const { hostname, port, pathname, searchParams } = new URL(address.url);
  const host = hostname || searchParams.get('host') || 'localhost';
  return `PostgreSQL ${decodeURIComponent(host)}:${port || '5432'}${decodeURIComponent(pathname)}`;
}
