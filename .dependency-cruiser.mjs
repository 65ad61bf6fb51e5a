import { rooms } from './src/domains/rooms.ts'

const layers = ['kernel', 'statistics', 'ui', 'platform', 'domains']
const above = (layer) => [
  ...layers.slice(layers.indexOf(layer) + 1).map((name) => `^src/${name}/`),
  '^src/[^/]+[.]tsx?$',
  '^db/',
]

const oneWay = layers.map((layer) => ({
  name: `${layer}-knows-nothing-above`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: '[.]test[.]tsx?$' },
  to: { path: above(layer) },
}))

const roomWalls = Object.entries(rooms).flatMap(([room, uses]) => [
  {
    name: `${room}-enters-only-rooms-on-its-map`,
    severity: 'error',
    from: { path: `^src/domains/${room}/`, pathNot: '[.]test[.]tsx?$' },
    to: { path: '^src/domains/[^/]+/', pathNot: [room, ...uses].map((name) => `^src/domains/${name}/`) },
  },
  {
    name: `${room}-is-entered-through-its-index`,
    severity: 'error',
    from: { path: '^src/domains/', pathNot: [`^src/domains/${room}/`, '[.]test[.]tsx?$'] },
    to: { path: `^src/domains/${room}/`, pathNot: `^src/domains/${room}/index[.]ts$` },
  },
])

const pure = {
  name: 'pure-files-touch-nothing-outside',
  severity: 'error',
  comment: 'model, rules and form import no database, no web framework, no clock',
  from: {
    path: '^src/(kernel|statistics|domains/.*/(model|rules|form))([.]ts$|/)',
    pathNot: ['[.]test[.]tsx?$', '-worker[.]ts$', '^src/statistics/mixed/worker'],
  },
  to: {
    path: ['^src/platform/', 'node_modules/(kysely|hono|pg|@hono|@electric-sql)/', '^node:'],
    dependencyTypesNot: ['type-only'],
  },
}

const onlyRoutesKnowHono = {
  name: 'only-the-edge-knows-hono',
  severity: 'error',
  comment: 'hono/jsx draws; the request and the application belong to platform/http',
  from: { path: '^src/(ui|domains)/' },
  to: { path: 'node_modules/(hono/dist/(types/)?(index|hono|context)|@hono)' },
}

const circles = {
  name: 'no-circles',
  severity: 'error',
  from: { path: '^src' },
  to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
}

export default {
  forbidden: [...oneWay, ...roomWalls, pure, onlyRoutesKnowHono, circles],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
