import { createServer, type Socket } from 'node:net'

/** A mail server on this machine that takes everything except mail to an address with `afvist` in it, for tests in which mails really leave the house. */
export interface PostBox {
  readonly url: string
  /** Every mail so far, as it came over the wire. */
  readonly mails: readonly string[]
  readonly close: () => void
}

function serve(socket: Socket, mails: string[]): void {
  let content: string | undefined
  let rest = ''
  const say = (line: string) => socket.write(`${line}\r\n`)
  socket.setEncoding('utf8').on('error', () => socket.destroy())
  say('220 here')
  socket.on('data', (piece: string) => {
    const lines = (rest + piece).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (content !== undefined && line === '.') {
        mails.push(content)
        content = undefined
        say('250 taken')
      } else if (content !== undefined) content += `${line}\n`
      else if (/^DATA/i.test(line)) {
        content = ''
        say('354 go on')
      } else if (/^RCPT TO:.*afvist/i.test(line)) say(`550 no such user ${line.slice(8)}`)
      else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
      else say('250 fine')
    }
  })
}

export async function openPostBox(): Promise<PostBox> {
  const mails: string[] = []
  const server = createServer((socket) => serve(socket, mails))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `smtp://127.0.0.1:${port}`, mails, close: () => server.close() }
}
