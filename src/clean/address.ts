import { oneLine } from '../text/one-line.ts';
import type { Finding } from './warning.ts';

/** The address where an article was published: http or https, else null; any other address is warned of. */
export function addressOf(written: string | undefined): Finding<URL | null> {
  const address = oneLine(written ?? '');
  if (address === '') return { value: null, warnings: [] };
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return { value: url, warnings: [] };
  const detail = `The address "${address.slice(0, 200)}" is not an http or https URL.`;
  return { value: null, warnings: [{ code: 'url-unusable', detail }] };
}
