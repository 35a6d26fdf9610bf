import type { Painted } from './painted'
import type { Picture } from './timelinePicture'

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPED[letter] ?? letter)
const short = (value: number): string => String(Math.round(value * 100) / 100)

/** A picture as an SVG file of its own: plain colours, no style sheet, nothing to load. */
export function pictureSvg(picture: Picture, title: string): string {
  const { width, height } = picture
  const body = picture.parts.map(element).join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" fill="${escaped(picture.paper)}"/>
${body}
</svg>
`
}

function element(part: Painted): string {
  const { paint } = part
  if (part.is === 'text') {
    const anchor = part.anchor === 'start' ? '' : ` text-anchor="${part.anchor}"`
    const font = `style="font:${escaped(paint.font)};font-variant-numeric:tabular-nums"`
    return `<text x="${short(part.x)}" y="${short(part.y)}"${anchor} fill="${escaped(paint.fill ?? 'none')}" ${font}>${escaped(part.text)}</text>`
  }
  const attributes = [`d="${part.d}"`, `fill="${escaped(paint.fill ?? 'none')}"`]
  if (part.x !== 0 || part.y !== 0)
    attributes.push(`transform="translate(${short(part.x)} ${short(part.y)})"`)
  if (paint.stroke) {
    attributes.push(`stroke="${escaped(paint.stroke)}"`, `stroke-width="${short(paint.strokeWidth)}"`)
    if (paint.dash.length > 0) attributes.push(`stroke-dasharray="${paint.dash.join(' ')}"`)
    if (paint.cap !== 'butt') attributes.push(`stroke-linecap="${paint.cap}"`)
    if (paint.under) attributes.push('paint-order="stroke"')
  }
  return `<path ${attributes.join(' ')}/>`
}
