/**
 * `text` as it is compared: without case, accents, trade marks and punctuation, words parted by single spaces.
 * "AWS Certified Solutions Architect – Associate" and "aws certified solutions architect - associate" fold alike.
 */
export function foldText(text: string): string {
  return text
    .replaceAll(/[®™℠©]/g, ' ')
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}
