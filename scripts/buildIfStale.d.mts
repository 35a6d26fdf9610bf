/** The folder of the project. */
export const root: string
/** Builds `out/` where it is missing or older than what it is built from. */
export function buildIfStale(): void
