import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { contentPolicy } from '../../../src/main/hosts/contentPolicy'

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('a page may use its own files and nothing else', () => {
  expect(contentPolicy()).toContain("default-src 'none'; script-src 'self'; style-src 'self'; ")
  expect(contentPolicy()).not.toMatch(/unsafe|\*|https?:/)
})

test('what stands in the page as it was built is allowed by its hash, each for what it is', () => {
  const page = '<head><style>a{b:c}</style></head><body><script>run()</script></body>'
  expect(contentPolicy(page)).toContain(
    `script-src 'self' ${hash('run()')}; style-src 'self' ${hash('a{b:c}')};`,
  )
})

test('a script of a file of its own adds nothing', () => {
  expect(contentPolicy('<script type="module" src="./a.js"></script>')).toBe(contentPolicy())
})
