import type { Painted } from './painted'
import type { Picture } from './timelinePicture'

/** Pixels for each px, so that the picture stays sharp on paper and on fine screens. */
const FINE = 2
/** Longer canvases are refused by browsers. */
const LONGEST = 16_000

/** A picture as a PNG file. @throws Error where it is too long for one */
export async function picturePng(picture: Picture): Promise<Blob> {
  const scale = picture.height * FINE <= LONGEST ? FINE : 1
  if (picture.height * scale > LONGEST) throw new Error('the picture is too long')
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * scale
  canvas.height = picture.height * scale
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.scale(scale, scale)
  pen.fillStyle = picture.paper
  pen.fillRect(0, 0, picture.width, picture.height)
  for (const part of picture.parts) draw(pen, part)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('no picture')
  return blob
}

function draw(pen: CanvasRenderingContext2D, part: Painted): void {
  const { paint } = part
  if (part.is === 'text') {
    pen.font = paint.font
    pen.textAlign = part.anchor === 'middle' ? 'center' : part.anchor === 'end' ? 'right' : 'left'
    pen.fillStyle = paint.fill ?? 'black'
    pen.fillText(part.text, part.x, part.y)
    return
  }
  pen.save()
  pen.translate(part.x, part.y)
  const path = new Path2D(part.d)
  const fill = (): void => {
    if (!paint.fill) return
    pen.fillStyle = paint.fill
    pen.fill(path)
  }
  const stroke = (): void => {
    if (!paint.stroke) return
    pen.strokeStyle = paint.stroke
    pen.lineWidth = paint.strokeWidth
    pen.lineCap = paint.cap
    pen.setLineDash([...paint.dash])
    pen.stroke(path)
  }
  if (paint.under) {
    stroke()
    fill()
  } else {
    fill()
    stroke()
  }
  pen.restore()
}
