import pino from 'pino'

/** The log of the process, on standard error; names, addresses and form contents never go into it. */
export const log = pino(
  { level: 'warn', serializers: { error: pino.stdSerializers.err } },
  pino.destination({ dest: 2, sync: true }),
)

export const setLogLevel = (level: string): void => {
  log.level = level
}
