const STEPS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const

/** The next step of zoom from `factor`, up or down; it stays at 50 % and 200 %. */
export function nextZoom(factor: number, direction: 'in' | 'out'): number {
  const near = 0.01
  if (direction === 'in') return STEPS.find((step) => step > factor + near) ?? 2
  return STEPS.findLast((step) => step < factor - near) ?? 0.5
}
