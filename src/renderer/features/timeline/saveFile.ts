/** Hands a file to the browser or the desktop's own way of saving downloads. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The download reads it after this call; a minute is long enough for any.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
