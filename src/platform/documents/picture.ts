import sharp from 'sharp'
import { withOutlines } from './outlines.ts'

const most = 60
const kept = new Map<string, Promise<Uint8Array>>()

async function made(svg: string, width: number): Promise<Uint8Array> {
  const picture = await sharp(Buffer.from(withOutlines(svg)))
    .resize({ width })
    .png({ palette: true })
    .toBuffer()
  return new Uint8Array(picture)
}

/**
 * A drawing of ours as PNG. The latest sixty are kept in memory, since the same drawing is asked for again and again.
 * @param svg a standalone SVG whose words are set in the typefaces of the platform
 * @param width in pixels; the height follows
 */
export function pictureOf(svg: string, width: number): Promise<Uint8Array> {
  const key = `${width} ${svg}`
  const known = kept.get(key)
  if (known) return known
  const picture = made(svg, width)
  const [oldest] = kept.keys()
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
  kept.set(key, picture)
  picture.catch(() => kept.delete(key))
  return picture
}
