// A lock file must hold every platform's binary of a package that ships one per platform: npm leaves out silently
// what the registry lacked that day, and `npm ci` then fails on other systems.
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

/** The lock's entry for `name` as seen from the package at `from`, by Node's way of looking upwards. */
function locked(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const entry = packages[`${at ? `${at}/` : ''}node_modules/${name}`]
    if (entry || !at) return entry
  }
}

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => {
  const names = Object.keys(optionalDependencies)
  return path && names.length >= 3
    ? names.filter((name) => !locked(path, name)).map((name) => `${path}: ${name}`)
    : []
})
if (missing.length > 0) {
  console.error(`The lock file lacks these, so it would not install everywhere:\n  ${missing.join('\n  ')}`)
  process.exit(1)
}
