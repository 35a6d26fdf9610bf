import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const rectangle = z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) })
const placeSchema = z.object({ bounds: rectangle, maximized: z.boolean(), zoom: z.number().min(0.5).max(2) })

export type Rectangle = Readonly<z.infer<typeof rectangle>>

/** Where the window stood, how large it was, and how far its text was zoomed. */
export type WindowPlace = Readonly<z.infer<typeof placeSchema>>

/** How much of the title must lie on a display for a person to be able to take hold of it. */
const GRASP = { width: 100, height: 24 }

/**
 * The place kept in `file`, where a display still shows it: `areas` are the displays' work areas. Undefined where
 * nothing (sensible) was kept or that display is gone.
 */
export function readWindowPlace(file: string, areas: readonly Rectangle[]): WindowPlace | undefined {
  const parsed = placeSchema.safeParse(readJson(file))
  if (!parsed.success) return undefined
  const { bounds } = parsed.data
  const title = { ...bounds, height: GRASP.height }
  const graspable = areas.some((area) => {
    const width = Math.min(title.x + title.width, area.x + area.width) - Math.max(title.x, area.x)
    const height = Math.min(title.y + title.height, area.y + area.height) - Math.max(title.y, area.y)
    return width >= GRASP.width && height >= GRASP.height
  })
  return graspable ? parsed.data : undefined
}

/** Keeps the place; a failure costs no more than the place. */
export function writeWindowPlace(file: string, place: WindowPlace): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.tmp`, JSON.stringify(place))
    renameSync(`${file}.tmp`, file)
  } catch {
    // The window opens at its usual place next time.
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
