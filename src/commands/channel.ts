import { chmodSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import type { House } from '../platform/actions/context.ts'
import { log } from '../platform/log/log.ts'
import { type CommandAnswer, type CommandOrder, CommandRefused } from './command.ts'
import { commands } from './list.ts'

/** The file in the data folder through which commands reach the running server; the folder lets only its owner in. */
const doorOf = (dataFolder: string): string =>
  process.platform === 'win32'
    ? `\\\\.\\pipe\\kulturmetropolen-commands-${dataFolder.replace(/\W+/g, '-')}`
    : join(dataFolder, 'commands.sock')

const longestOrder = 65_536

/** Runs one command on an open house. */
export async function obey(house: House, { name, words }: CommandOrder): Promise<CommandAnswer> {
  const command = commands.find((one) => one.name === name)
  if (!command) return { ok: false, text: `There is no command ${name}.` }
  try {
    return { ok: true, text: await command.run(house, words) }
  } catch (fault) {
    if (fault instanceof CommandRefused) return { ok: false, text: fault.message }
    log.error({ error: fault, command: name }, 'a command failed')
    return { ok: false, text: fault instanceof Error ? fault.message : String(fault) }
  }
}

function readLine(socket: Socket, most: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (piece: string) => {
      text += piece
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')))
      else if (text.length > most) reject(new Error('too long'))
    })
    socket.on('end', () => reject(new Error('the other side went away')))
    socket.on('error', reject)
  })
}

/** Takes commands while the server runs. @returns how to stop */
export async function listenForCommands(house: House): Promise<() => void> {
  const door = doorOf(house.config.dataFolder)
  rmSync(door, { force: true })
  const server = createServer((socket) => {
    readLine(socket, longestOrder)
      .then(async (line) =>
        socket.end(`${JSON.stringify(await obey(house, JSON.parse(line) as CommandOrder))}\n`),
      )
      .catch(() => socket.destroy())
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(door, resolve))
  if (process.platform !== 'win32') chmodSync(door, 0o600)
  return () => server.close()
}

/** Hands a command to the server that has the folder open. @throws when no server answers */
export async function askServer(dataFolder: string, order: CommandOrder): Promise<CommandAnswer> {
  const socket = connect(doorOf(dataFolder))
  socket.write(`${JSON.stringify(order)}\n`)
  return JSON.parse(await readLine(socket, Number.POSITIVE_INFINITY)) as CommandAnswer
}
