export const fhirDa = {
  importing: {
    title: 'Indlæs et spørgeskema',
    lead: 'Et FHIR R4 Questionnaire bliver til en kladde med egne spørgsmål, eller til ordlyden af et skema, regionen har licens til. Der følger aldrig en pointregel med.',
    target: 'Hvad skal det blive til?',
    asOwn: 'En ny kladde med egne spørgsmål',
    asWording: (name: string, language: 'da' | 'en') =>
      `${language === 'da' ? 'Dansk' : 'Engelsk'} ordlyd til ${name}`,
    file: 'Fil',
    content: 'Eller sæt indholdet ind',
    save: 'Indlæs',
    nothing: 'Vælg en fil, eller sæt indholdet ind.',
    madeOwn: 'Kladden er klar. Læs den igennem, før du tager den i brug.',
    madeWording: 'Ordlyden er indlæst. Sammenlign den med originalen.',
    notJson: 'Filen kan ikke læses som JSON.',
    unknown: (names: string, at: string) =>
      `Filen har noget, vi ikke forstår, og som kunne ændre, hvad der spørges om: »${names}« (ved ${at}). Fjern det, eller lav spørgsmålet her.`,
    wrong: (at: string) => `Filen er ikke et FHIR R4 Questionnaire: se ved ${at}.`,
    empty: 'Der er ingen spørgsmål i filen.',
    lacks: (linkIds: string) => `Filen mangler ordlyden til: ${linkIds}.`,
    item: (linkId: string, why: string) => `Spørgsmålet »${linkId}« kan ikke tages med: ${why}`,
    faults: {
      type: 'svartypen bruges ikke her.',
      repeats: 'der kan kun gives ét svar.',
      noAnswers: 'svarene står ikke i filen.',
      noText: 'det har ingen tekst.',
      tooManyAnswers: 'det har mere end 20 svar.',
      badScale: 'det højeste tal er ikke større end det laveste.',
    },
  },
}
