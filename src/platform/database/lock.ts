import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'

/** Somebody else has the folder open. */
export class FolderInUse extends Error {}

/**
 * An address that the operating system gives to one process at a time and takes back when the process dies, however it dies:
 * an abstract socket on Linux, a named pipe on Windows, a socket file elsewhere.
 */
function addressOf(folder: string): string {
  const name = `kulturmetropolen-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(folder, 'in-use.sock')
}

/** Takes the folder for this process alone. @throws FolderInUse when another process has it */
export async function lockFolder(folder: string): Promise<() => void> {
  const server: Server = createServer((socket) => socket.end())
  await new Promise<void>((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) =>
      reject(
        fault.code === 'EADDRINUSE'
          ? new FolderInUse(`another process already uses the data folder ${folder}`)
          : fault,
      ),
    )
    server.listen(addressOf(folder), () => resolve())
  })
  server.unref()
  return () => server.close()
}
