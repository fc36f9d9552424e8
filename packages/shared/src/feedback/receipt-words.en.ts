/**
 * English words for receipts: easy ones, each known by its first four letters, none in the other list, none that hurts.
 * @NOTE the order is part of the format: a changed list makes receipts of open rounds unreadable.
 */
export const RECEIPT_WORDS_EN: readonly string[] = `
abide ability able aboard about above abroad absence absorb accept accord accuse achieve acquire across action actor actress
actual adapt addict address adjust admit adopt adore adult advance advice aerial afar affect afford again age agency ago agree
ahead aid aide aim airline airport aisle alike alley allow almost along aloud already alright also altar alter always amazing
ambient among amount amp amusing analyze anatomy anchor ancient angry animal ankle annoy annual anomaly another answer antenna
anthem antique anxious any anybody anymore anyone anytime anyway ape apiece appear apply appoint approve apron arcade arch area
arise armored aroma around arrange arrive arsenal artery artist artwork ashore ashtray aside ask asleep aspirin asset assist
assume astray athlete atomic attach attempt attract auction aunt author average avoid await awake aware awesome awhile babysit
backup bag bagel baggage bake balance balcony balloon bamboo banana bandage banker banner banquet bare bargain bark barrier base
basket batch bath battery beacon beak beam bearing beauty beaver became become bedroom bedside bedtime bee beep beetle before
beg began begged begun behalf behind behold believe belong bench benefit beside bet beta better between beware bey beyond
bicycle bidding bigger bike billion binding biology birdie birth biscuit bit bite biting bladder blanket blaze bleach blend
blessed blink bliss bloke blossom blow blunt blur blush board boat bodily boil bolt bone bonfire boogie book boost border
boredom borrow both bottom bound bouquet bout bow bowling boxer boxing brace brake branded bravery breath breeze bridal briefly
bring broad broker bronze broom broth brought brush bubble bucket budge buff bugging build bum bummed bumpy bun bunch bundle
bunk burner burst busy button buy buyer buzzer bypass cab cabbage cabin cable calf called calm canal cancel candle cane canoe
canteen canvas capable capital capture caramel carbon careful cargo caring carpet carry cart carve cashier casing casting casual
catalog catch catfish caution cave caviar cease ceiling cell century cereal certain chair chalk chamber change chapter charged
chatter checked cheek chemist cherish chest chew chill chimney choice choose chop chorus chose chuckle chug chum chunk chute
cinema circle citizen civil claimed clam clap clarity class clatter clause clear clerk clever click climb clinic cloak clock
clone closing cloth cloudy clue cluster clutch coal coast coconut coffee coin collect color comb comet comfy comic common
compete concern conduct cone confirm connect conquer consent content convoy cooking cooler cope copper copy coral cord core
corner cos cosmic costume cot cottage couch cough count couple course cousin cove cow cozy crab cracker cradle crank crate
craving crawl cream creed crib crispy critic crop crown crucial cruiser crust cub cube cuddle cue cuisine culture cunning
cupcake curb cure curious curly current curtain curve cushion custody cute cutting cycle dad dairy damaged dancer daring dart
dashing dated daytime deaf dealing dearest debate decade decent decided deck declare decree deer defeat define degree delay
delete deliver demand density dentist deploy deposit depth descend desire desk destroy develop dialing diaper diary dice dictate
diet differ dig digest digging digital dignity dim dine dinner dioxide dip disc dish disk dispute disturb ditch dive divided
dizzy doggy doll dolphin domain dome donate donkey doorway dork dorm dose doubt dough draft dragged draw dreamed dress drill
drinker drip driver dropped drought dry dryer ducky due dug dull dungeon during dusk dust duty dwell dye dynamic each eager ear
early earn earring earth ease easily easy eat eaten echoes eclipse economy edge edible editor educate eel effort egg eight elbow
elder eleven else elusive elves embrace emotion employ empty ending endure energy enforce engage engine enhance enjoy enough
ensure enter entire entry envious epic equal erase errand error essence estate etc eternal ethics evening ever evolve example
except excited excuse exhaust exhibit exist exit exotic expand expect explain expose extend extinct extract eyeball fabric
facing fact faculty fade fading failing fairy fallout fame famous fancy fang fantasy far fare farming farther fashion fatigue
faulty favor feast feature feed feeling feet fell felt female fence ferry fertile festive fetch few fiber fiction fiddle fierce
fifth fighter figure fill final find finger fireman firm fishing fitting fix fixed flag flair flame flap flare flashy flatter
flavor flea fleet flew flick flight fling flip float flock floor flop flour flower flu fluffy fluid flush flute fly flying foam
focused fog fold folk follow fond font food foot foreign forget fork form forty forward fossil fought found fragile framed
frantic freedom freight fresh fridge fright frog frozen fudge fuel fulfill fully fun fund funk funny fur furry further fuse
fusion future fuzzy gain gal gallery gambler gaming garlic gateway gather gauge gaze gear gee geese gem genetic genius genre
gentle genuine gesture getaway giant gig giggle giraffe give glamour glance glimpse glitter glory glove glow glue goat goes
goggles golly goo goodbye goofy goose gotten gown grab grad grain grandma grape grasp gravity grease greet grid grind grocery
groom ground grow grub grumpy guard guess guide guild guitar gulf gum guru gut habit hair halfway hallway handle happily harmony
harness harvest hassle hasty hat haul heading health heap hear heat heavy hedge heed height helmet helping herbal herd hero
herself hid hidden hide hike hiking himself hire history hive hold homey honest honor hoodie hooves hopeful horrid hose hostess
hotshot hottest housing however howl hug huge hugging hum human humble humming hunch hundred hunger hustle hutch hybrid hygiene
iceberg icing icon icy idea idle ignore imagine imitate implant import impress impulse incense include indulge infant inform
inherit initial inject ink inquiry insert insight inspect instead insulin intent intro invalid invest invited involve ironic
isolate issue itchy itself jab jacket jamming janitor jar jaw jelly jewelry jingle jog jogging join joke joking journey joyful
jug juicy jump justify keep keg kept kettle kiddo kinds kingdom kiss kitchen kite kitten knack knee knives knock knot known
labeled labor lace lad lair lantern large lasagna lass latch latest laughs launch lawful lawn lawsuit lay layer layout lead leaf
leaning leap learn lease leather leave lecture ledger legacy legend legit leisure length leopard less letting library license
lick lightly likely lime limit limp lined linger lining lion liquid listen lit literal litter lively living lizard load loaf
loan lobe lobster local lock loft logged logic loner longer loo lookout lotion lottery loud lovely loving low lower loyal luck
luggage lullaby lumber lump lunar luxury magical magnum maid mailbox makeup mall manage mango manhood mankind manner manor
manual many maple marble margin market marry marvel mascot massive matched matter mature maybe maze meadow meal mean measure
medal meddle medical mellow melon melt member memory mend mention merger merit mermaid merry message meteor method mic middle
midst might mile milk million mind mineral mingle mining mint minute miracle mirror missed mixed mixture modest module moist
mold money monkey months mood moose moral most moth motion mounted mouths move movie much mud muddy mum muscle must mute mutual
myself mystery myth nail named nap napkin narrow native natural naval near neat neck needle neighs nephew nerve network neural
neutral newborn newt next nickel niece ninth nip nod noise nonstop noodle nose nosy note nothing notice novel nowhere number nun
nursing oak oatmeal obey oblige observe obtain obvious occur odd offend officer often oil onboard once oneself ongoing onstage
onto opened operate opinion opposed option oral orb orbit ordered organ origin other ought ounce outcome outdoor outlet output
outrage outside overall owe owl own owner oxygen oyster pack paddle pageant paint pair pajamas pancake panel pantry paper parcel
parent parlor parrot partial passing pastry patch path patio patrol pattern pause paw pawn pay payback payday payment pea peach
peak peanut pear peasant pedal peek peeled peep pencil pendant penguin pep percent perform perhaps period permit person petrol
phase phone photo phrase physics pianist pick picnic picture pie piece pig pigeon piggy pile pillow pilot pinch pinned pint pipe
pitch placed plain plane plaque plaster plate player plead pledge plenty pluck plug plumber plunge pocket pod podcast poem
poetry pointed poke polar policy poll popped popular porch pork portal pose possess posting potato potent potion pottery pouch
pour powder praise precise predict prefer premium prepare present prevent prey primary print prior prize problem process produce
profit program promise proof prosper protect proud prove pry public puddle puff pull pulse pump pun puppet purity purpose purse
push puzzle pyramid quack qualify quantum quarter quest queue quick quiet quite quo quote raccoon racing rack radius raft rag
raging railway rainbow raise rally ran random range ranking rapid rapper rate rating rattle rave raving raw razor reach ready
realize reap rear reason rebuild receive recipe recon recruit redhead redo reduce reef reel refer refined reflect reform refrain
refuge regards region regroup regular rejoice relate relieve rely remain remedy remote render renew rental reopen repair repeat
require rescue resist resolve respond result retain rethink reveal revive revving rewrite rhyme rhythm ribbon rid ridden rider
riding rig rim ripe rise rising risky rite ritual rival roam roaring roast robbing robe rocket rogue role roller rooftop rope
roster rough round row rub rubbish rue rule ruling runaway runner runway rural sack sacred sad saddle sadness safety sage sail
salad sale saline salmon salty salute same sample sane sanity sari satisfy sauce sausage save saving saw scale scanned scarf
scatter scenery scheme scholar scoop scope scrap screen scroll scrub seafood search season seat seaweed secrecy secure seed seek
seem segment seize seldom select selfish sell seminar send sense sent serious serve session settle setup several sew sewing
shabby shade shaft shaggy shake shall shaman shape share shatter shave shay sheep shelter shield shift shine shipped shoe
shooter shorty should shovel shower shred shrimp shuffle shush shutter shy sibling sighs sign silence silk similar simple since
singing sink sip siren sis sister sit sitting sixth size skate sketch skiing skill skin skipped skirt slack slammed slash slate
sled sleepy sleigh slept slice slide slight slime slip slit slope slow slumber sly smash smile smooth snail snapped snatch
sneeze sniff soak soccer social sock soil solar sole solid solve someone sonic soon sort sought soup source sow soy spare speak
species spell spent sphere spicy spill spine spiral splash split spoil sponge spoon spotted spouse spray spread sprung spun
squash squeeze squid stable stack staff staging stain stake stall stamp standby stare stash statue stay steady steer step sticky
still stir stitch stock stomach stoop stopped store stove straw stretch strict stroke strung study stuff stumble stung sturdy
style sub subject submit subtle subway success such suction sudden suffice suggest suit sum summon sundown sunrise suppose
supreme sure surface surgeon surname survive suspend sustain swallow swam swap swarm sway sweaty sweep swell swim swing swipe
switch swore swung symbol syrup system tab table tackle tactic tag tagged tail takeoff tale talk tall tame tan tapping tar task
taste tavern tax teach teasing tedious teenage temper tenant tend tension tenth terrace testify text thank theme theory therapy
thesis thick thigh thin third thorn though thread thrill through thumb thunder thy ticking tidy tie tight tile till timber
tipped tissue title toaster today tofu token tomato tone tongue tonight too tool tooth topic torch toss total touch tough
tourist tow towel toxin toy track trade traffic tragedy trained transit travel tray treat tremble trench tribe tricky tried
triple trivial trolley troop trophy trout truce true truly trumpet trunk truths try tub tuition tummy tuna tune turn tutor tux
tuxedo tweet twelve twenty twice twin tying typical unaware unclear under undo unicorn unique unite unknown unless unlike unlock
unsafe unsure until upbeat upgrade uphold upload upright upside upstate uptown urgent use used useful user usual utility vacant
vaccine vacuum valet valid value valve vanilla various vase vault vegan vehicle veil vein velvet vendor venture venue verbal
verify version vessel veteran viable vibes victory view vinegar vintage violin virtual visit visual vital vivid vocal voice void
volcano vote vouch vow voyage wage waist wait walk wallet waltz wan wander warmth warning warrior washed watch wax weak wealth
wear weather weave wedded wedge weekly weigh welcome welfare whale wheat wheel whiff while whim whipped whisper whiz whole
whoosh wide wield wig wiggle willing window wink winner wire wiring wisdom wish without witness witty wizard wont wooden wool
work worried worth wrap wrench wrestle wrist write wrote yacht yea year yellow yet yield yin yogurt yonder youth yum yummy zap
zip zipper
`
  .trim()
  .split(/\s+/u);
