/** Moving, talking, the stage, feeling better, and being new. Written as the topics of sound. */
export const livingTopics = `
sport (gadeidraet): ~sport idræt motion træning træne fitness exercise workout bevægelse athletic aktiv&krop
streetsport > sport (gadeidraet): gadesport gadeidræt asfalt asphalt street streetsport udendørs&sport street&sport urban&sport bmx streetfodbold panna fodbold football soccer calisthenics sport&forening sport&klub
skating > streetsport (gadeidraet): skate skater skating skateboard skateboarding skatepark longboard bræt&stå bræt&rulle kickflip ollie halfpipe ~rampe ~ramp rulleskøjte rollerskate rollerblade inliner løbehjul ~scooter ~wheels
parkour > streetsport (gadeidraet): parkour parkur freerun freerunner freerunning free&run free&running freerunning tricking ~springe ~spring ~hoppe ~hop ~jump ~jumping ~leap klatre climb climbing boulder bouldering vault akrobatik acrobatics
basket > streetsport (gadeidraet): basket basketball streetbasket streetball ~hoop hoops dunk dribble 3x3 3v3 ~rebound
dance (dans): dans danse danser danset dansehold dance dancing dancer dances ballet moderne&dans contemporary zumba koreografi choreography ~moves
hiphop > dance (dans): hiphop streetdance street&dance breakdance breakdancer breaking locking popping krump house&dance urban&dance
olddance > hiphop (dans): dans&knæ danse&knæ dance&knee dans&stol dance&chair dans&ældre danse&gammel dance&old seniordans dans&gigt dance&seniors
folkdance > dance (dans musik): folkedans folkdance folk&dance folk&dancing polka vals waltz mazurka square&dance kædedans line&dance linedance folkedragt
pairdance > folkdance (dans): pardans salsa tango bachata swing lindy partner&dance makker&dans partner&dans danse&partner standarddans ball&dance
talk (samtale): samtale samtaler samtalesalon salon debat debattere diskutere diskussion filosofi filosofisk filosofere eksistens tvivl politik ~samfund foredrag snakke snak ~tale talk talks talking conversation conversations discuss discussion debate debating philosophy philosophical deep&talk ~ideas ~idéer ~tanker meaning&life meningen&liv lecture
listening > talk (samtale musik): ~lytte ~lytter ~lyt listen listening ~audience tilhører ~publikum høre&på
language (samtale): sprog sprogcafe dansk&lære dansk&øve dansk&tale danskundervisning engelsk&tale engelsk&snakke language languages danish&learn danish&practise danish&practice danish&speak danish&broken tandem&language language&exchange english&speak
newcomer > language (samtale): tilflytter tilflyttet flyttet&ny nyankommen ny&by ny&danmark flygtning indvandrer udlænding fremmed&land andre&lande international internationale refugee immigrant expat foreigner foreign moved&here moved&new new&town new&city newcomer newly&arrived lige&flyttet andre&kulturer
theatre (teater): teater skuespil skuespiller drama ~scene scenekunst forestilling dramatik rolle&spille revy amatørteater theatre theater act acting actor actress ~stage onstage play&stage drama&club performance
impro > theatre (teater): impro improv improvisation improvisere improviseret improteater improvised standup stand&up comedy comedian komik komiker humor joke jokes laugh laughs grin sjov&scene replik&uden
backstage > theatre (teater): backstage lys&lyd lys&scene lys&teater lydmand lystekniker lydtekniker ~tekniker kulisse kulisser scenografi scenograf sminke sminkør makeup rekvisit rekvisitter bag&scene bagside behind&scenes behind&stage stage&tech stage&light stage&lights stage&sound set&design theatre&tech lighting stagehand stage&crew ~crew scenemester ~props
sign (teater samtale): tegnsprog tegnsprogsteater døv døve hørehæmmet høretab deaf sign&language signing hard&hearing hearing&loss bsl
wellbeing (): sygemeldt sygemelding sygeorlov stress stressramt depression deprimeret angst ensom ensomhed nedtrykt trivsel mistrives kulturvitaminer vitaminer ~recept kultur&recept udbrændt svært&tid helbred sick&leave burnout burned anxious anxiety lonely loneliness wellbeing wellness mental&health depressed healing recover recovery
festival (): festival festivaler festivals
outdoors (): ~natur naturen strand skov have&dyrke nature beach forest garden gardening outdoor ~udendørs
`
