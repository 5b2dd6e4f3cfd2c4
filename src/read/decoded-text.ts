/** A plain text without the character references of the page that it was taken from. The parser is loaded with the first. */
export async function decodedText(text: string): Promise<string> {
  if (!text.includes('&')) return text;
  return (await import('./markup/references.ts')).withoutReferences(text);
}
