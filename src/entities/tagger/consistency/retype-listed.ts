import { entryOf, ORGANIZATION, type Step } from './names.ts';

const FOUND = 0.9;

/** Makes organisations of names that are listed as such and are no other words: "ISIL", "Al-Nusra". */
export const retypeListed: Step = (reading, spans) =>
  spans.map((span) => {
    if (span.type === ORGANIZATION) return span;
    const entry = entryOf(reading, span.from, span.to);
    const isCertain = entry?.kind === 'organization' && !entry.shared;
    return isCertain ? { ...span, type: ORGANIZATION, confidence: FOUND } : span;
  });
