import { useEffect, useState } from 'react'
import { timelineText } from '../../text/timeline'
import { picturePng } from './picturePng'
import { pictureSvg } from './pictureSvg'
import { readPaints } from './readPaints'
import { saveFile } from './saveFile'
import { timelinePicture, type PictureSource } from './timelinePicture'
import type { SaveKind } from './TimelineTools'

let pen: CanvasRenderingContext2D | null = null

function measure(text: string, font: string): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return text.length * 7
  pen.font = font
  return pen.measureText(text).width
}

/**
 * Saves or prints the chart once every row is read. `wanted` is what was asked for, null: nothing; `done` is called
 * when it was tried. Answers whether the last try failed.
 */
export function useSave(
  wanted: SaveKind | null,
  ready: boolean,
  source: Omit<PictureSource, 'measure' | 'view'> & { readonly view: PictureSource['view'] | null },
  done: () => void,
): boolean {
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!wanted || !ready || !source.view) return
    done()
    if (wanted === 'print') {
      // After the menu has closed and given its focus back.
      setTimeout(() => print(), 50)
      return
    }
    const whole = { ...source, view: source.view, measure }
    void save(wanted, whole).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }, [wanted, ready, source, done])
  return failed
}

async function save(kind: 'png' | 'svg', source: PictureSource): Promise<void> {
  await document.fonts.ready
  const picture = timelinePicture(source, readPaints())
  const name = timelineText.fileName(source.date)
  if (kind === 'png') saveFile(await picturePng(picture), `${name}.png`)
  else saveFile(new Blob([pictureSvg(picture, name)], { type: 'image/svg+xml' }), `${name}.svg`)
}
