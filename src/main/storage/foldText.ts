/** `text` as searches compare it: without case and without accents, so that "zurich" finds "Zürich". */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
