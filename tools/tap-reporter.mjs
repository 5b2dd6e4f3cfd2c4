import { Transform } from 'node:stream';

/** Passes TAP on as it is, then closes with one plain line: `N passed, N failed`. */
export default class TapReporter extends Transform {
  #tail = '';

  _transform(chunk, _encoding, done) {
    this.#tail = (this.#tail + String(chunk)).slice(-4096);
    done(null, chunk);
  }

  _flush(done) {
    const counts = this.#tail.match(/^# \{ .* \}$/gm)?.at(-1) ?? '';
    const count = (name) => Number(new RegExp(`\\b${name}: (\\d+)`).exec(counts)?.[1] ?? 0);
    const skipped = count('skip') ? `, ${count('skip')} skipped` : '';
    done(null, `${count('pass')} passed, ${count('fail')} failed${skipped}\n`);
  }
}
