/** A thread was stopped because its work went beyond a limit; `needed` says which: "more than 1000 ms". */
export class ThreadStopped extends Error {
  override readonly name = 'ThreadStopped';
  readonly needed: string;

  constructor(needed: string) {
    super(`The work was stopped: it needed ${needed}.`);
    this.needed = needed;
  }
}
