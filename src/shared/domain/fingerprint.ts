/** A short mark of a text (FNV-1a, 32 bits, with its length): another text has another mark, all but surely. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return `${(hash >>> 0).toString(16)}-${text.length}`
}
