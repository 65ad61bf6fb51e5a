import { askServer, obey } from './commands/channel.ts'
import { type CommandAnswer, type CommandOrder, wordsFor } from './commands/command.ts'
import { commands } from './commands/list.ts'
import { openHouse } from './house.ts'
import { type Config, ConfigError, readConfig } from './platform/config/config.ts'
import { FolderInUse } from './platform/database/lock.ts'
import { migrate } from './platform/database/migrate.ts'

const help = `npx kulturmetropolen COMMAND

${commands.map(({ usage, help: what }) => `  ${usage.padEnd(46)}${what}`).join('\n')}

On the embedded database a command goes through the running server, or opens the folder when no server runs.
DATA_DIR and DATABASE_URL mean the same as for the server.`

async function openAndDo(config: Config, order: CommandOrder): Promise<CommandAnswer> {
  const { house, close } = await openHouse(config)
  try {
    await migrate(house.store.database)
    return await obey(house, order)
  } finally {
    await close()
  }
}

async function carryOut(config: Config, order: CommandOrder): Promise<CommandAnswer> {
  try {
    return await openAndDo(config, order)
  } catch (fault) {
    if (!(fault instanceof FolderInUse)) throw fault
    return askServer(config.dataFolder, order).catch(() => {
      throw new Error(
        `Another process uses the data folder ${config.dataFolder} and takes no commands; stop it first.`,
      )
    })
  }
}

async function main([name, ...given]: readonly string[]): Promise<CommandAnswer> {
  if (name === undefined || name === '--help' || name === 'help')
    return { ok: name !== undefined, text: help }
  const command = commands.find((one) => one.name === name)
  if (!command) return { ok: false, text: `There is no command ${name}.\n\n${help}` }
  const wrong = command.check(given)
  if (wrong) return { ok: false, text: `${wrong}\n${command.usage}` }
  const words = wordsFor(command, given, process.cwd())
  if (command.runAlone && words.includes('--dry-run'))
    return { ok: true, text: await command.runAlone(words) }
  return carryOut(readConfig(process.env), { name, words })
}

const sentenceOf = (fault: unknown): string =>
  fault instanceof ConfigError || fault instanceof Error ? fault.message : String(fault)

const answer = await main(process.argv.slice(2)).catch(
  (fault: unknown): CommandAnswer => ({ ok: false, text: sentenceOf(fault) }),
)
process[answer.ok ? 'stdout' : 'stderr'].write(`${answer.text}\n`, () => process.exit(answer.ok ? 0 : 1))
