/**
 * Sentences made from numbers. `{name}` is a number in the form of its kind (see placeholders.ts), `{name|one|many}` a word
 * that follows the number. The English file has the same names, and the same numbers in each.
 */
export const da = {
  change:
    'Deltagernes {outcome} ændrede sig i gennemsnit {change} point (95 % CI {low} til {high}; {pairs} {pairs|deltager|deltagere} på {courses} hold; {lost} svarede ikke til sidst).',
  changeOfThoseWhoAnswered:
    'Deltagernes {outcome} ændrede sig i gennemsnit {change} point (95 % CI {low} til {high}; {pairs} {pairs|deltager|deltagere} på {courses} hold).',
  noComparison:
    'Der er ingen sammenligningsgruppe. En del af ændringen kan skyldes, at mange begynder i en svær periode og ville få det bedre alligevel; med en rimelig antagelse op til {expected} point.',
  noComparisonPlain:
    'Der er ingen sammenligningsgruppe. En del af ændringen kan skyldes, at mange begynder i en svær periode og ville få det bedre alligevel.',
  undecided: 'Data hverken viser eller udelukker en ændring af betydning ({important} point).',
  belowImportant:
    'Hele intervallet ligger under den ændring, der plejer at kunne mærkes ({important} point).',
  aboveImportant:
    'Hele intervallet ligger på eller over den ændring, der plejer at kunne mærkes ({important} point).',
  senderUndecided:
    'Forskellen mellem ung-til-ung-forløb og kommunale forløb er {difference} point (95 % CI {low} til {high}; {peerCourses} mod {municipalCourses} hold). Data kan hverken vise eller udelukke en forskel af betydning (±{margin} point).',
  senderEquivalent:
    'Forskellen er {difference} point (90 % CI {low} til {high}) og ligger inden for ±{margin} point, som på forhånd var valgt som ubetydelig.',
  senderHigherPeer:
    'Ændringen er {difference} point (95 % CI {low} til {high}) højere i ung-til-ung-forløb. Deltagere og hold er ikke fordelt ved lodtrækning, så forskellen kan også skyldes, hvem der deltog.',
  senderHigherMunicipal:
    'Ændringen er {difference} point (95 % CI {low} til {high}) højere i kommunale forløb. Deltagere og hold er ikke fordelt ved lodtrækning, så forskellen kan også skyldes, hvem der deltog.',
  senderNegligible:
    'Forskellen er {difference} point (90 % CI {low} til {high}). Der er en forskel, men den ligger inden for ±{margin} point, som på forhånd var valgt som ubetydelig.',
  notByLot:
    'Deltagere og hold er ikke fordelt ved lodtrækning, så en forskel kunne også handle om, hvem der deltog.',
  reach:
    'For ét menneske skal der {threshold} point til, før en ændring er større end målingens usikkerhed. For en gruppe plejer {important} point at kunne mærkes. Det ene siger ikke noget om det andet.',
  pointsMean:
    'Gennemsnittet gik fra {meanBefore} til {meanAfter} point. Skalaen har kun syv trin, og mange står på de laveste: derfor står antallet på hvert trin her, og andelen med 7 eller mere over det.',
  pointsRounded: 'Antal er rundet af til nærmeste 5.',
  headPlace: 'Kommunen blandt {others} andre, som ikke er nævnt ved navn',
  place:
    'Intervallet går fra {low} til {high} point. {reach} af de andre ligger i spænd, som det når ind i: dem kan tallene ikke skille kommunen fra.',
  headPoints: 'Hvor mange stod på hvert trin af ensomhed?',
  pointsAlt: 'Antal mennesker på de syv trin af T-ILS, før og efter, blandt {pairs}, der svarede begge gange',
  checksDisagree:
    'De tre måder at regne på giver ikke samme svar. Derfor skal tallet læses med forbehold: {change} point med modellen, {means} point med ét tal for hvert hold.',
  baselineDiffers:
    'De to slags forløb begyndte forskelligt. Uden at tage højde for det er forskellen {raw} point, når der tages højde for det {difference} point.',
  tooFew:
    'Der er for få svar til at udtale sig ({pairs} par på {courses} hold; der kræves mindst 10 par på 2 hold).',
  tooFewCourses:
    'Der er for få hold til at sammenligne afsendere ({peerCourses} mod {municipalCourses} hold; der kræves mindst 4 af hver slags).',
  tooFewPlain: 'Der er for få svar til at udtale sig (der kræves mindst 10 par på 2 hold).',
  preliminary: 'Foreløbigt: der er under 30 par.',
  hidden: 'Skjult af hensyn til anonymitet.',
  loneliness:
    'Andelen med svær ensomhed (T-ILS 7-9) gik fra {before} til {after} (forskel {difference} procentpoint, 95 % CI {low} til {high}).',
  missing: '{lost} svarede ikke til sidst. Tallene handler kun om dem, der svarede begge gange.',
  missingFew: 'Færre end 5 svarede ikke til sidst. Tallene handler kun om dem, der svarede begge gange.',
  missingNone: 'Alle, der svarede før, svarede også efter.',
  missingHarder:
    'De, der ikke svarede til sidst, havde det sværere fra start: {lostBaseline} mod {keptBaseline} på {outcome}.',
  missingEasier:
    'De, der ikke svarede til sidst, havde det lettere fra start: {lostBaseline} mod {keptBaseline} på {outcome}.',
  missingAlike:
    'De, der ikke svarede til sidst, begyndte omtrent som de andre: {lostBaseline} mod {keptBaseline} på {outcome}.',
  individual:
    'Målt på den enkelte: {improved} flyttede sig mere op, end måleusikkerheden kan forklare, {deteriorated} mere ned, og {unchanged} hverken eller. Målingen er for usikker til at dømme om én person.',
  ceiling: '{share} lå allerede på skalaens bedste trin. Dér kan en ændring ikke ses.',
  floor: '{share} lå på skalaens dårligste trin. Dér kan en ændring ikke ses.',
  courseVariationUnclear: 'Variationen mellem hold kunne ikke skelnes fra nul.',
  detectable:
    'Med {each} hold af hver slags kan en forskel på omkring {detectable} point ses. I dag er der {peerCourses} og {municipalCourses}.',
  exploratory: 'Eksplorativt: der er set på flere grupper, så enkelte tal kan skille sig ud tilfældigt.',
  simulated: 'Alle tal er simulerede. De viser, hvordan siden ser ud, og siger intet om rigtige mennesker.',
  changeAlt: 'Ændring i {outcome}: {change} point, interval {low} til {high}',
  differenceAlt: 'Forskel mellem ung-til-ung og kommune: {difference} point, interval {low} til {high}',
  lonelinessAlt: 'Andel med svær ensomhed: {before} før, {after} efter',
  flowAlt: 'Antal mennesker ved hvert trin, fra {invited} inviterede til {answered}, der svarede efter',
  headFlow: '{answered} af {asked} svarede både før og efter',
  headFlowAbout: 'Omkring {answered} af {asked} svarede både før og efter',
  headFlowHidden: 'Hvor mange svarede?',
  headLonelyFewer: 'Færre svarede, at de er meget ensomme',
  headLonelyMore: 'Flere svarede, at de er meget ensomme',
  headLonelySame: 'Lige mange svarede, at de er meget ensomme',
  headLonelyFewerUnsure: 'Færre svarede, at de er meget ensomme. Det kan være tilfældigt',
  headLonelyMoreUnsure: 'Flere svarede, at de er meget ensomme. Det kan være tilfældigt',
  headRose: '{Outcome} steg {size} point. Hvorfor, kan tallene ikke sige',
  headFell: '{Outcome} faldt {size} point. Hvorfor, kan tallene ikke sige',
  headUnsure: '{Outcome}: om det gik op eller ned, kan ikke afgøres',
  headSenderUndecided: 'Ung-til-ung eller kommunen? Det kan ikke afgøres',
  headSenderEquivalent: 'Ung-til-ung eller kommunen? Forskellen er højst ubetydelig',
  headSenderHigherPeer: 'Ændringen er højere i ung-til-ung-forløb. Hvorfor, kan tallene ikke sige',
  headSenderHigherMunicipal: 'Ændringen er højere i kommunale forløb. Hvorfor, kan tallene ikke sige',
  headSenderTooFew: 'Ung-til-ung eller kommunen? Der er for få hold endnu',
  headTooFew: '{Outcome}: for få svar endnu',
  headHidden: '{Outcome}: skjult af hensyn til anonymitet',
} as const
