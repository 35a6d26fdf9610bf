/** A Chromium on this machine: the one that CHROMIUM names, else one in a usual place. */
export function findChromium(): string | undefined
