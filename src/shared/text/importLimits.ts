/** The largest file of badges that is read, in bytes; real ones are under 2 million. */
export const MAX_IMPORT_FILE_BYTES = 20 * 1024 * 1024

/** Said of a larger one, wherever it is met. */
export const IMPORT_TOO_LARGE =
  'It is larger than 20 MB, and a list of badges is far smaller. It was not read, and nothing of it was kept. Bring in only badges.json, one page a file.'
