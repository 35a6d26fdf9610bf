import { expect, test } from 'vitest'
import { roomForScreen } from '../../src/renderer/roomForScreen'

test.each([
  [1280, 1048],
  [1920, 1240],
  [761, 529],
  [760, 680],
  [320, 240],
  [40, 0],
])('in a window of %i px a screen has %i', (width, room) => {
  expect(roomForScreen(width)).toBe(room)
})
