import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'

const shelf = '/usr/lib/postgresql'

/** The folder of the newest installed PostgreSQL server programs, or undefined. */
export function postgresPrograms() {
  const versions = existsSync(shelf)
    ? readdirSync(shelf).filter((version) => existsSync(join(shelf, version, 'bin/initdb')))
    : []
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0]
  return newest && join(shelf, newest, 'bin')
}

const isRoot = () => process.getuid?.() === 0

const numberOf = (which) => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))
/** initdb refuses root: as root, the server runs as the user that Debian made for it. */
const serverUser = () => (isRoot() ? { uid: numberOf('-u'), gid: numberOf('-g') } : {})

function asServer(program, args) {
  const { status, stderr, error } = spawnSync(program, args, {
    ...serverUser(),
    encoding: 'utf8',
    cwd: '/tmp',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`)
}

// Nothing need survive a power cut, and nothing may be left in the memory of the machine when the server is ended at once.
const settings = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'autovacuum=off',
  'dynamic_shared_memory_type=mmap',
  'max_connections=300',
  "listen_addresses=''",
]

/** Starts a PostgreSQL server of our own on a socket in the folder; nothing else can reach it. */
export function startPostgres(folder) {
  const programs = postgresPrograms()
  const data = join(folder, 'postgres')
  mkdirSync(data)
  if (isRoot()) {
    chownSync(data, numberOf('-u'), -1)
    chmodSync(folder, 0o755)
  }
  const owner = isRoot() ? 'postgres' : userInfo().username
  asServer(join(programs, 'initdb'), [
    '-D',
    data,
    '-A',
    'trust',
    '-U',
    'postgres',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ])
  const options = settings.map((setting) => `-c ${setting}`).join(' ')
  asServer(join(programs, 'pg_ctl'), [
    '-D',
    data,
    '-o',
    `${options} -k ${data}`,
    '-l',
    join(data, 'log'),
    '-w',
    'start',
  ])
  const url = (name) => `postgresql://postgres@localhost/${name}?host=${encodeURIComponent(data)}`
  asServer(join(programs, 'createdb'), ['-h', data, '-U', 'postgres', 'kulturmetropolen_template'])
  return {
    owner,
    admin: url('postgres'),
    template: url('kulturmetropolen_template'),
    stop: () => asServer(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']),
  }
}
