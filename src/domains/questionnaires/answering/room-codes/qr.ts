import { encode } from 'uqr'

/** An address as a QR code: black squares on white in both themes, since cameras read it that way. @returns SVG with this label */
export function qrOf(address: string, label: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 2 })
  const runs = data.flatMap((row, y) =>
    row.flatMap((isDark, x) =>
      isDark && !row[x - 1] ? [`M${x} ${y}h${lengthOfRun(row, x)}v1h-${lengthOfRun(row, x)}z`] : [],
    ),
  )
  const name = label.replace(/[<>&"]/g, '')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="${name}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${runs.join('')}"/></svg>`
}

function lengthOfRun(row: readonly boolean[], from: number): number {
  let end = from
  while (row[end]) end += 1
  return end - from
}
