import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const PROFILE = join(import.meta.dirname, '../fixtures/credly/profile.json')

interface Badge {
  readonly id: string
  readonly badge_template: { readonly id: string; readonly name: string }
}

/** A Credly file of so many badges, each with a name of its own: Badge 01, Badge 02, and so on. */
export function manyBadges(count: number): { readonly name: string; readonly content: string } {
  const { data, metadata } = JSON.parse(readFileSync(PROFILE, 'utf8')) as {
    data: [Badge, ...Badge[]]
    metadata: unknown
  }
  const [first] = data
  const badges = Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(2, '0')
    const id = first.id.slice(0, -2) + number
    const name = `Badge ${number}`
    return { ...first, id, badge_template: { ...first.badge_template, id, name } }
  })
  return { name: 'badges.json', content: JSON.stringify({ data: badges, metadata }) }
}
