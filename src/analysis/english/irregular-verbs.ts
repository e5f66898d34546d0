/** Each line: the base form, then its other forms that no rule gives. */
const FORMS = `want wan
be am is are was were been being 's 'm 're ai m re
have has had having 've 'd hath ve
do does did done doing
go goes went gone going gon
say said says
tell told
think thought
know knew known
hear heard
see saw seen seeing
write wrote written writing
read read
speak spoke spoken
swear swore sworn
find found
hold held
make made making
take took taken taking
give gave given giving
get got gotten getting
come came coming
become became becoming
run ran running
begin began begun
feel felt
mean meant
understand understood
keep kept
leave left leaving
lead led
lay laid
lie lain lying lied
pay paid
put putting
set setting
let letting
cut cutting
hit hitting
shut shutting
quit quitting
cost costing
hurt
cast
broadcast
forecast
spread
shed shedding
split splitting
bet betting
rid ridding
stand stood
sit sat
spend spent
send sent
lend lent
bend bent
build built rebuilt
lose lost losing
win won
meet met
feed fed
bleed bled
breed bred
speed sped
flee fled
fall fell fallen
fight fought
buy bought
bring brought
seek sought
teach taught
catch caught
sell sold
shoot shot
sleep slept
sweep swept
weep wept
creep crept
deal dealt
dream dreamt
burn burnt
learn learnt
spell spelt
spill spilt
spoil spoilt
bind bound
grind ground
wind wound
strike struck stricken
stick stuck
sting stung
swing swung
cling clung
fling flung
hang hung
dig dug
sing sang sung
ring rang rung
spring sprang sprung
sink sank sunk
shrink shrank shrunk
stink stank stunk
drink drank drunk
swim swam swum
fly flew flown
grow grew grown
blow blew blown
throw threw thrown
draw drew drawn
show shown
sew sewn
sow sown
break broke broken
choose chose chosen choosing
freeze froze frozen
steal stole stolen
wake woke woken
awake awoke awoken
drive drove driven
rely relied relying
ride riding rode ridden
rise rose risen rising
arise arose arisen
hide hid hidden
bite bit bitten
slide slid
shake shook shaken
forget forgot forgotten
forgive forgave forgiven
forbid forbade forbidden
bear bore borne born
wear wore worn
tear tore torn
eat ate eaten
beat beaten
bid bade bidding
tread trod trodden
weave wove woven
shine shone
light lit
die dying
tie tying
vie vying
dye dyed dyeing
agree agreeing
can could ca
will would wo 'll
shall should sha
may might
ski skiing
prove proven
strive strove striven
leap leapt
kneel knelt
panic panicked panicking
mimic mimicked mimicking
traffic trafficked trafficking
picnic picnicked
singe singed
age aged aging ageing
use used using
owe owed owing
own owned
err erred
veto vetoes vetoed
echo echoes echoed
free freed
undergo underwent undergone undergoes
forego forewent foregone
overcome overcame`;

/** The base form by each irregular form, lower case, straight apostrophes. A form of two verbs gives the commoner one. */
export const irregularVerbs: ReadonlyMap<string, string> = readForms(FORMS);

function readForms(lines: string): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [base = '', ...forms] = line.split(' ');
    for (const form of [base, ...forms]) if (!bases.has(form)) bases.set(form, base);
  }
  return bases;
}
