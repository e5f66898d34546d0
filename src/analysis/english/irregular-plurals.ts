/** Each line: the singular, then the plural. Singulars that look like plurals stand for themselves. */
const PAIRS = `man men
woman women
child children
person people
person persons
foot feet
tooth teeth
goose geese
mouse mice
life lives
wife wives
knife knives
leaf leaves
half halves
self selves
thief thieves
shelf shelves
wolf wolves
calf calves
loaf loaves
crisis crises
analysis analyses
basis bases
thesis theses
hypothesis hypotheses
diagnosis diagnoses
axis axes
criterion criteria
phenomenon phenomena
genius geniuses
surplus surpluses
medium media
alumnus alumni
nucleus nuclei
stimulus stimuli
curriculum curricula
memorandum memoranda
hero heroes
echo echoes
veto vetoes
potato potatoes
tomato tomatoes
torpedo torpedoes
embargo embargoes
volcano volcanoes
mosquito mosquitoes
bus buses
virus viruses
campus campuses
status statuses
census censuses
bonus bonuses
consensus consensuses
gas gases
bias biases
atlas atlases
lens lenses
quiz quizzes
businessman businessmen
grandchild grandchildren
movie movies
cookie cookies
zombie zombies
rookie rookies
tie ties
lie lies
pie pies
calorie calories
species species
series series
news news
means means
headquarters headquarters
politics politics
economics economics
ethics ethics
mathematics mathematics
physics physics
statistics statistics
mumps mumps
barracks barracks
crossroads crossroads
his his
this this
always always
yes yes
its its
cache caches
ache aches
headache headaches
niche niches
avalanche avalanches
psyche psyches
goods goods
clothes clothes
thanks thanks`;

/** The singular by each irregular plural, lower case. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  PAIRS.split('\n').map((line) => {
    const [singular = '', plural = ''] = line.split(' ');
    return [plural, singular];
  }),
);
