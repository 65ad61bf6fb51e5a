import { spawn } from 'node:child_process'

// Reads the process groups to watch over, one a line, until its own input ends: that happens when whoever wrote them is gone,
// however it went. Then it ends the groups and the database servers in the folders, and removes the folders.
const script = `
trap '' INT TERM HUP
groups=
while read -r group; do groups="$groups $group"; done
for group in $groups; do kill -s TERM -- "-$group"; done
for folder in "$@"; do
  pid=$(head -n 1 "$folder/postgres/postmaster.pid") && kill -s QUIT "$pid"
done
[ -z "$groups" ] || sleep 1
for group in $groups; do kill -s KILL -- "-$group"; done
rm -rf -- "$@"
`

// A program tells the watcher its group itself, before it begins: no moment is left in which it runs and nobody knows of it.
const announced = 'echo $$ >&3; exec 3>&-; exec "$@"'

/**
 * Watches over what this process starts and the folders it uses: nothing of it outlives this process, not even when it is killed.
 * @param folders absolute paths; a database server in one of them has its data in `postgres`
 */
export function guard(folders) {
  const watcher = spawn('sh', ['-c', script, 'guard', ...folders], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.unref()
  watcher.stdin.unref()
  watcher.stdin.on('error', () => undefined)
  return {
    /** Runs a program in a process group of its own and waits for its end. It ends with this process. */
    run: (program, args, options = {}) =>
      new Promise((resolve) => {
        const child = spawn('sh', ['-c', announced, 'sh', program, ...args], {
          ...options,
          detached: true,
          stdio: ['ignore', 'inherit', 'inherit', watcher.stdin],
        })
        child.once('error', () => resolve(1))
        child.once('close', (code) => resolve(code ?? 1))
      }),
  }
}
