/** Where Electron's program is, or undefined: the folder that ELECTRON_OVERRIDE_DIST_PATH names, else the package's. */
export function electronProgram(): string | undefined
/** Why the app cannot open a window here, in one line; undefined if it can. May fetch Electron first. */
export function electronObstacle(): string | undefined
