/** No letters that look like figures, and none that make words. */
const signs = '0123456789BCDFGHJKMNPQRSTVWXYZ'

/** What somebody can read aloud on the phone: three groups of three signs, from the random part of an identifier. It opens nothing. */
export function receiptOf(id: string): string {
  let rest = BigInt(`0x${id.replaceAll('-', '').slice(-12)}`)
  let text = ''
  for (let place = 0; place < 9; place += 1) {
    text += signs[Number(rest % 30n)]
    rest /= 30n
  }
  return text.replace(/(.{3})(?=.)/g, '$1-')
}
