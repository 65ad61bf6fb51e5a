import type { Actor } from '../../../kernel/actor.ts'
import type { Bilingual, Language } from '../../../kernel/language.ts'
import { mayPermit, type Permission } from '../../../kernel/permission.ts'
import type { Found } from '../../../platform/rooms/room.ts'
import type { NavItem } from '../../../ui/index.ts'
import { agreementPaths, mayAgree } from '../../agreement/index.ts'
import { foldedText } from '../../finding/index.ts'
import { governancePaths, mayGovern } from '../../governance/index.ts'
import { mayPeople, peoplePaths } from '../../people/index.ts'
import { mayProject, projectPaths } from '../../projects/index.ts'
import { may } from '../policy.ts'

/** Something one can begin to do from anywhere, found by its name and by what else people call it. */
export interface Command {
  readonly label: Bilingual
  readonly also: string
  readonly path: string
  readonly permission: Permission
}

const command = (path: string, permission: Permission, da: string, en: string, also: string): Command => ({
  ...{ path, permission, also },
  label: { da, en },
})

export const commands: readonly Command[] = [
  command(
    projectPaths.propose(),
    mayProject.propose,
    'Foreslå et projekt',
    'Propose a project',
    'nyt projekt opret new create',
  ),
  command(
    projectPaths.newNeed(),
    mayProject.registerNeed,
    'Meld et behov',
    'Register a need',
    'nyt behov opret mangler new',
  ),
  command(
    projectPaths.newInitiative(),
    mayProject.gather,
    'Saml behov i et initiativ',
    'Gather needs in an initiative',
    'nyt initiativ opret new',
  ),
  command(
    agreementPaths.workImport(),
    mayAgree.import,
    'Importér en aftale',
    'Import an agreement',
    'indlæs aftaletekst fil docx upload',
  ),
  command(
    agreementPaths.workNew(),
    mayAgree.edit,
    'Begynd en ny aftale',
    'Start a new agreement',
    'ny kulturaftale opret',
  ),
  command(
    agreementPaths.workEngagement(),
    mayAgree.engage,
    'Skriv jeres engagement',
    'Enter your engagement',
    'timer penge kommune bidrag hours money',
  ),
  command(
    governancePaths.newMeeting(),
    mayGovern.arrange,
    'Indkald til et møde',
    'Call a meeting',
    'nyt møde opret dagsorden new',
  ),
  command(
    governancePaths.newBody(),
    mayGovern.manage,
    'Opret et organ',
    'Set up a body',
    'nyt organ gruppe styregruppe new',
  ),
  command(
    peoplePaths.newOrganisation(),
    mayPeople['organisations.create'],
    'Tilføj en aktør',
    'Add an actor',
    'ny organisation institution opret new',
  ),
  command(
    peoplePaths.newPerson(),
    mayPeople['persons.create'],
    'Tilføj en person',
    'Add a person',
    'ny bruger inviter opret new invite',
  ),
  command(
    peoplePaths.population(),
    mayPeople['population.see'],
    'Se befolkningstal',
    'See population figures',
    'indbyggere inhabitants',
  ),
  command(
    '/min-side',
    may.work,
    'Gå til min side',
    'Go to my own page',
    'profil nøgle log ud overalt profile passkey sessions',
  ),
]

/** What the actor may begin, in the words of the page. */
export const commandsFor = (actor: Actor): Command[] =>
  commands.filter(({ permission }) => mayPermit(permission, actor))

type Question = {
  readonly actor: Actor
  readonly language: Language
  readonly typed: string
  /** The places of the workspace menu, with the prefix of the language. */
  readonly menu: readonly NavItem[]
  readonly kind: string
  readonly goTo: string
}

const danishPath = (href: string): string => (href.startsWith('/en/') ? href.slice(3) : href)

/** What fits among the things to do and the places to go. */
export function commandsSaying({ actor, language, typed, menu, kind, goTo }: Question): Found[] {
  const wanted = foldedText(typed).split(' ').filter(Boolean)
  const says = (text: string) => wanted.length > 0 && wanted.every((word) => foldedText(text).includes(word))
  const done = commandsFor(actor)
    .filter(({ label, also }) => says(`${label.da} ${label.en} ${also}`))
    .map(({ label, path }) => ({ kind, title: label[language], text: '', path }))
  const places = menu
    .filter(({ label }) => says(label))
    .map(({ label, href }) => ({ kind: goTo, title: label, text: '', path: danishPath(href) }))
  return [...done, ...places]
}
