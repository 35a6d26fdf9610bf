/** The frame around a screen, as frame.css and today.css have it: navigation and both margins, and the widest screen. */
const NARROW = 760
const AROUND = 184 + 2 * 24
const AROUND_NARROW = 48 + 2 * 16
const WIDEST = 1240

/**
 * How wide a screen will be in a window of this width, in CSS pixels: told without laying out anything, which at this moment
 * takes as long as the question itself. What differs, by a scrollbar, is put right when it is measured.
 */
export function roomForScreen(windowWidth: number): number {
  const around = windowWidth > NARROW ? AROUND : AROUND_NARROW
  return Math.max(0, Math.min(WIDEST, windowWidth - around))
}
