/** Verbs, and the nouns, that news has often and no ending tells: the base form, then its others. */
const lines =
  'sink sank sunk|say said|tell told|know knew known|see saw seen|write wrote written|speak spoke spoken|find found|hold held|make made|' +
  'take took taken|give gave given|get got gotten|come came|become became|run ran|begin began begun|feel felt|mean meant|keep kept|' +
  'leave left|lose lost|win won|meet met|send sent|spend spent|build built|lend lent|buy bought|bring brought|catch caught|fight fought|' +
  'seek sought|teach taught|think thought|sell sold|shoot shot|steal stole stolen|break broke broken|choose chose chosen|freeze froze frozen|' +
  'wake woke woken|drive drove driven|ride rode ridden|rise rose risen|hide hid hidden|bite bit bitten|eat ate eaten|fall fell fallen|' +
  'fly flew flown|grow grew grown|throw threw thrown|draw drew drawn|show shown|swim swam swum|sing sang sung|ring rang rung|' +
  'drink drank drunk|shrink shrank shrunk|swear swore sworn|wear wore worn|tear tore torn|bear bore borne born|forget forgot forgotten|' +
  'forgive forgave forgiven|forbid forbade forbidden|stand stood|understand understood|withdraw withdrew withdrawn|strike struck stricken|' +
  'hang hung|dig dug|stick stuck|swing swung|bind bound|feed fed|bleed bled|breed bred|lead led|speed sped|flee fled|' +
  'lay laid|pay paid|hear heard|sleep slept|sweep swept|weep wept|creep crept|kneel knelt|deal dealt|burn burnt|learn learnt|' +
  'slay slew slain|overthrow overthrew overthrown|undergo underwent undergone|go went gone|do did done|' +
  'man men|woman women|child children|wife wives|knife knives|foot feet|mouse mice|person people|policeman policemen|gunman gunmen|' +
  'fisherman fishermen|spokesman spokesmen|thief thieves|half halves';

const baseByForm = new Map(
  lines.split('|').flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);

/** The base form of an irregular form; any other word as it is. */
export function baseOf(form: string): string {
  return baseByForm.get(form) ?? form;
}
