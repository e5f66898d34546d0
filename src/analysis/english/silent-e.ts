function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Stems that end in a silent e against the rules below. */
const SILENT =
  words(`creat recreat procreat permeat persuad dissuad guid invit excit incit recit ignit unit expedit
  reunit rewrit complet delet compet delet interven conven reconven adher interfer cohes postpon condon dethron telephon phon
  welcom becom overcom inhal exhal impal chang exchang arrang rearrang challeng aveng reveng plung lung sponge infring
  imping cring hing binge taste tast past wast hast breath bath cloth loath sooth seeth bequeath writh centr tutor
  compil reconcil exil fil profil pil styl cajol consol parol outlin underlin sever persever rever premier
  impinge estrang deranged rang cap escap landscap reshap typ wip prescrib describ inscrib subscrib brib transcrib prob
  ascrib quot misquot hop cop scop grop mop top tap gap bak wak shak mak tak fak forsak provok invok evok revok strok
  jok chok smok spok lik hik strik spik forc wreath extradit sing bing`);

/** Stems that end bare against the rules below. */
const BARE =
  words(`combat format caveat float repeat treat pivot ballot plot pilot focus bias canvas chorus harass
  bargain remain fulfil pencil control patrol monitor author favor honor labor sponsor anchor editor harbor tutor censor
  humor armor color rumor mirror tailor vector motor murmur sulfur kidnap gallop develop envelop gossip worship equip
  hiccup rocket blossom custom bottom ransom fathom program diagram begin coffin orphan pardon debut ruin pillar collar
  sugar altar harvest interest victim maxim pilgrim robin dolphin neighbor neighbour favour honour labour humour rumour harbour colour conquer equal imperil`);

/** What the last letters of a stem say, first match wins: true where a silent e was there. */
const ENDINGS: readonly (readonly [ending: RegExp, silent: boolean])[] = [
  [/[uvcz]$|[dlr]g$/, true],
  [/(?:[aeiou]|[lnrp])s$/, true],
  [/[bcdfgkptz]l$/, true],
  [/(?:[iu]at|qu[aeio][^aeiouwxy])$/, true],
  [/[aeiou]{2}[^aeiou]$/, false],
  [/[wxy]$|[^aeiou][^aeiou]$/, false],
  [/^[^aeiou]*[aeiou][^aeiou]$/, true],
  [/(?:at|ut|ot)$/, true],
  [/(?:it|et|en|er|on|an|al|el|om|op|ip|up|ish)$/, false],
  [/[aeiou][bdgkmnlprt]$/, true],
];

/** True for stems such as `focus`, which end like one with a silent e and have none. */
export function isBare(stem: string): boolean {
  return BARE.has(stem);
}

/**
 * Whether a verb's stem, as -ed or -ing leaves it, had a silent e: true for `nam`, `announc`, `declar`; false for
 * `ask`, `visit`, `explain`. By its letters, with lists of the exceptions.
 */
export function hasSilentE(stem: string): boolean {
  if (SILENT.has(stem)) return true;
  if (BARE.has(stem)) return false;
  return ENDINGS.find(([ending]) => ending.test(stem))?.[1] ?? false;
}
