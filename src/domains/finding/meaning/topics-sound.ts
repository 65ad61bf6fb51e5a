/**
 * What people mean, and the words they say it with: `name > broader (genres): words`. `a&b` is both words in one text; `~a` means it in a wish, and may mean anything in a description. Danish and English,
 * everyday and school words, slang and gear; forms and compounds are found by themselves. Not the words of any test.
 */
export const soundTopics = `
music (musik): musik music muzik musikk musikalsk musical tunes melodi sound lyd musikskole
beats > music (musik): beat beatmaker beatmaking producer ~producere produktion produce producing rap rappe rapper ~trap ~drill grime lofi techno ~house trance edm dubstep elektronisk electronic electronica elektronika dj djs synth synthesizer ableton fl&studio fruity&loops ~logic garageband cubase ~reason bitwig daw midi sampler sample sampling ~loop looper remix ~mixe mixtape beatbox beatboxe ~freestyle ~mc autotune soundcloud ~track ~tracks ~numre ~instrumental hovedtelefon headphone bærbar laptop mac&musik hiphop&musik hiphop&producer hiphop&rap hiphop&beat hiphop&music produktion&musik production&music bedroom&music værelse&musik computer&musik hiphop&produktion make&beats
band > music (musik): band musiker musician sammenspil jam jamme jamsession øve rehearse rehearsal practice ~gig rock ~punk metal indie pop funk ~soul jazz blues reggae ~country rocknroll garage bandmate bandmedlem spille&musik spille&sammen play&music play&together makker&musik musik&alene orkester orchestra ensemble band&søge
instruments > band (musik): tromme trommer trommeslager trommesæt drum drummer percussion slagtøj ~bas bass bassist guitar guitarist keyboard tangent klaver piano pianist violin cello bratsch fløjte flute klarinet clarinet saxofon sax trompet trumpet ~horn harmonika accordion mundharmonika ukulele banjo mandolin harpe instrument akkord chord riff forstærker amp
rehearsalrooms > band (musik): øvelokale øvelokaler øverum rehearsal&space rehearsal&room practice&room practice&space lydstudie recording&studio indspille indspilning optage&musik record&music
song > music (sang): synge syng synger sunget sang sanger sangerinde sing singing singer song ~vocal vocals vokal ~stemme ~voice fællessang synge&fælles community&singing alsang karaoke musicals musicalsang visesang ballade hymn salme
choir > song (sang): kor korsang korsanger choir chorus acappella a&cappella gospel dirigent conductor syng&sammen sing&together singing&group synge&sammen
tonedeaf > choir (sang): ikke&synge ej&synge not&sing cant&sing cannot&sing couldnt&sing tør&synge falsk mime tonedøv tone&deaf synge&forkert synge&falsk sing&badly off&key rusten&stemme
sheetmusic > choir (sang): node noder nodelæsning sheet&music ~score firstemmig flerstemmig trestemmig four&part sopran alt&kor tenor klassisk classical koncertkor kammerkor sight&reading harmonies
openmic > song (sang musik): open&mic åben&mikrofon åben&scene open&stage ~mikrofon ~microphone optræde optræden perform performing singer&songwriter troubadour akustisk acoustic unplugged
songwriting > song (sang musik litteratur): sangskrivning sangskriver songwriting songwriter skrive&sang skrive&sange write&song write&songs lave&sang lave&sange sangtekst lyrics cowrite co&write komponere komponist compose composer ~hook omkvæd
records > music (musik): plade plader vinyl vinylplade pladespiller turntable lp lper lps album albums pladesamler record&listen records grammofon spotify playlist spilleliste lytte&musik listen&music hi&fi hifi ~cd kassettebånd cassette
concert > music (musik): koncert concert livemusik live&music spillested gig festival
folkmusic > music (musik dans): folkemusik spillemand spillemandslaug folk&music trad ceilidh balfolk
`
