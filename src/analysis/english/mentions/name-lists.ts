/* What names are read by. The lists in ../names.ts are others: the models of attribution were trained with those, and they stay as they are. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles, ranks and offices that stand before a name and are no part of it. Lower case, without a full stop. */
export const titles = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam madame monsieur rev reverend father fr brother sister bishop archbishop
  cardinal pope rabbi imam sheikh shaikh ayatollah mullah hajj haji capt captain col colonel gen general maj major lt lieutenant sgt
  sergeant cpl corporal pte private brig brigadier constable det supt inspector superintendent commander admiral commodore marshal chief
  president premier minister chancellor governor mayor mayoress senator congressman congresswoman representative rep sen gov mp mep mla
  secretary ambassador envoy consul commissioner king queen prince princess duke duchess emir sultan emperor empress judge justice magistrate
  advocate attorney counsel coach manager captain spokesman spokeswoman spokesperson speaker lawmaker deputy councillor alderman
  chairman chairwoman chairperson chair director detective officer nurse engineer don dona doña señor señora herr frau signor signora
  ceo cfo coo cto cio
  sens reps govs drs profs messrs senators representatives ministers presidents generals judges
  insp cmdr adm cllr amb prosecutor curator rector provost
  leader delegate assemblyman assemblywoman candidate h.e hon comrade trooper firefighter warden superintendent ombudsman
`);

/** Titles that say nothing of what somebody is, and nouns that everybody is. */
export const noRoles = words(`
  mr mrs ms miss mx sir dame madam madame monsieur don dona doña señor señora herr frau signor signora h.e hon comrade
  man woman boy girl person lad guy
`);

/** Words that only stand in a title: `Deputy Foreign Minister`. */
export const titleModifiers = words(`
  prime foreign interior defence defense health trade finance justice education transport energy culture former ex acting vice deputy
  first second senior junior interim outgoing incoming late assistant associate head under executive managing lord right honourable hon
  attorney lieutenant major brigadier rear air fleet field police home chief national state permanent special presidential parliamentary
  then-president joint grand supreme general
`);

/** Letters and words behind a name that are no part of it. */
export const postNominals = words('mp mep mla mna msp qc kc sc phd md dds esq obe mbe cbe');

/** Words that belong to a name and follow it: generations. */
export const generations = words('jr sr jnr snr ii iii iv');

/** Small words inside names of persons. */
export const particles = words(
  'de del della der den di da das do dos du van von zu zur ten ter la le las los el al ul bin ibn bint ben abu umm y e und af av',
);

/** Words in the name of a body, at its head or its end. */
export const bodyWords = words(`
  ministry agency council party committee police university college department office company co inc ltd plc llc gmbh ag sa corp union
  league group bank court government movement commission mission authority institute association forum federation confederation army navy
  corps directorate bureau board trust foundation society network centre center assembly parliament congress senate house club brigade
  brigades front alliance coalition chamber service services command staff cabinet administration corporation rovers united fc
  hospital infirmary church school faculty academy inspectorate secretariat embassy consulate tribunal regiment battalion division squadron
  militia guard guards force forces resistance organisation organization campaign initiative action workers lawyers doctors mills works
  holdings industries laboratories airlines lines railways chemicals partners associates exiles veterans delegation monitor watch
  clique faction wing unit syndicate cooperative co-operative collective consortium fund exchange observatory inquiry panel taskforce
  registry prison jail constabulary garrison legion caucus lobby ombudsman archive archives library museum theatre orchestra choir
  laboratory clinic catering logistics shipping motors foods line
  pharma pharmaceuticals technologies brewery breweries shipyard shipyards gallery galleries llp
`);

/** Words in the name of a body that nobody calls a company. */
export const civicWords = words(`
  ministry agency council party committee police university college department office union league court government movement commission
  mission authority institute association forum federation confederation army navy corps directorate board trust foundation society
  centre center assembly parliament congress senate house brigade brigades front alliance coalition chamber service services command
  staff cabinet administration hospital infirmary clinic laboratory church school faculty academy inspectorate secretariat embassy
  consulate tribunal regiment battalion division squadron militia guard guards force forces resistance campaign initiative workers
  lawyers doctors exiles veterans delegation mission monitor watch inquiry panel taskforce registry prison garrison caucus archive
  archives library museum bureau republic kingdom emirate nations states chat
`);

/** Units of an army that are told apart by numbers: `4th Mountain Brigade`. */
export const militaryUnits = words(
  'brigade battalion regiment division corps squadron fleet army company platoon battery infantry',
);

/** Whom a firm is named after beside its founder, behind an `and`: `Brandt and Sons`. */
export const founders = words('sons daughters brothers partners associates co company');

/** Words in the name of a publication or broadcaster. */
export const publicationWords = words(`
  herald post times news gazette radio tv television daily weekly evening chronicle courier journal tribune mail echo star sun mirror guardian
  telegraph observer ledger wire press review magazine bulletin broadcasting beacon bugle lantern compass sounding bellman whistle lamp
  today online dispatch sentinel examiner enquirer inquirer register standard monitor reporter advertiser argus record week
`);

/** Words at the head of a place name (`Camp Ardesh`) or at its end (`Pell Point`). */
export const placeWords = words(`
  camp mount lake river island islands isle bay port cape point valley hill hills street road avenue square bridge park beach harbour harbor
  strait gulf sea ocean desert plain peninsula province district county city town village airport station crossing dam forest coast
  junction berth gate wharf quay dock pier canyon falls creek canal highway mountains base prison airfield embankment works plant refinery
  field market stadium arena suburb quarter settlement governorate oblast region republic kingdom emirate
`);

/** Heads that take `of …` or `for …` into the name of a body or place. */
export const headsOfNames = words(`
  ministry agency council party committee university college department office bank court union league government movement commission mission
  authority institute association forum federation confederation army corps directorate bureau board trust foundation society
  network centre center assembly parliament congress house front alliance coalition chamber service command church school faculty academy
  inspectorate secretariat embassy organisation organization campaign initiative state states republic kingdom emirate bay gulf strait
  isle province lawyers doctors workers friends mothers families sons daughters brotherhood people guards guard forces brigades brigade
  battalion company fund museum library port city tower tribunal inquiry delegation group order knights daughters veterans laboratory hospital clinic
  observatory registry
`);

/** Heads of bodies that every state, army or town has one of under the same name. */
export const sharedHeads = words(`
  ministry department court assembly parliament senate congress police government committee directorate office army navy commission
  board cabinet agency authority council service command staff prosecutor
`);

/** Words that tell no two such bodies apart. */
export const modifiersOfShared = words(`
  national supreme federal central local municipal regional provincial royal public general special joint high social foreign internal
  civil military criminal human political legal constitutional
`);

/** Nouns of bodies that are called after who leads them: `Reyl Administration`. */
export const namedAfterLeaders = words('administration campaign government cabinet presidency foundation');

/** Nouns that are a body’s whole name, and short for no longer one: `the House` is not the White House. */
export const ownNouns = words('house');

/** Owners that are part of a name: `Residents’ Action`, `Governor’s Office`. Singular or plural, lower case. */
export const ownersInNames = words(`
  people residents supporters workers women men children farmers teachers students miners journalists lawyers doctors nurses mothers
  veterans governor president king queen prince bishop mayor speaker attorney director writers players prisoners refugees seamen
  fishermen ratepayers taxpayers tenants employers soldiers commissioner ombudsman prosecutor minister chancellor parents pensioners
  officers owners drivers tradesmen
`);

/** Capitalised words that name nobody: languages, feasts, beliefs, forms of address, and what web pages write with a capital. */
export const namelessCapitals = words(`
  i i’m i’ve i’d i’ll god lord christmas easter ramadan eid hanukkah english french german spanish arabic persian farsi russian chinese
  turkish kurdish hebrew latin islam christianity judaism bible koran quran
  internet web ok tv cv id faq pdf pm am gmt utc bst est covid covid-19 update updated read photo image picture copyright advertisement
  the a an nobody somebody everybody anybody nothing something everything anything someone anyone everyone he she they we you it this that these
  those there here who what when where why how yes no not but and or if then now so as at by my your his her its our their
  breaking exclusive comment comments share email tweet re fw fwd ps nb
`);
