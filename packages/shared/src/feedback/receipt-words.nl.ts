/**
 * Dutch words for receipts: easy ones, each known by its first four letters, none in the other list, none that hurts.
 * @NOTE the order is part of the format: a changed list makes receipts of open rounds unreadable.
 */
export const RECEIPT_WORDS_NL: readonly string[] = `
aanbod aandacht aangenaam aankomst aanleg aanpak aanraking aansluit aantal aanwezig aap aarde aas abdij abrikoos accent accu
acht acteur actief adder adel adem adres advies advocaat afdak afdeling afmaak afronding afspraak afstand afwas afzender agenda
akelei akker akkoord akte alarm album alge alinea allerlei alpen alsof altijd alweer amandel ambacht amper ananas ander anijs
anjer anker antwoord apotheek appel applaus april arbeid archief arend arm artikel asfalt asperge aster atlas atleet attent
aubade augurk auto avond azijn azuur baai baan baard baas bad badkamer badpak bagage bak baken bakker bal balie balkon ballon
bamboe ban banaan band bank bars basis batterij bazaar bedankt bedden bedenk bedoel bedrijf beek beeld been beer beest begin
begon begrijp beide beitel beker bekijk bel belang beleid bellen belofte beneden bepaald bereid berg bericht berk beroep
beschuit besef besje besluit bestek betaal beter betoog beuk beurs bever bewaren bewegen bewijs bewolkt bewust bezem bezig
bezoek bezwaar bieden bier bieslook biet big bij bijdrage bijeen bijl bijna bijzonder biljart bingo binnen bioscoop blad blauw
blazen bleef blij blik bloem blok blouse bluf bocht bodem boei boek boer bofkont boks bol bolwerk bomen bon bonen boog boom
boord boot bord borg borstel bos bosbes bosuil bot boter botten bouillon bouw boven box braam bracht brandhout breed breien
breken brengen breuk brief bril brink broek brok brons brood brug bruin brul bui buidel buik buiten buizerd buks bulb bulten
bundel burcht bureau burger bus buur cabaret cactus cadeau cake camera camping carnaval casino cavia ceder cello cement centrum
chaos chauffeur chef chocola cider cijfer circus cirkel citer citroen clown club cocon code collega compas concert contact cool
coupe creatief crocus cultuur cursus cypres daad daar dadel dag dagboek dagen dak daken dal damast dank dans dapper dar das data
datum dauw december deeg deel degene dek deken deksel delen delict delta denken depot derde dertien dessert detail deugd deur
diamant dichter dienst diep dier digitaal dijk dik dille dimmen dingen dinsdag diploma distel divan dobber docent dochter
doedelzak doei doek doel doen dokken dokter dolfijn dolk dom domein donder donker dons dooien doolhof doop doos dop dopen dorp
dorst douche dove dozijn draad dragen drempel dreun drie drift drinken droeg drog dromen droom drop druif druk drum drup dubbel
duel duet duif duik duim duin duister duits duizend dun duren durf durven dutje duurt duw dwars dweil dynamo echo echt edel
eekhoorn eend eenheid eenmaal eens eentje eenvoud eerder eerlijk eerste eetkamer eetlepel eeuw effect egel eieren eigen eik
eikel eiland eind ekster eland elastiek elf elfde elzen emaille emmer energie enig enkel enorm ent envelop erf erg ergens erker
ernst erts ervoor erwt esdoorn essay etage etalage eten eter ether ethiek even examen excuus extra ezel fabel fabriek factor
fagot fakkel familie fanfare fase fee feest feit fel feniks fiche fier fiets figuur fijn film filter fit fjord flacon flanel
flat fles flink flora fluit fluweel folder fontein foppen forel formaat fort forum foto framboos franje fris front fruit fuchsia
functie fundament gaai gaan galm galop gang gans garage garen gast gat gave gebak gebied gebouw gebruik gedicht gedrag geduld
geef geel geen gegooid geheugen gehoor geit gel geld gelei gelijk geluk gemak gember gemeente genezen genie genot gepakt gepland
gepraat gerst gerust gesp gestopt geur geval gevel gevoel gewacht gewei gewicht gewoon gezang gezin gezond gids gieter gif gil
gingen gist gitaar glad glans glas glazuur glijbaan glimlach globe gloed gloria goden goed golf gong gooien goot gordijn gorilla
goud graan granaat grap gras graven greep grens gretig griep grijs grill groen grond groot grote gruis gulden gunnen gunst gym
haag haai haak haal haan haard haas hagel haken hal halte halve ham hamer hand hang hark harmonie harnas harp hart haver
hazelaar heel heem heg heide hek hekel heks helder helft helm helpen hemd hemel hengel herder herfst herhaal herken heron hert
heup heuvel hiel hiermee hijs hinde hint hip hobby hobo hoed hoek hoelang hoepel hoeve hoewel hof hoger hokje hol hond honger
honing honk hoofd hoog hooi hoor hop hopen horen horizon horloge hotel houding hout huid huif huig huis hul hulp hulst hummel
humor huppel hut huur ideaal idee idool ieder iep iets ijs ijsbeer ijskast ijver ijzer ijzig immer impuls index indruk ineens
ingang inham inhoud inkoop inkt inpak inrit inruil insect insigne instap intiem invloed invoer inwijd inwoner inzet iris ivoor
jaar jacht jager jaguar jam januari japon jarig jas jasmijn jazeker jazz jeans jeetje jenever jet jeugd jojo joker jong journaal
jubel juffrouw juichen juist juli juni jurk juweel kaak kaal kaars kaas kabbelen kabel kabouter kachel kade kaft kajuit kalender
kalf kalm kam kameel kamp kanaal kandelaar kannetje kano kans kant kap kapel kapper kapstok karaf karper karton kassa kast kat
katoen katten kauw kaviaar keel keer keet kegel keizer kelder kelk kennis kerk kermis kern kers ketel keuken keus keuze kever
kiem kier kies kiezel kijk kikker kilo kilt kim kin kind kiosk kip kist klaar klank klarinet klas klaver kleding kleed klei klep
kleren kleur klif klik klimop klink klok klomp klont kloof kloppen kluis klus knal knapzak knecht kneden knie knijp knip knobbel
knol knoop knop knots knuffel knul knuppel kocht koe koekje koel koepel koers koffer kok koken kokos kolom kom komeet komkommer
kompas komst konden konijn konvooi kooi kool koop koor kop kopie kopje koraal korf korst kort kosmos kostuum koud kous kraag
krab kracht krant krat kreeft kregen krekel kreuk kriebel krijt kring kroes krokus kroon krop kruid kruk krul kubus kudde
kuieren kuif kuiken kuil kunst kurk kussen kust kwark kwast kweek kwestie kwiek kwijt laag laan laars laat lach ladder lade
laken lam lamp land lang lantaarn lastig lat laten latten laurier lauw lavendel lawaai leder leef leeg leem leer leesboek leeuw
legende leggen leiding lekker lelie lenen lens lente lepel leraar leren lers les letter leuk leunen leven lezen libel lichaam
lied liefde liep lieten liever lift lijf lijn lijster lik likeur limoen linde liniaal links linnen lint lip liter locatie lodge
loep logisch logo lokaal lokken lol long loods loon loop loper lor los lossen lotje lotus louter lover lucht lui luifel luik
luis luitspel lunch lus maag maaien maak maal maan maart maas maat macht madelief mager magneet maken makkelijk makreel mal
malen man mandarijn manier mannen mantel map maretak markt marmer marter masker massief mast mat matras mazen meander medaille
medicijn meel meen meer mees meeuw mei meiboom meisje melden melk meloen memo mengen mening mens menu merel merg merk messing
metaal meter meubel middag mier mijl mijter mikado mild miljoen min miniem minst minuut mis mispel missen mist mobiel mocht
model moed moeite moeras moestuin mogen mok mokka mol molen moment mompel mond monnik monument mooi mop moraal morgen morse
mortier mos mot motief motor mouw mug muis muntje mus museum muts muur muze muziek naaien naald naam naar naast nacht nadat
nagel namens narcis nat natuur navel nazomer nectar neef neem neen neer negen nemen nep nergens nerveus nest net netjes netwerk
neurie neus neutraal nevel nicht niets nieuw nijlpaard nijver niks niveau noch nodig noem nog noga nok nomade nood nooit noord
noot nop normaal nota noten notulen november nummer nuttig oase oceaan ochtend oefening oester oever oker okra oktaaf oktober
olie olifant olijf olympisch oma omdat omelet omgaan omgeving omheen omhoog omslag onder ondiep ongewoon onlangs onrust onszelf
ontbijt ontdek onthoud ontmoet ontwerp onweer onze oogst ooievaar ooit oom oor oordeel oost opa opaal opbouw opdracht opeens
open opera opgewekt ophalen oplader oplossing opmaat opname opnemen opnieuw oproep opruim opslag opstel optelsom optie optocht
opvang opwarm opzet opzij oranje orchidee orde oregano oren orgel orkaan orkest ornament otter oud ouder oudste ovaal oven over
paal paard pad pagina pak pakjes paleis paling pallet palm pan pand panter pap papaver papier paprika parade parel park partij
pas paspoort passer pastel patat patroon paus pauw pauze pedaal peen peer peil pelikaan pellen pels pen penseel peper periode
perron persoon perzik pet peuter piano piek pienter pier pijl pijp pil piloot pimpel pin pinda pion piraat pistache pit pizza
plaats plafond plak plank plas plat plein plek plezier plicht ploeg plof plooi pluim plukken podium poeder poel poes poets
poging polder pols pomp pond pont pony poort pop poppen populier porselein portaal positie post pot potlood praal praktijk
praten precies prei prent pret prijs prik prins probeer proces proef prooi proza pruim pruttel publiek pulp punaise punt pupil
purper put puur puzzel pyjama quiz raad raaf raak raam raap raar rad radar raden radijs rail rakker ram ramp rand rap raster rat
reactie rebus recept recht reclame redding reden reeks reep refrein regen reiger rein reis reizen rek rekenen relatie relief rem
remise rente rest reuk reus revue richten ridder riem riet rij rijden rijen rijk rijm rijst rijzen ring riool risico ritme rits
rivier robijn roeien roep roer roest rogge rok roken rol rollen rond rood roomboter roos rosbief rots route rozen rozijn rubber
rug ruig ruiker ruil ruimte ruis ruit runder rups russen rust saai sabel saffier salade saldo salie salon samen sandaal sap
satijn sauna saus savanne scene schaap schelp schip school schrift schuur scoren seconde secunde sein seizoen september sering
servet sesam sfeer ship sier signaal sikkel sinas singel sirene sjaal skelet slaap slab slak slapen slee slepen sleutel slim
slinger sloep slof slot sluis smaak smal smerig smid smoking snaar snack snavel sneeuw snel snijden snip snoek snor snufje sober
soep sok solide som soms sonate soort sorbet spaar spade span spar specht speel spek spel spiegel spijs spin spits spoel spons
spoor sport spreeuw spring sprong spruit spul staart stad staf stalen stam stap starten station staven steden steen steken stelt
stemmen stengel ster steun stijl stoel stof stok stolp stoom stop storm straat streep strijken stroom struik student stuiver
stuk sturen stuur succes suiker sultan symbool systeem taai taak taal taart tabel tablet tachtig tafel tak takje talent tam tand
tang tante tapijt tarwe tas taxi team teder teen tegel teken tekst tel telefoon telkens teller tempo tengel tennis tent terecht
term terras terug terwijl testen theater thee thema theorie thijm thuis tien tijd tijger tijm tikker tinnen tintel tip titel
tocht toegang toekan toen toets toeval toffee tokkel tol tomaat toneel tong tonijn toog toon toorts top topaas toren torso
totaal totdat touw toverfee traag tractor trainen traktatie tram trap trechter trein trekken trend triangel tribune trok trommel
troon tros trots trouw truc trui tuba tuin tulp tuniek tunnel turf turkoois tussen twaalf twee twijg twintig type uil uitgang
uiting uitje uitkijk uitleg uitnodig uitrust uitstap uitvoer uitzicht ukelele uniek uniform uren urn uur vaak vaandel vaart vaas
vacht vader vak vakantie vakwerk val valies valk vallei vals vanaf vandaag vangen vanille vanuit vanzelf varen varken vaste vat
veel veen veer vegen veilig veld ven venster verband verder verf vergiet verhaal verkeer verlang vermaak verpak verras vers
verte vervoer verwen verzoek vet veter viaduct video viel vier vijf vijg vijl vijver villa vin vinden vinger vink violet viool
vis vissen vitaal vla vlaai vlag vlak vlam vlas vlecht vleermuis vlek vleugel vlieg vlijt vlinder vloer vlok vloot vlot vlug
vocht voeding voel voer voet vogel vol volgens volk volle vonk voor voren vorig vork vorm vos vouw vraag vragen vrede vreugd
vriend vrij vroeg vrolijk vrouw vrucht vuil vulkaan vullen vuur waaier waar waas wafel wagen wagon walnut wals walvis wand wang
wanneer wanten warme was wasbak wassen wat water wauw wazig web wedden week weelde weer weg wegens weggaan weide weiland weinig
weken wekker weleens welkom welnee welp wens wentel wereld werf werk werpen wesp west wet weten wever wezel wiebel wieg wiek
wiel wiens wigwam wijd wijk wijn wijs wijzer wild wilg willen wimpel wind winkel winnaar winst winter wip wissen wit woensdag
woestijn wol wolf wolk wonder wonen woning woord worden worst wortel woud wreef wrijf wuiven xylofoon yoga yoghurt zaad zaag
zaaien zaak zaal zacht zadel zak zakdoek zakken zalm zand zang zaterdag zebra zee zeef zeehond zeeman zeep zeester zegel zeggen
zeil zekerheid zeldzaam zelf zenuw zes zestig zetel zetmeel zetten zeven zicht zien zij zijde zilt zilver zin zingen zitje
zittend zoals zocht zodat zodiak zodra zoek zoem zoen zoet zojuist zolang zolder zomer zon zondag zonnig zoon zorg zout zoveel
zowel zuid zuiger zuil zuiver zulke zullen zus zuster zuur zwaan zwak zwaluw zwart zweef zwem zwier zwijgen
`
  .trim()
  .split(/\s+/u);
