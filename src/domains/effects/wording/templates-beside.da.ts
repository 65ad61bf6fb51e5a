/** Sentences about what is worked out beside the main analysis. The same rules as in templates.da.ts. */
export const beside = {
  waiting:
    'Mens de ventede, ændrede deltagernes {outcome} sig {overWaiting} point, på forløbet {overCourse} point. Person for person er det {change} point mere på forløbet (95 % CI {low} til {high}; {pairs} {pairs|deltager|deltagere} på {courses} hold).',
  waitingNoSuchChange: 'Ventetiden viser ikke en sådan ændring.',
  waitingOpen: 'Om ændringen er større på forløbet end i ventetiden, kan ikke afgøres.',
  waitingMore: 'Ventetiden viser en større ændring til det bedre end forløbet.',
  headWaitingNoSuchChange: 'Ventetiden viser ikke en sådan ændring',
  headWaitingOpen: 'Mere end i ventetiden? Det kan ikke afgøres',
  headWaitingMore: 'Ventetiden viser en større ændring end forløbet',
  joint:
    'I én model af alle svar, også fra dem, der faldt fra undervejs, er ændringen siden før {change} point {when} (95 % CI {low} til {high}).',
  jointRefused: 'En fælles model af alle tidspunkter kan ikke regnes med de svar, der er.',
  jointSenders:
    'I ændringen siden før er forskellen mellem ung-til-ung-forløb og kommunale forløb {difference} point {when} (95 % CI {low} til {high}).',
  imputed:
    'Udfyldes de manglende svar {sets} gange ud fra hold og svar før, er ændringen {change} point (95 % CI {low} til {high}). {missing} af det, tallet hviler på, er udfyldt.',
  imputedAgrees: 'Det siger det samme som hovedresultatet.',
  imputedDiffers: 'Det siger noget andet end hovedresultatet, som derfor skal læses med forbehold.',
  reliability:
    'Spørgsmålene om {outcome} hænger sådan sammen {when}: alfa {alpha} (95 % CI {alphaLow} til {alphaHigh}), omega {omega} ({pairs} {pairs|deltager|deltagere}).',
  reliabilityAlpha:
    'Spørgsmålene om {outcome} hænger sådan sammen {when}: alfa {alpha} (95 % CI {alphaLow} til {alphaHigh}; {pairs} {pairs|deltager|deltagere}).',
  reliabilityNone:
    'Spørgsmålene om {outcome} varierer ikke {when}. Så kan det ikke ses, om de hænger sammen.',
  reliabilityFew: 'Under 30 deltagere: tallet er usikkert.',
  reliabilityNegative: 'Alfa er negativ: et spørgsmål er vendt om. Det er en fejl, der skal findes.',
  measuredReliability:
    'Måleusikkerheden for den enkelte er regnet af svarene her (alfa {alpha}). Det gør grænsen for lille.',
  publishedReliability:
    'Måleusikkerheden for den enkelte er hentet fra litteraturen (alfa {alpha}). Det gør grænsen for lille.',
  individualLonely:
    'Målt på den enkelte: {improved} svarede mindre ensomt, end måleusikkerheden kan forklare, {deteriorated} mere ensomt, og {unchanged} hverken eller. Målingen er for usikker til at dømme om én person.',
  permutation:
    'Blev afsenderne fordelt på de samme hold på de andre måder, der findes, ville forskellen mellem holdenes gennemsnit være mindst så stor i {share} af dem (forskel {difference} point, 95 % CI {low} til {high}; {allocations} fordelinger).',
  permutationRare:
    'Blev afsenderne fordelt på de samme hold på de andre måder, der findes, ville forskellen mellem holdenes gennemsnit være mindst så stor i færre end 1 % af dem (forskel {difference} point, 95 % CI {low} til {high}; {allocations} fordelinger).',
  permutationDrawn: 'Der er for mange fordelinger til at se på dem alle; de er trukket tilfældigt.',
  perceived:
    'Delt op efter, hvem deltagerne så bag forløbet, er forskellen {difference} point (95 % CI {low} til {high}; {peerPairs} mod {municipalPairs} deltagere).',
  perceivedAsMeant: 'Omkring {share} af dem, der svarede på det, så den afsender, der var ment.',
  perceivedAgrees: 'Svaret er det samme som efter den afsender, der var ment.',
  perceivedDiffers: 'Svaret er et andet end efter den afsender, der var ment.',
  perceivedNoModel: 'Forskellen efter, hvem deltagerne så bag forløbet, kan ikke regnes med de svar, der er.',
  judgedPrimary: 'De to hovedmål er vurderet sammen (Holm).',
  comparison:
    'Ændringen er {change} point større på forløbene end i {against} (95 % CI {low} til {high}; {onCourses} mod {againstCourses} hold, {pairs} mod {againstPairs} deltagere).',
  comparisonTooFew:
    'Der er for få svar til at sammenligne ({pairs} mod {againstPairs} deltagere på {onCourses} mod {againstCourses} hold; der kræves mindst 10 på 2 hold på begge sider).',
  comparisonOpen: 'Om ændringen er større på forløbene, kan ikke afgøres.',
  comparisonLost: 'Til sidst manglede omkring {lost} på forløbene og {lostAgainst} i {against}.',
  comparisonDisagree:
    'De tre måder at regne på giver ikke samme svar: {change} point med modellen, {means} point med ét tal for hvert hold.',
  comparisonNotByLot: 'Hverken deltagere eller hold er fordelt ved lodtrækning.',
  headComparison: 'Ændringen er {size} point større på forløbene end i {against}',
  headComparisonLess: 'Ændringen er {size} point mindre på forløbene end i {against}',
  headComparisonOpen: 'Mere end i {against}? Det kan ikke afgøres',
  headComparisonTooFew: 'Der er for få svar til at sammenligne',
} as const

/** Sentences that only a comparison registered beforehand, with the label strong, may carry. */
export const registered = {
  headStrong: 'En planlagt sammenligning viser en effekt på {size} point',
  strong:
    'Sammenligningen var planlagt, før nogen så svarene, og hele intervallet ligger på eller over den ændring, der plejer at kunne mærkes ({important} point). Det er det nærmeste, tallene her kommer en effekt af at deltage.',
} as const
