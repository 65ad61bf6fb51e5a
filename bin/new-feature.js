#!/usr/bin/env node
// npm run new-feature -- ROOM FEATURE      for example: npm run new-feature -- projects signposts
// Writes the standard files of a feature with a passing example, its migration, and connects it to the room.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './build/program.js'

const [room = '', feature = ''] = process.argv.slice(2)

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

const domains = join(root, 'src/domains')
const folder = join(domains, room, feature)
if (!/^[a-z]+$/.test(room) || !existsSync(join(domains, room, 'room.ts')))
  stop(`There is no room "${room}". Usage: npm run new-feature -- ROOM FEATURE`)
if (!/^[a-z]+(-[a-z]+)*$/.test(feature))
  stop('Name the feature in small letters with hyphens, for example: signposts')
if (existsSync(folder)) stop(`src/domains/${room}/${feature} is already there; nothing was written.`)

const Feature = feature
  .split('-')
  .map((word) => word[0].toUpperCase() + word.slice(1))
  .join('')
const name = Feature[0].toLowerCase() + Feature.slice(1)
const names = {
  __room__: room,
  __feature__: feature,
  __Feature__: Feature,
  __name__: name,
  __table__: feature.replaceAll('-', '_'),
}
const filled = (text) => text.replace(/__(room|feature|Feature|name|table)__/g, (mark) => names[mark])

const templates = join(root, 'bin/feature')
const migrations = join(root, 'db/migrations')
const last = Number(readdirSync(migrations).sort().at(-1).slice(0, 4))
const migration = `${String(last + 1).padStart(4, '0')}-${room}-${feature}.sql`

mkdirSync(folder)
for (const file of readdirSync(templates)) {
  const target =
    file === 'migration.sql.txt' ? join(migrations, migration) : join(folder, file.replace(/\.txt$/, ''))
  writeFileSync(target, filled(readFileSync(join(templates, file), 'utf8')))
}

const manifest = join(domains, room, 'room.ts')
const before = readFileSync(manifest, 'utf8')
const after = before
  .replace(/(routes: \[)([^\]])/, `$1...${name}Routes, $2`)
  .replace(/(routes: )(\w+)(,?)$/m, `$1[...${name}Routes, ...$2]$3`)
  .replace(/policy: (\w+|\{ )/, (_, had) =>
    had === '{ ' ? `policy: { ...may${Feature}, ` : `policy: { ...${had}, ...may${Feature} }`,
  )
const imports = `import { may${Feature} } from './${feature}/policy.ts'\nimport { ${name}Routes } from './${feature}/routes.tsx'\n`
writeFileSync(manifest, imports + after)
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
spawnSync(process.execPath, [biome, 'check', '--vcs-enabled=false', '--write', folder, manifest], {
  cwd: root,
  stdio: 'ignore',
})

console.log(`Wrote src/domains/${room}/${feature} and db/migrations/${migration}, and connected them in src/domains/${room}/room.ts.
See it at /arbejde/${feature} after npm start; prove it with: npm test -- domains/${room}/${feature}`)
