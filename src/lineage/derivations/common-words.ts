/**
 * Words that say nothing of what a passage tells: those without content, those by which something is told, and those that stand in every other
 * report. Sharing them is no sign that one text took something from another.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost alone along already also although always am among an and another any
  anybody anyone anything are aren't around as ask asked asking asks at away back be became because become been before began
  behind being below between both but by call called calling calls came can can't cannot come comes coming could couldn't day
  days did didn't do does doesn't doing don't done down during each either else end even ever every everybody everyone
  everything except far few first for former from full gave get gets getting give given gives giving go goes going gone got
  had hadn't half has hasn't have haven't having he he's her here hers herself him himself his how however i i'd i'll i'm i've
  if in inside instead into is isn't it it's its itself just keep kept knew know known knows last late later least left less let like
  likely little long look made make makes making many may me mean meant might mine more most much must my myself near
  nearly need never new next no nobody none nor not nothing now of off often old on once one ones only onto or other others
  ought our ours ourselves out outside over own part people per perhaps place put puts quite rather really right said same saw
  say saying says see seem seemed seems seen set shall she she's should shouldn't since so some somebody someone something
  soon still such take taken takes taking tell telling tells than that that's the their theirs them themselves then there there's
  these they they're thing things think this those though through thus till time times to today told too took toward towards
  two under until up upon us use used very want wanted wants was wasn't way we we're we've week weeks well went were weren't what
  what's whatever when where whether which while who who's whom whose why will with within without won't would wouldn't year
  years yes yesterday yet you you're your yours yourself monday tuesday wednesday thursday friday saturday sunday january
  february march april june july august september october november december month months night morning evening
  according account accounts accused add added adds admitted announce announced announces argued article articles
  believe believed believes cite cited cites claim claimed claims comment commented confirm confirmed
  declared deny denied describe described describes explained headline insist insisted insists issue issued mention
  mentioned news newspaper newspapers note noted notes official officials paper papers press print printed publish published quote
  quoted quotes read readers release reply replied report reported reporter reporters reporting reports repeat repeated respond
  responded reveal revealed reveals source sources spokesman spokesperson spokeswoman state stated statement statements states
  story stories stress stressed talk talked talking understand understands warn warned warns word words write writes written wrote
  name names named telephone telephoned phone spoke speak speaking learned learnt heard hear`
    .trim()
    .split(/\s+/),
);
