/// <reference types="vite/types/importMeta.d.ts" />
import { type Guide, guideSchema } from '@shared/domain/guide/guideSchema'

const files = import.meta.glob('../../../resources/guides/*.json', { eager: true, import: 'default' })

let guides: readonly Guide[] | undefined

/** The guides that come with Credence, in their order. @throws Error naming path and reason, where one is broken */
export function builtInGuides(): readonly Guide[] {
  guides ??= Object.entries(files)
    .map(([path, json]) => readGuide(path, json))
    .sort((a, b) => a.order - b.order)
  return guides
}

/** Reads one guide's file. @throws Error */
export function readGuide(path: string, json: unknown): Guide {
  const read = guideSchema.safeParse(json)
  if (read.success) return read.data
  const reasons = read.error.issues.map((issue) => `${issue.path.join('.') || 'the guide'}: ${issue.message}`)
  throw new Error(`${path}: ${reasons.join('; ')}`)
}
