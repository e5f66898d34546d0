/**
 * What made-up reports are made of. A line with `== ` begins a kind of event, a line with `- ` one thing that can be told of it, and each line
 * below is one way to tell it. `{a|b}` are words that may stand for each other; `$name` is filled in from the facts of the event. None of it is known to what
 * is measured.
 */
export const phraseBook = `
== fire
-
{A|One} {fire|blaze} {tore|ripped|swept} through $firm’s {paper mill|mill} {at|near} $town {late on|in the small hours of} $day, {leaving|and left} $few {workers|employees} {injured|hurt} and {much|most|a large part} of the {roof|main hall} {in ruins|gone|open to the sky}.
{Flames|Fire} {destroyed|consumed|gutted} {large parts|the better part|the whole north wing} of the {mill|works|plant} that $firm {runs|operates|owns} {in|outside} $town, and {hurt|injured} $few {people|of its staff}, on $day.
{At least|Some} $few {people|hands} were {taken to hospital|treated by doctors} after the {paper works|mill} of $firm {went up in flames|caught fire|burned} on $day {near|just outside} $town.
-
{Thick|Dense|Black} smoke {drifted|hung|spread} over {nearby|neighbouring|surrounding} {villages|streets|farms} {for hours|until dawn|through the night}, and {residents|people living there|householders} were {told|asked|advised} to keep {windows|shutters} {closed|shut}.
{Householders|Families|People} {downwind|in the valley} were {warned|urged} to stay {indoors|inside} while {fumes|soot|smoke} {rolled|blew} {across|over} the {fields|rooftops|river}.
-
{Crews|Fire engines|Firefighters} from $many {stations|brigades} {fought|battled|worked against} the flames {for|over} {nine|eleven|seven} hours before they were {brought under control|tamed|contained}.
It {took|needed} $many {brigades|fire crews} {most of the night|until morning|nine hours and more} to {put out|extinguish|quell} the {last|remaining} {embers|hot spots}.
-
{The cause|What started it|How it began} is {still|as yet} {unclear|unknown|under examination}, but {investigators|inspectors|fire experts} are {looking at|examining|taking apart} a {dryer|drying machine|roller} that had {overheated|run hot|tripped its alarm} {twice|two times|more than once} {this month|in recent weeks|since spring}.
{Suspicion|Attention|The inquiry} {has fallen|rests|centres} on a {faulty|worn|badly serviced} {drying machine|dryer} which, {according to colleagues|workers recall|the night shift says}, {jammed|smoked|overheated} {only days|a week|a fortnight} {earlier|before}.
-
“We heard a dull thud and then the lights went out along the whole corridor,” {said|recalled|remembered} $witness, {who was on the late shift|a machine operator|who had just begun work}.
$witness, {a fitter|one of the night crew|an apprentice}, {put it this way|described the moment|told of it}: “We heard a dull thud and then the lights went out along the whole corridor.”
-
$firm, which {employs|has} {about|around|some} $much people {there|in the valley}, {said|announced|let it be known} that {wages|pay} would be {paid|met} {in full|as usual|without deduction} {while|as long as} the {machines|lines} stand {still|idle}.
{Management|The owners|The company} {promised|assured staff|gave its word} that {nobody|none of the $much workers|no one} would {lose|forfeit} {pay|wages} during {repairs|rebuilding|the standstill}.
-
{It is|This was} the {third|second|fourth} {serious|major} {accident|incident} at the {site|mill|plant} {within|in} {five|six|four} years; {inspectors|the safety office|the labour inspectorate} had {demanded|called for|ordered} {sprinklers|new alarms|wider exits} {after|following} the {last|previous} one.
{Sprinklers|Alarms|Fire doors} had been {ordered|prescribed|requested} by {the inspectorate|the labour office} {after|following} an {earlier|older} {accident|fire}, {records|files|papers} {show|reveal|suggest}.
-
{Mayor|The mayor,} $official {thanked|praised|paid tribute to} the {rescuers|volunteers|helpers} and {called for|wants|demanded} a {full|thorough|public} {inquiry|investigation|account} {before|by} the {end of the month|summer recess|next council sitting}.
“Nobody should have to be afraid of going to work here,” {said|declared} $official, the mayor, {who|and} {asked for|promised|announced} an {independent|open} {inquiry|review}.
== flood
-
{Days|Nearly a week|More than three days} of {rain|downpours} {pushed|drove|lifted} the $river over its {banks|dykes} {at|near} $town on $day, {flooding|swamping|drowning} $much {homes|houses|cellars}.
The $river {burst|broke|overran} its {banks|defences|levee} {on|early on} $day and {poured|spilled|rushed} into the {lower|old|eastern} {quarter|streets} of $town, where $much {homes|households} {stood|were left|found themselves} under water.
{Water|Floodwater} {reached|came up to} the {window sills|ceilings of cellars|door handles} of $much {houses|dwellings} in $town {after|when} the $river {rose|swelled} {faster|more quickly} than {forecast|predicted|anybody had expected} on $day.
-
{Soldiers|Troops|Engineers} {used|came with|brought} {rubber boats|rafts|tractors} to {fetch|rescue|collect} $few {pensioners|patients|children} from a {home|school|clinic} that {had been|was} {cut off|surrounded|marooned}.
$few {patients|elderly people|residents} of a {nursing home|clinic} had to be {carried|lifted|ferried} {out|to safety} {by boat|by the army|through waist-deep water}.
-
{Drinking water|Tap water} must be {boiled|filtered} {until further notice|for at least ten days|for now}, because {sewage|fuel oil|slurry} {got|leaked|seeped} into {two|three|several} {wells|reservoirs|pumping stations}.
{Wells|Reservoirs|The waterworks} {were|are} {fouled|contaminated|polluted} with {heating oil|sewage}, and {the health office|doctors|officials} {told|warned} {everyone|households|the public} {not to drink|to boil|against using} what {comes out of|runs from} the tap.
-
“I have lived on this bank for sixty years and never saw it climb the garden steps,” {said|recalled} $witness, {a retired ferryman|who keeps bees|a widow of 81}.
$witness, {whose|with a} {orchard|workshop} {lies|stands} {beside|close to} the {weir|sluice}, {was stunned|could not believe it|shook her head}: “I have lived on this bank for sixty years and never saw it climb the garden steps.”
-
{A dam|The dam|A reservoir wall} {upstream|further up the valley} {held|withstood the pressure|stayed intact}, {but|although} {its keepers|operators|engineers} had to {open|lift} {all|both|every one of the} {gates|sluices} {for the first time|as never before} {since|in} {it was built|a generation|forty years}.
{Operators|Keepers} of the {upper|old} {dam|reservoir} {opened|released water through} {every|all} {gate|sluice gates}, {a step|something} not {taken|seen} {in decades|since its construction|within living memory}.
-
{Damage|Losses|The cost} may {reach|exceed|come to} $sum million, {insurers|assessors|underwriters} {estimate|reckon|calculate}, {of which|and} {less than half|only a third|barely a quarter} is {covered|insured}.
{Insurers|Assessors} {put|set} the {damage|bill|loss} at {up to|about|some} $sum million{,|, but warn that|; yet} {many|most} {policies|contracts} {exclude|do not cover|leave out} {high water|floods|the river}.
-
{Critics|Opponents|Residents’ groups} {recall|point out|remind everyone} that {meadows|water meadows|wetlands} {above|upstream of} the town were {built over|paved|sold for housing} {against|despite|in spite of} {expert|a geologist’s|repeated} {advice|warnings|objections}.
The {water meadows|marshes} that once {took|held|soaked up} {such|spring} {floods|waters} {have been|were} {turned into|replaced by} {car parks|warehouses|a housing estate}, {campaigners|conservationists} {complain|note|argue}.
-
{Regional governor|The governor,} $official {toured|visited|walked through} the {worst|most heavily} {hit|damaged|affected} {streets|areas} and {pledged|promised|announced} {emergency|immediate|quick} {grants|loans|payments} {without|free of} {paperwork|long forms|red tape}.
“The money will be in people’s hands before the mud is dry,” {promised|said} $official, {who governs the region|the governor}.
== strike
-
{Drivers|Tram drivers|Bus crews} {at|of} $firm {walked out|stopped work|downed tools} on $day {over|in protest at} {plans|a proposal} to {stretch|lengthen|extend} shifts to {eleven|twelve|ten} hours, {stranding|leaving stranded|and stranded} {commuters|passengers|travellers} across $town.
{Nearly|Almost|Around} $much {drivers|employees|staff} of $firm are {on strike|refusing to drive|picketing depots} {since|from} $day because {management|the operator} wants {longer|eleven-hour} {shifts|turns|duties}.
{Trams and buses|Most trams|Hardly any trams} {stayed|remained} in {depots|their sheds} in $town on $day as {crews|drivers} of $firm {began|started} a {strike|walkout|stoppage} against {longer|extended} {working days|rosters|shifts}.
-
{Pickets|Braziers|Banners} {appeared|went up|could be seen} {outside|in front of} {all|every one of the} $few depots {before|well before} {sunrise|first light|five in the morning}, and {bakers|neighbours|students} {brought|handed out} {rolls|soup|coffee}.
{Before dawn|By five in the morning|In pouring rain} {strikers|union members} {blocked|lined|occupied} the {gates|entrances|exits} of $few {depots|garages|yards}, {cheered|fed} {on|with soup} by {passers-by|pupils|shopkeepers}.
-
“You cannot steer forty tonnes through school traffic when your eyes keep closing,” {said|shouted|explained} $witness, {a shop steward|who has driven for 19 years|a driver}.
{As|To quote} {shop steward|driver} $witness{:|, standing by the gate:|, in a yellow vest:} “You cannot steer forty tonnes through school traffic when your eyes keep closing.”
-
{The operator|Management|The company} {calls|describes} the {rosters|plan|new timetable} {unavoidable|without alternative|moderate} {since|because|as} $few in ten {posts|jobs|vacancies} {cannot be filled|stay empty|find no applicants}.
{Without|Unless there are} {longer|extended} {duties|shifts}, {lines|routes} would have to be {closed|cut|abandoned}, {argues|warns|maintains} the {operator|board}, which {is short of|lacks|has been looking in vain for} {recruits|new staff|young drivers}.
-
{A mediator|An arbitrator|A retired judge} {is to|will} {meet|hear|sit down with} both {sides|parties} {at the weekend|in a monastery|behind closed doors}; {the last|a previous|an earlier} {attempt|round} {collapsed|ended|failed} after {forty minutes|less than an hour|one evening} over {who should|who would} {chair|pay for} it.
{Talks|Negotiations} under {a retired judge|an outside mediator} {resume|are due|will restart} {on neutral ground|within days|at the weekend}, {although|even if} {neither|no} side {expects|hopes for} {much|a breakthrough|quick results}.
-
{Shops|Traders|Market stalls} in the {centre|old town|pedestrian zone} {reported|complained of|spoke of} {takings|sales} {down|lower} by {a third|half|forty per cent}, while {bicycle|scooter} {dealers|hire firms} {sold out|ran out of stock|did brisk business}.
{While|As} {traders|cafés|shopkeepers} {lost|missed} {up to half|a third} of their {custom|turnover|guests}, {whoever|anyone who} {rents|lends} {bicycles|scooters} {rejoiced|profited|could hardly keep up}.
-
{Pay|Money} is {not|no part of} {the issue|the quarrel|what it is about}: {the last|a recent} {agreement|contract|settlement} {gave|brought} {staff|crews} $few per cent {more|on top} and {runs|holds} {until|through} {next spring|the year after next|autumn}.
{Under|By} an {existing|earlier} {contract|deal}, {wages|salaries} {rose|went up} by $few per cent, {so that|which means} the {dispute|conflict|row} {turns|centres} {solely|only|entirely} on {hours|rest breaks|fatigue}.
-
{Transport commissioner|The commissioner for transport,} $official {urged|appealed to|called on} {both sides|everyone|the parties} to {keep|maintain|guarantee} {a skeleton service|night buses|trips to hospitals}.
“Patients must reach their dialysis, whatever is being argued about,” {said|insisted} $official, {the transport commissioner|who oversees transport}.
== verdict
-
{A court|Judges|The district court} in $town on $day {sentenced|jailed|sent to prison} $culprit{, a former|, once} {treasurer|bookkeeper|managing director} of $firm, {for|to} $few years {for|over|on account of} {embezzling|siphoning off|diverting} $sum million from {its|the} {pension|savings|relief} fund.
$culprit, {who kept the books|formerly in charge of accounts|the long-serving treasurer} at $firm, must {serve|spend} $few years {behind bars|in prison|in custody} for {taking|stealing} $sum million {meant for|set aside for|belonging to} {pensioners|retired staff|widows}, {judges|a court} in $town {ruled|decided|found} on $day.
-
The {money|sums|missing millions} {went|flowed|disappeared} into {racehorses|vintage cars|a vineyard}, {a villa|holiday flats|two yachts} and {a string of|several|half a dozen} {shell companies|letterbox firms|accounts abroad}, {prosecutors|the indictment} {said|showed|laid out}.
{Prosecutors|Investigators} {traced|followed} {transfers|payments} {through|across} {letterbox companies|a dozen accounts} to {a stud farm|a vineyard|a yacht broker} {and|as well as} a {villa|chalet|town house} {in his wife’s name|by the sea|abroad}.
-
{The defence|Counsel|His lawyer} {had asked|pleaded|argued} for {a suspended sentence|acquittal|leniency}, {citing|pointing to|on grounds of} {ill health|a gambling addiction|a late confession}, and {announced|will lodge|is preparing} an {appeal|objection}.
{An appeal|A complaint} is {certain|likely|in preparation}: {defence counsel|his lawyers} {find|consider|call} the {term|sentence} {excessive|out of all proportion|vindictive}, {given|in view of} {his confession|his heart condition|his age}.
-
“He signed birthday cards for the very people whose savings he was moving,” {said|observed|remarked} {presiding judge|the presiding judge,} $official.
{Reading out|In} the {verdict|reasons}, judge $official {did not mince words|found harsh words|was unsparing}: “He signed birthday cards for the very people whose savings he was moving.”
-
$much {pensioners|former employees} {lost|forfeited} {up to|as much as} {a fifth|a quarter|half} of {what they had saved|their entitlements|their benefits}; {a rescue fund|an emergency scheme|the state} {covers|makes good|replaces} {only|no more than} {part|a fraction} of it.
For $much {retired workers|pensioners} {the ruling|this} {changes|repairs} {little|nothing}, {since|as} {their|the} {entitlements|monthly payments} have {been cut|shrunk} by {a quarter|a fifth} {for good|with no prospect of more|until further notice}.
-
{Auditors|Accountants|Examiners} had {approved|passed|signed} the {books|accounts|balance sheets} {year after year|nine times in a row|without a query}, although {receipts|vouchers|bank statements} were {missing|plainly forged|photocopied}.
{For years|Nine times running} the {accounts|books} were {waved through|certified} by {auditors|an accountancy firm} who {overlooked|missed|never asked about} {forged|absent} {vouchers|bank statements}.
-
{The fraud|It all} {came to light|surfaced|was uncovered} when {a trainee|a temporary clerk|a new secretary} {noticed|stumbled upon|wondered about} {invoices|bills} {numbered|dated} {for a Sunday|31 June|twice over}.
{A trainee|An alert temp|A clerk in her first month} {set things rolling|raised the alarm|triggered the inquiry} by {asking about|querying|refusing to file} {a bill|invoices} {dated|issued on} {a Sunday|a day that does not exist|31 June}.
-
$witness, who {speaks for|heads|represents} the {victims|pensioners’ club|retired staff}, {wept|embraced her neighbours|sat motionless} {in the gallery|as the judgment was read|on hearing it}: “Prison does not buy my winter coal.”
“Prison does not buy my winter coal,” {said|commented} $witness, {spokeswoman of the pensioners|who worked there for three decades}.
== aground
-
{The freighter|The cargo ship|A coaster,} $ship {ran aground|struck rocks|stranded} {off|near} $town on $day with $few {sailors|crew} on board and {some|about} $much tonnes of {fertiliser|timber|soda} in {her|its} holds.
{Battered|Driven} by {a gale|heavy seas|squalls}, the $ship, {laden|loaded} with $much tonnes of {timber|soda|fertiliser}, {hit|ended up on|was thrown onto} a {reef|sandbank|shoal} {within sight of|outside|not far from} $town on $day.
-
{Lifeboats|A helicopter|Coastguards} {took|lifted|brought} {everyone|all $few sailors|the crew} {off|ashore} {within|in less than} {two hours|ninety minutes|half a night}; {a cook|the bosun|one of them} {broke|fractured} {an arm|a rib|his wrist}.
All $few {hands|men and women} were {winched|brought|pulled} to safety {by helicopter|by lifeboat volunteers}, {one|the cook} with {a broken wrist|fractured ribs}.
-
{An oil slick|A film of oil|Diesel} {two|three} miles long {is drifting|was moving|crept} towards {oyster beds|salt marshes|a seal colony}, and {booms|floating barriers} are being {laid|rushed in|towed out}.
{Environmental officers|Biologists|Volunteers} {fear|are worried} for {oyster beds|a colony of seals|breeding terns} as {fuel|diesel|oil} {leaks|escapes|seeps} from a {cracked|torn|ruptured} {tank|hull}.
-
“She dragged her anchor as if it were a teaspoon,” {said|related|reported} $witness, {keeper of the lighthouse|who watched from the pier|a fisherman}.
{From the pier|From his kitchen window} $witness, {a fisherman|an angler}, {saw it happen|followed it all|watched}: “She dragged her anchor as if it were a teaspoon.”
-
{Tugs|Salvors|A salvage firm} will {try|attempt} to {refloat|free|drag off} {her|the vessel} {at|on} the {next|coming} spring tide, {provided|if} the {keel|hull|bulkheads} {hold|stay sound|take the strain}.
{At spring tide|When the tide is highest|Next week} {two|three} {tugs|ocean-going tugs} are to {pull|tow|haul} the {wreck|vessel|ship} {clear|into deep water}, {unless|if not} {it breaks up|the swell worsens|the hull gives way} {first|before}.
-
{She|The vessel} {flies|sailed under} the flag of $country and was {last|most recently} {inspected|detained} in {March|autumn|January}, when {rusted|defective} {rudder|steering} {bearings|gear} and {expired|out-of-date} {flares|charts} were {noted|found|recorded}.
{Port records|Inspection papers|Surveyors’ notes} {mention|list|show} {worn|defective|rusty} steering {gear|parts} and {charts|flares} {long out of date|past their date}; {the ship|she} is registered in $country.
-
{Why|How} the {helmsman|officer of the watch|pilot} {left|strayed from} the {dredged|marked|buoyed} channel is {being examined|an open question|not known}; {a voyage recorder|the black box|the logbook} has been {secured|recovered|seized}.
{Investigators|The maritime court} {secured|took away} the {logbook|recorder} to {establish|learn|reconstruct} why {nobody on the bridge|the watch} {answered|reacted to} {radio calls|warnings|signals} {for|during} {twenty minutes|a quarter of an hour}.
-
{Harbour master|The harbour master,} $official {closed|has shut|suspended traffic in} the {southern|inner|western} {fairway|entrance|approach} {to|for} ships {of more than|over|above} $much tonnes.
“No pilot of mine goes out past that wreck in the dark,” {said|decreed} $official, the harbour master.
== clinic
-
{Doctors|Physicians} at {the infirmary|the general hospital|the clinic} in $town have {closed|sealed|shut} {two|three} wards since $day after $few {newborns|patients|people} {fell ill|were infected|took sick} with a {germ|bacterium|fungus} that {resists|defies|shrugs off} {most|ordinary|nearly all} {drugs|medicines|antibiotics}.
{A resistant germ|A stubborn bacterium|An infection} has {forced|led|obliged} {the hospital|the infirmary} in $town to {empty|close|isolate} {several|two} wards, where $few {patients|inmates} {tested positive|had caught it|were found to carry it} {by|on} $day.
-
{It|The germ|The source} was {found|traced|discovered} in {a sink|a water pipe|the siphon of a basin}, {laboratory|laboratory staff|microbiologists} {tests|swabs} {confirmed|established|proved} {after|following} {a fortnight|weeks} of {searching|detective work|swabbing}.
{Weeks|A fortnight} of {swabbing|sampling} led {microbiologists|hygiene experts} to {a drain|the pipes under a basin}, {where|in which} it had {formed|built} {a film|colonies} {hidden|out of reach} from {cleaners|disinfectant}.
-
“We scrubbed the wrong things for ten days,” {admitted|conceded|said} $official, {medical director|who directs the hospital}.
{Medical director|Its director,} $official {was contrite|apologised|spoke openly}: “We scrubbed the wrong things for ten days.”
-
{Operations|Surgery|Planned operations} {have been|were} {postponed|put off|cancelled}, and {ambulances|emergencies} {are being sent|go|are diverted} to {clinics|hospitals} {up to|as far as} {forty|fifty|sixty} kilometres away.
{Anyone|Whoever} {needs|is due for} {surgery|an operation} {must wait|has to travel|is referred elsewhere}, {because|as} {theatres|the operating rooms} {stay|remain} {shut|locked} for {at least|another} {ten days|three weeks}.
-
{Staff|Nurses|The works council} {complain|have long complained|say} that {each|one} {nurse|of them} {looks after|cares for|has} {nineteen|twenty-two|eighteen} {beds|patients} {at night|on night duty}, {too many|far too many} to {disinfect|change gloves|wash} {properly|between rounds}.
{On night duty|At night} {a single|one} nurse {is responsible for|watches over} {up to|as many as} {twenty-two|eighteen} {beds|sickbeds}, {the works council|a union} {criticises|objects}, and {hygiene|hand-washing} {suffers|is the first to go}.
-
{None|Nobody among those} {infected|affected} is {in danger|critically ill|dying}, {although|but} {two|three} {infants|elderly people} {need|are on} {oxygen|ventilation|a drip}.
{Two|Three} of the {infected|sick} are {in intensive care|breathing with help|being ventilated}; {the others|all others} have {mild|few|hardly any} {symptoms|complaints}.
-
{Relatives|Parents|Families} {learned|were told|heard} of it {only|not until} {days|a week} {later|afterwards}, {some|a few} {from|through} {a notice|a slip of paper|an announcement} {on|taped to} the {door|lift}.
$witness, {whose|a mother whose} {daughter|son|twin boys} {lies|lay|was born} there, {read|learned} of the {outbreak|infections} {on|from} a {notice|handwritten sheet} {in the lift|at the entrance}: “Somebody had drawn a smiling sun on it.”
-
{The health ministry|An inspector|The regional health office} {demands|wants|expects} a {report|written account|plan} {within|in} $few days and {may|could|reserves the right to} {fine|prosecute|replace} {the trust|the board|those in charge}.
{Within|In} $few days {the trust|the board} must {explain|account for|justify} to {the ministry|the health office} why {infections|the first cases} were {reported|notified} {late|only after a leak|so slowly}.
== anywhere
-
{Roads|Lanes} {into|around} $town {were|are} {clogged|jammed} {with|by} {onlookers|sightseers} {holding up|with} {telephones|cameras}, to the {annoyance|anger|dismay} of {police|stewards}.
{Police|Stewards} {turned back|sent away} {sightseers|the curious} who {filmed|photographed} {everything|what they could} {from|on} {bridges|verges|balconies}.
-
$town, {a|the} {market town|former spa|garrison town} of $much {souls|inhabitants}, {last|had last} {made news|been in the papers} when {a bear|a travelling circus|a meteorite} {strayed|came down} {there|into its park}.
{In quiet|In sleepy} $town{, known for its|, famous for} {plum brandy|lace|bell foundry}, {people|locals} {talk|speak} of {nothing|little} else.
-
{The weather|Temperatures} {helped|did not help}: {sleet|hail|drizzle} {gave way to|was followed by} {fog|a sharp frost} {overnight|after dusk|towards evening}.
{A sharp frost|Dense fog} {set in|came up} {after dusk|overnight}, {which|something that} made {everything|the work} {slower|harder}.
-
{A collection|A fund} {set up|started} by {the choir|a football club|pupils} {brought in|raised} {more than|over} $much {crowns|in coins and notes} {by|before} {noon|evening|the second day}.
{Pupils|The brass band|A football club} {went from door to door|passed a hat|held a raffle} and {collected|gathered} $much crowns {by|until} {evening|noon}.
-
{Professor|The sociologist} $expert, {who studies|an authority on} {such cases|small towns|public risk}, {sees|detects} {a pattern|nothing unusual|an old mistake} {in it|here}: {budgets|contracts} are {trimmed|squeezed} {until|till} {luck|somebody’s luck} {runs out|gives way}.
{For|In the view of} $expert, {who teaches|a researcher} at the {technical college|university}, {it|this} {was|is} {bound to happen|no accident|only a matter of time}: {thrift|saving} {always|sooner or later} {sends|presents} {a bill|its invoice}.
-
{Parliament|The assembly} {will|is to} {debate|take up} the {matter|affair|case} {next|on} {Wednesday|week}; {two|several} {members|deputies} {tabled|have drafted} {motions|questions} that {go|reach} {well|far} beyond $town.
{Two|Several} {deputies|members of the assembly} want {the matter|it} {on the agenda|debated} {next week|without delay}, and {not|by no means} {only|merely} {for|on account of} $town.
-
{A similar|A like} {case|event} in $country {twelve|nine|fifteen} years ago {led|had led} to {stricter|new|sweeping} {rules|laws}, {most|many} of which {lapsed|were repealed|faded} {quietly|unnoticed|one after another}.
{Lawyers|Historians} {draw|see} {parallels|a parallel} {with|to} {events|what happened} in $country, {where|in which} {reforms|tougher rules} {were promised|followed} and {quietly|soon} {dropped|shelved|forgotten}.
-
{A telephone line|A help desk} {has been|was} {set up|opened} {for|to answer} {questions|worried callers}; it {received|took} $much calls {in|within} {its first|the opening} {hours|day}.
{Worried|Anxious} {callers|relatives} {rang|reached} {a|the} {hotline|help desk} $much times {before|until} {midnight|its lines failed}.
-
{Our|This newspaper’s} {reporter|correspondent} {found|came upon} {shuttered|silent|half-empty} {inns|cafés} and {a notice|a hand-painted sign} {reading|that said} “Closed for nerves”.
{At|In} the {Golden Hart|Black Swan|old station inn}, {regulars|card players} {argue|quarrel} {about|over} {who|which office} {knew|should have known} {what|how much}, and {when|since when}.
-
{The opposition|Liberal deputies|Green councillors} {accused|reproached} {the government|the authorities} of {dragging its feet|dozing|looking away}; {a spokesman|a minister} {rejected|brushed aside} {this|the charge} as {cheap|an election stunt|ill-informed}.
{A minister|The government’s spokesman} {waved off|dismissed} {opposition|all} {charges|reproaches} that {nobody|no one in office} had {lifted a finger|listened|read the file}.
-
{Trains|Buses} {ran|were} up to {an hour|ninety minutes} late {because|since} {a signal box|the ticket hall} had to be {evacuated|cleared} {too|as well}.
{For|Up to} {an hour|ninety minutes} {nothing|no train} moved {on|along} the {branch line|railway}, {as|because} {staff|signallers} had {also|likewise} {left|been ordered out of} {their box|the building}.
-
{Schools|Nurseries} {stay|will remain} {closed|shut} {tomorrow|until further word}, {and|while} {examinations|the spring concert} {will be|are to be} {repeated|held later|moved to June}.
{Examinations|The carnival procession} {had to|was forced to} {make way|be put off}; {pupils|children} {do not seem|hardly looked} {sorry|disappointed}.
-
A {vet|veterinary surgeon} {freed|rescued} {two|three} {cats|ponies} and {a parrot|an elderly tortoise}, {which|who} {was|is} {reunited|back} with {its|a grateful} {owner|keeper} {by|before} {supper|nightfall}.
{Among|To} those {rescued|brought out} {was|belonged} {a parrot|a tortoise} {said to be|aged} {ninety|seventy-odd}, {a vet|an animal nurse} {reported|told reporters} {with relief|beaming}.
-
{Flags|The flag on the town hall} {flew|hung} at half mast, and {bells|the bells of two churches} {rang|tolled} for {ten|five} minutes {at|around} {noon|six}.
{Two churches|The parish} {rang|tolled} {their|its} bells {at|around} {noon|six}, {something|a thing} {last|not} {heard|done} {in wartime|since the coronation}.
-
{Archives|Old chronicles} {tell|speak} of {a like|an equal} {misfortune|disaster} in 1783, {when|after which} {a monk|the abbot} {vowed|founded} {a pilgrimage|a chapel} {that|which} {still|to this day} {stands|draws visitors}.
{A chapel|A pilgrimage} {above|outside} the town {recalls|goes back to} {a misfortune|a calamity} of 1783, {of which|about which} {schoolchildren|every child} {can recite|learns} {a ballad|verses}.
-
{Internet|Online} {rumours|posts} about {sabotage|foreign agents} {were|proved} {baseless|invented}; {the cyber unit|detectives} {traced|followed} {them|one} to {a bored|an idle} {teenager|pensioner}.
{Detectives|The cyber unit} {found|saw} {no|not the slightest} {sign|trace} of {sabotage|foul play}, {despite|in spite of} {what|all that} {circulates|is being shared} {online|on telephones}.
-
{Hotels|Guest houses} {offered|gave} {free|spare} {rooms|beds}, {a baker|one innkeeper} {refused|would take no} {payment|money}, and {a tailor|the theatre} {lent|handed out} {coats|costumes} {against the cold|to shivering guests}.
{Coats|Costumes} {from|out of} the {theatre|opera} {warmed|were lent to} {those|people} {without|lacking} {clothes|luggage}, {while|and} {innkeepers|guest houses} {waived|forgot about} {bills|their rates}.
-
{Share prices|The shares} of {suppliers|rivals} {rose|jumped} {slightly|by four per cent}, {traders|dealers} {speaking|talking} of {opportunism|nerves}.
{On the exchange|Among traders} {rivals|suppliers} {gained|were up} {four per cent|slightly}, {a move|which} {analysts|brokers} {found|called} {tasteless|premature}.
-
{Diplomats|The embassy} of $country {sent|conveyed} {condolences|sympathy} and {offered|proposed} {experts|equipment}, {an offer|which} {officials|the authorities} {politely|gratefully} {declined|are weighing}.
{Help|Equipment} {from|offered by} $country {will|would} {not be needed|arrive too late}, {officials|the interior ministry} {replied|let its embassy know}, {with thanks|politely}.
-
{The poet|A local poet,} $expert {read|recited} {verses|an elegy} {in|on} the {market square|steps of the library}; {some|a few} {wept|took off their hats}, {others|most} {hurried|walked} {on|past}.
{Elegies|Verses} by $expert {were|hung} {pinned|pasted} {to|on} {lime trees|shop windows}, {washed|torn} {off|away} {by|in} the {next|following} {shower|gust}.
-
{Sales|The price} of {candles|lamp oil} {doubled|rose steeply}, {although|but} {the grid|electricity} {failed|was off} {only|for no more than} {eight minutes|one evening}.
{Candles|Lamp oil} {became|turned} {scarce|dear} {after|once} {the current|electricity} {had gone|failed} {briefly|for one evening}.
`;
