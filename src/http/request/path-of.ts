/** The path of a request's address, without the query. */
export function pathOf(address: string): string {
  return address.split(/[?#]/, 1)[0]!;
}
