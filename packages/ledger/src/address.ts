/** The address of a database for whoever reads a message or a log: its password, and all that is said after a question mark, stay out. */
export function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return 'the address of the store';
  const url = new URL(address);
  url.password = '';
  url.search = '';
  return url.href;
}
