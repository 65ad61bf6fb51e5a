import type { Insertable } from 'kysely'
import { type ConsentPurpose, purposes } from '../../src/domains/participants/consent/model.ts'
import type { ParticipantTables } from '../../src/domains/participants/tables.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { cast } from './cast.ts'
import { organisations } from './organisations.ts'

const from = Temporal.PlainDate.from('2026-01-01')

const texts: Readonly<Record<ConsentPurpose, { readonly da: string; readonly en: string }>> = {
  course: {
    da: 'Jeg siger ja til, at kommunen bruger mit navn, min mail, mit telefonnummer og det, jeg selv har skrevet om mine behov, så jeg kan være med på forløbet. Jeg kan altid fortryde. Så kan jeg ikke være med mere, men det får ingen andre følger for mig.',
    en: 'I agree that the municipality uses my name, e-mail, phone number and what I wrote about my needs, so that I can take part in the course. I can change my mind at any time. I can then no longer take part, but nothing else follows from it.',
  },
  answers: {
    da: 'Jeg siger ja til, at mine svar på spørgsmål om trivsel og fællesskab bliver brugt til at se, hvordan det går på forløbene. Svarene ligger uden mit navn. Jeg kan springe spørgsmål over, lade være med at svare og fortryde senere, og jeg er lige velkommen på forløbet.',
    en: 'I agree that my answers to questions about well-being and community are used to see how the courses are going. The answers are kept without my name. I may skip questions, not answer at all and change my mind later, and I am just as welcome on the course.',
  },
  reminderToReferrer: {
    da: 'Jeg siger ja til, at den, der henviste mig, også må få besked om mødetider og påmindelser. De får ikke at vide, hvad jeg svarer, og heller ikke hvad vi taler om.',
    en: 'I agree that the person who referred me may also be told about meeting times and reminders. They are not told what I answer, nor what we talk about.',
  },
  research: {
    da: 'Jeg siger ja til, at mine svar må indgå i forskning om kultur og trivsel. Forskerne får dem uden navn og kontaktoplysninger, efter en beslutning og for en begrænset tid. Det er mit eget valg, og det har intet at gøre med, om jeg kan være med på forløbet.',
    en: 'I agree that my answers may be part of research on culture and well-being. The researchers get them without name or contact details, after a decision and for a limited time. It is my own choice and has nothing to do with whether I can take part in the course.',
  },
}

type Basis = Insertable<ParticipantTables['participants.legal_basis']>

const task = {
  da: 'Myndighedsopgave, databeskyttelsesforordningens artikel 6, stk. 1, litra e, og for oplysninger om helbred artikel 9, stk. 2, litra g, sammen med sundhedslovens § 119 om kommunens forebyggelse. Kommunen skal selv bekræfte, at reglen dækker forløbet.',
  en: 'A task of the authority, General Data Protection Regulation article 6(1)(e), and for health data article 9(2)(g), together with section 119 of the Danish Health Act on prevention by municipalities. The municipality itself must confirm that the rule covers the course.',
}
const consent = {
  da: 'Samtykke, databeskyttelsesforordningens artikel 6, stk. 1, litra a, og for oplysninger om helbred artikel 9, stk. 2, litra a.',
  en: 'Consent, General Data Protection Regulation article 6(1)(a), and for health data article 9(2)(a).',
}

function basisOf(context: Context, purpose: ConsentPurpose, municipality: string | null): Basis {
  const onTask = purpose === 'course'
  const rule = onTask ? task : consent
  return {
    ...{ id: crypto.randomUUID(), municipality_id: municipality, purpose, from_day: from },
    ...{ basis: onTask ? 'publicTask' : 'consent', rule_da: rule.da, rule_en: rule.en },
    responsible: municipality
      ? 'Søren Ærø Klint, Halsnæs Kommune'
      : 'Mette Lindegaard, Kulturmetropolens sekretariat',
    ...{ set_by: cast.mette.id, set_at: context.now },
  }
}

/** On what ground data about participants are used, and the texts one says yes to. The participants come with their courses. */
export async function seedParticipants(context: Context): Promise<void> {
  await tablesOf<ParticipantTables>(context)
    .transaction()
    .execute(async (tx) => {
      const written = purposes.map((purpose) => ({
        ...{ id: crypto.randomUUID(), purpose, number: 1, from_day: from, written_by: cast.mette.id },
        ...{ text_da: texts[purpose].da, text_en: texts[purpose].en },
      }))
      await tx.insertInto('participants.consent_text').values(written).execute()
      const bases = purposes.map((purpose) => basisOf(context, purpose, null))
      await tx
        .insertInto('participants.legal_basis')
        .values([...bases, basisOf(context, 'course', organisations.halsnaes)])
        .execute()
    })
}
