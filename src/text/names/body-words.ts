function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/**
 * Legal forms, a line for each kind of liability with what says it, written out or short. A body that calls itself by two
 * forms of one line is one body; by forms of two lines it may be two. `any` says nothing of liability.
 */
const formLines: readonly (readonly [LegalForm, string])[] = [
  [
    'shares',
    `ag | aktiengesellschaft | ao | oao | pao | zao | ojsc | pjsc | jsc | cjsc | open joint stock company | public joint stock company |
     closed joint stock company | joint stock company | joynt stock company | sa | s a | sae | saog | nv | spa | plc | public limited company |
     inc | incorporated | corp | corporation | ab | asa | as | a s | oyj | oy | kk | kabushiki kaisha | sab de cv | sa de cv | sas | ad |
     societe anonyme | sociedad anonima | sociedade anonima | societa per azioni | aktiebolag | aktieselskab | naamloze vennootschap |
     pt | tbk | persero | berhad | bhd | se | otkrytoe aktsionernoe obshchestvo | publichnoe aktsionernoe obshchestvo |
     aktsionernoe obshchestvo`,
  ],
  [
    'limited',
    `ltd | limited | llc | limited liability company | gmbh | gesellschaft mit beschrankter haftung | ooo | tov | sarl | srl | s r l | bv | b v |
     pty ltd | proprietary limited | pty limited | pte ltd | pte limited | private limited | pvt ltd | pvt limited | sp z o o | sp zoo |
     spolka z ograniczona odpowiedzialnoscia | sl | sociedad limitada | bvba | doo | d o o | eood | ood | kft | sro | s r o | uab | sia |
     co ltd | company limited | societe a responsabilite limitee | societatea cu raspundere limitata | besloten vennootschap |
     obshchestvo s ogranichennoi otvetstvennostyu | fze | fzco | fzc | sdn bhd | lda | limitada | ltda`,
  ],
  ['partnership', 'lp | llp | limited partnership | kg | ohg | kgaa | gmbh co kg | gbr | snc | cv | scs'],
  ['any', 'co | company | cie | compagnie | gesellschaft | firma'],
];

export type LegalForm = 'shares' | 'limited' | 'partnership' | 'any';

/** Legal forms by their letters in lower case without marks and blanks. */
export const legalForms: ReadonlyMap<string, LegalForm> = new Map(
  formLines.flatMap(([form, words]) =>
    words.split('|').map((one): [string, LegalForm] => [one.replace(/\s+/g, ''), form]),
  ),
);

/** The most words that a legal form has. */
export const longestLegalForm = 5;

/** Words without which a body's name says the same; `of` and its like turn the order of what stands around them. */
export const smallWords = listed(`
  the of for and in on at to a an by with de del della di da do dos das du des d la le les l los las el al ul y e et i und der die
  das den dem fur vom von zu zur van het een og och i w z na po`);

/** Words of these turn the order round: Ministry of Defence, Defence Ministry. */
export const turningWords = listed('of de del della di da do du des der of for');

/** Names in which the order says something: York University is not the University of York, nor Scotland Bank the Bank of Scotland. */
export const unturnedWords = listed('university college institute bank school academy');

/** British, American and short spellings, each with the one that stands for all. */
export const spellings: ReadonlyMap<string, string> = new Map(
  `organisation organization org organization orgs organization defence defense labour labor centre center armoured armored
   programme program theatre theater harbour harbor mechanised mechanized colour color favour favor honour honor grey gray
   intl international dept department min ministry govt government natl national assoc association assn association bros brothers
   univ university inst institute insitute institute comm committee fed federation gen general st saint mt mount ft fort
   offence offense licence license motorised motorized neighbourhood neighborhood mfg manufacturing tech technology
   mojahedin mujahedin mojahideen mujahedin mujahideen mujahedin mujahidin mujahedin ctr center bn battalion bde brigade div division
   rgt regiment regt regiment coy company svcs services svc service grp group hldgs holdings intelligence intelligence`
    .trim()
    .split(/\s+/)
    .flatMap((word, at, all): [string, string][] => (at % 2 === 0 ? [[word, all[at + 1] ?? '']] : [])),
);

/** Numbers in words, as digits. */
export const numerals: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
  ...'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
]);

/**
 * Words by which parts of one movement or house tell themselves apart: with and without them are two bodies. Words that are
 * left out of long names as often as not (*Islamic*, *national*, *royal*) are no such words.
 */
export const factionWords = listed(`
  official provisional real continuity renewed new old true reformed former dissident rival splinter united free youth women
  womens student junior senior north south east west northern southern eastern western left right upper lower marxist maoist
  leninist faction wing branch opposition against anti pro interim transitional holding foundation fund pension`);

/** Common words of bodies' names: they are never taken for another spelling of each other, and weigh less than names. */
export const bodyWords = listed(`
  ministry minister department office bureau agency commission committee council board court tribunal police guard guards
  army navy force forces brigade battalion division regiment corps unit command staff front movement party union league
  alliance coalition federation confederation association society organization institute institution university college
  school academy center central foundation fund trust bank banking finance financial capital holding holdings group company
  corporation industries industrial industry services service systems solutions enterprises international national global
  world united nations state states republic kingdom people peoples workers labor liberation freedom resistance defense
  security intelligence interior foreign affairs health education culture agriculture trade transport energy economy economic
  development environment program project press news times post herald daily radio television channel network media human
  rights watch relief aid refugee refugees management marine maritime harbor safety casualty north south east west partners
  real estate mortgage securities insurance investment investments motor motors oil gas petroleum steel shipping airlines
  general public private royal islamic democratic socialist communist liberal conservative national`);

/** Words that make a name a body's, where nobody says what it is. */
export const bodyMarks = listed(`
  ministry department office bureau agency commission committee council court police guard army navy force forces brigade
  battalion division regiment corps unit front movement party union league alliance coalition federation association society
  organization institute university college academy center foundation fund trust bank group company corporation industries
  services systems solutions international republic government parliament congress senate press news times herald post
  radio network media airlines holding holdings militia brigades command`);
