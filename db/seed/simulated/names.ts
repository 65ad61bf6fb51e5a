import type { Identity } from '../../../src/domains/participants/index.ts'
import type { Chance } from './chance.ts'

const first = [
  'Anker',
  'Birgit',
  'Carla',
  'Ditte',
  'Elias',
  'Frida',
  'Gorm',
  'Hanne',
  'Ismail',
  'Jytte',
  'Kaj',
  'Leila',
  'Mogens',
  'Nora',
  'Otto',
]
const last = [
  'Simulersen',
  'Prøvegaard',
  'Opdigt',
  'Eksempelholm',
  'Tænktved',
  'Fiktholt',
  'Legedal',
  'Modelsø',
]

/** Somebody who openly does not exist: the name says so, and the address leads nowhere. */
export const inventedIdentity = (chance: Chance, number: number): Identity => ({
  name: `${chance.oneOf(first)} ${chance.oneOf(last)}`,
  email: `simuleret-${number}@deltager.example`,
  phone: null,
  birthYear: null,
  needs: { access: '', language: '', transport: '' },
})
