/** Danish words that others are put together of, as they stand alone. Compounds come apart only into these and into words the list of what can be found uses as topics. */
export const compoundParts = `
mandag tirsdag onsdag torsdag fredag lørdag søndag læsning skrivning læser skriver sanger spiller danser dame herre produktion producer
kor sang musik dans film teater festival koncert kunst spil bog bøger tekst digt ord skrive læse tegne male synge spille danse lytte brev blad
band beat rap rock pop jazz folk hiphop metal punk klassisk kammer opera operette musical revy ballet cirkus orkester trommer guitar klaver violin fløjte bas
instrument node akkord melodi rytme lyd lys scene scenekunst bane hal sal rum lokale værksted studie studio atelier galleri museum bibliotek hus gård plads
kælder loft have park skov strand havn sø by gade bro torv sti land ø vand natur dyr hest hund fugl træ blomst sten jord himmel sol måne stjerne vinter sommer
efterår forår jul påske ferie nat dag morgen aften middag eftermiddag formiddag weekend uge måned år time minut
klub kreds gruppe hold lag lejr lejren forening fællesskab netværk forløb kursus undervisning skole elev lærer højskole ungdom unge ung barn børn børne baby familie
forældre mor far bedste ældre senior voksen kvinde mand pige dreng ven venner nabo gæst vært frivillig borger kommune region stat land
fest dag marked messe udstilling forestilling premiere optræden oplæsning fortælling fortælle historie eventyr roman novelle krimi drama komedie poesi lyrik slam
workshop café cafe bar køkken mad kage kaffe te brød vin øl frokost spisning fælles samling samtale snak salon debat møde foredrag tale sprog dansk engelsk
tegning maleri billede billed foto fotografi video animation tegneserie grafik tryk skulptur keramik ler tekstil stof garn strik strikke hækle sy nål tråd
håndarbejde håndværk håndværker design mode tøj kostume maske dukke figur
gadekunst graffiti væg mur street skate parkour basket fodbold bold idræt sport gymnastik yoga løb cykel svømning klatre klatring trampolin bræt brætspil
kort terning rolle computer data kode robot maskine mikrofon kamera højttaler forstærker kabel udstyr instrument øve øver
frivillig hjælp støtte pulje penge tilskud aftale plan mål projekt arbejde gruppe råd udvalg udvikling ide idé kultur fritid sundhed trivsel vitamin recept
læring viden forskning måling tal rapport avis radio podcast tv net web platform app telefon
krop stemme hånd fod hoved hjerte øje øre sind tanke drøm følelse glæde sorg kærlighed liv død tid rejse vej rute bus tog bil båd skib fly
hjem værelse seng stol bord dør vindue bænk lampe papir pen blyant pensel farve maling
arrangement begivenhed tur vandring byvandring rundvisning åben åbne fri gratis live elektronisk akustisk amatør begynder talent
pleje plejehjem kirke kloster slot borg fabrik industri værft station bane biograf bio scenen spillested musikskole billedskole teaterskole
mesterskab konkurrence kamp turnering slag leg lege legeplads fællessang alsang gospel rytmisk pigekor drengekor
`

/** Words that look put together and are not. */
export const wholeWords = `
rapport rapporter instrument instrumenter skandal skandale salat salon sangria manifest manifester protest kontekst forord forbund forslag bilag anlæg indlæg
standard kvarter karakter kollektiv objektiv aktiv aktivitet aktiviteter kreativ kultur natur dansker danskere dansk danske danskhed koral koralrev korrekt korridor korps kort kortet
filmatisk kunstner kunstnere kunstig musiker musikere musical musikal sanger sangerinde spiller spillere danser dansere skuespil skuespiller skuespillere
landskab fællesskab fællesskaber selskab venskab egenskab ægteskab medlem medlemmer forståelse oplevelse oplevelser bevægelse udtryk indtryk aftryk
papir papirer radius station stationer nation nationer international national information organisation rotation population popkorn popcorn
hestehov bogense kordegn kordel korsør korsika korfu korn kornet kors korset korsfarer korthus korthed forkortelse kortlægge korttid
festlig festlige stedet stedse ordne ordner orden ordning ordinær ordfører vordingborg fjord nord nordisk norden jord bjørn tekstur
barsel barok barber barberer skolestart byen bygge bygning bygger byde bytte byttes byttemarked sangskriver
målgruppe målgrupper vejrudsigt solrød taler talerstol talent talenter
`
