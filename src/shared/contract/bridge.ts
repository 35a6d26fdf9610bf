/**
 * All that a page may touch of its host: two functions, JSON text both ways. A reply is `Reply<T>`; a change is
 * `Change`. Text and not objects, because it crosses the process boundary an order of magnitude faster.
 */
export interface Bridge {
  /** Runs a method of the wire; `input` and the answer are JSON. Never rejects for an expected failure. */
  call(method: string, input: string): Promise<string>
  /** Hears every change as JSON; answers the way to stop. */
  listen(listener: (change: string) => void): () => void
}
