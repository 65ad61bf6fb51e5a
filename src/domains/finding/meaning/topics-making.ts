/** Words, pictures, film, games, thread. Written as the topics of sound. */
export const makingTopics = `
writing (litteratur): skrive skrivning skrevet skriv skrivelyst skriveværksted skrivegruppe skriveklub ~tekst forfatter novelle roman fortælle fortælling manuskript dagbog blog erindring selvbiografi essay write writing writer writers wrote novel ~story ~stories storytelling fiction fanfiction fanfic memoir journal journaling author ~ord ~words nanowrimo
poetry > writing (litteratur): digt digte digter digtning poesi poetisk lyrik haiku slam poetry&slam spoken&word poem poetry poet rim rhyme verse
reading (litteratur samtale): læse læsning læser læsekreds bog bøger bogklub bogorm bogcafé litteratur litterær højtlæsning read reading reader readers book books bookclub bookworm literature literary klassiker romaner krimi
zine > crafts (subkultur litteratur): zine fanzine ezine ~blad ~blade kopimaskine photocopier photocopy collage klippe&klistre ~lim ~glue ~saks ~scissors selvudgivelse self&publish undergrund magasin magazine riso
art (billedkunst): kunst kunstner kunstnerisk ~kreativ ~creative art arts artist artsy ~billede billedkunst billedskole atelier
drawing > art (billedkunst): tegne tegning tegner croquis kroki ~model modeltegning skitse skitsere blyant kul&tegne tusch akvarel draw drawing sketch sketching sketchbook pencil charcoal illustration illustrator illustrere doodle
comics > drawing (billedkunst subkultur litteratur): tegneserie comic comics manga graphic&novel superhelt superhero
painting > art (billedkunst): ~male ~maler maleri malerier ~maling lærred pensel akryl olie&male paint painting painter watercolour watercolor canvas brush
printing > art (billedkunst): grafik linoleum litografi silketryk serigrafi tryk&plakat plakat screen&print print poster linocut
sculpture > art (billedkunst): skulptur ~ler keramik dreje drejebænk modellere ~clay ceramics pottery sculpture træ&skære wood&carving strandkunst land&art
graffiti > painting (billedkunst gadeidraet subkultur): graffiti grafitti graf spray spraye spraydåse spraymaling aerosol ~væg ~vægge ~wall ~walls ~mur ~mure gadekunst streetart street&art mural murals vægmaleri stencil tagge tagging lovlig&male lovlig&væg legal&wall wildstyle
film (film): film filme kortfilm spillefilm ~video videoer vlog klippe&film klippe&video redigere ~kamera instruktør filmskuespiller dokumentar ~premiere premiere&pro biograf movie movies cinema filmmaking filmmaker ~director ~camera shoot&film shoot&video ~footage edit&video editing documentary screenplay filmmanuskript short&film youtube reels tiktok
animation > film (film): animation animere stopmotion stop&motion tegnefilm blender cartoon modellervoks
photo > film (film billedkunst): foto fotografi fotografere fotograf photo photos photography photographer mørkekammer darkroom spejlrefleks
gamemaking > games (film subkultur): spiludvikling gamedev game&dev game&design game&development spildesign unity godot unreal scratch pixelart pixel ~kode ~koder kodning programmere programmering programmør ~code coding coder developer programming hackathon lave&spil make&game making&games computerspil
games (subkultur film): ~spil gaming gamer gamere ~game games playing&games computerspil videospil video&game esport counterstrike minecraft roblox fortnite playstation xbox nintendo lan
boardgames > games (subkultur): brætspil kortspil skak boardgame board&game board&games chess ludo catan papspil spilaften tabletop strategispil
roleplay > boardgames (subkultur): rollespil rollespiller roleplay role&play roleplaying rpg dnd d&d dungeon dungeons dragon dragons larp liverollespil terning terninger terningkast dice fantasy tolkien warhammer magic&cards campaign pathfinder pen&paper orker elver quest
subculture (subkultur): subkultur subculture nørd nørdet nerd nerdy geek geeky alternativ alternative goth emo undergrund underground fandom
crafts (subkultur billedkunst): håndværk håndarbejde kreativ kreative craft crafts crafting diy handmade hjemmelavet pyssel
sewing > crafts (subkultur): sy syr syning syværksted symaskine ~nål ~tråd ~stof kostume kostumer ~tøj beklædning mode redesign upcycling skrædder sew sewing ~needle ~thread ~fabric costume costumes clothes clothing outfit outfits fashion tailor dressmaking
cosplay > sewing (subkultur): cosplay cosplayer anime otaku rustning armor armour props&costume paryk wig furry klæde&ud udklædning
knitting > crafts (subkultur): strik strikke strikning strikkeklub garn hækle hækling broderi brodere ~pinde maske&strikke knit knitting crochet crocheting yarn embroidery ~wool ~uld craftivism garnbombning macrame
`
