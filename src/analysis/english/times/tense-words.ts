function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/**
 * Forms that only the past has. Regular ones are told by their ending; those that the present shares (“put”, “shut”) tell
 * nothing.
 */
export const PAST_FORMS = wordSet(
  `was were had did went came got gave took made said told saw knew thought found left felt kept held led
  met paid sent built lost spent stood sat ran began broke spoke wrote rose fell flew drew drove chose
  shot struck fought caught taught bought brought sought won grew threw blew wore tore swore bore froze
  stole woke swam sank sang rang drank sprang hung dug stuck swung heard slept crept swept wept dealt
  meant lent bent bound wound laid lay rode hid slid bit ate forgot became understood withdrew withheld
  overthrew foresaw undertook overtook shook forbade forgave sold fled fed bled sped slew spat lit clung
  flung stung strode trod wove`,
);

/** Participles that are not also past forms. */
export const PARTICIPLES = wordSet(
  `been gone come given taken seen known done written risen fallen flown drawn driven chosen spoken broken
  begun grown thrown blown worn torn sworn born borne frozen stolen woken hidden bitten eaten forgotten
  become shaken forbidden forgiven overthrown shown beaten ridden put cut shut quit burst spread cast hurt
  let read set hit`,
);

/** End in “ed” and are no past forms. */
export const NOT_PAST = wordSet(
  `need indeed speed red bed shed hundred seed feed weed sacred naked wicked breed creed deed exceed
  proceed succeed bleed reed greed steed hatred kindred ted fred wed sled led armed united so-called
  supposed`,
);

/** What is still to come. */
export const FUTURE_WORDS = wordSet(
  `will shall may might should must due going expected scheduled planned slated upcoming forthcoming plans
  hopes intends aims expects wants seeks promises vows threatens intend plan hope expect want promise`,
);

/** Verbs in the present that, beside a date, tell of something arranged. Reporting verbs are left out: they tell nothing. */
export const ARRANGED_FORMS = wordSet(
  `is are am has meets returns begins starts opens ends closes resumes plays faces hosts visits arrives
  leaves goes votes expires holds comes travels flies continues falls takes reopens kicks marks launches
  joins moves chairs decides debates presents appears runs gathers publishes hears sits ships convenes
  elects leads addresses signs concludes departs heads sees brings celebrates attends`,
);

/** The same verbs without ending: after a determiner or “to” they are something else. */
export const ARRANGED_BASES = wordSet(
  'begin go come arrive expire continue reopen gather convene depart join attend resume',
);

/** These are nouns as well: read as verbs only after a plural subject. */
export const ARRANGED_NOUN_BASES = wordSet(
  'meet return start open end close play face host leave travel vote visit march strike',
);

/** Subjects that take a verb without ending and do not end in “s” themselves. */
export const PLURAL_SUBJECTS = wordSet('we they you i who both all');

/** Before one of these forms, they make a noun of it. */
export const DETERMINERS = wordSet(
  `the a an his her its their our my your this that these those no any some each every of in on at for from
  by with first last next new final old`,
);

/** May stand between an auxiliary and its participle. */
export const BETWEEN_AUXILIARY = wordSet(
  'not never also now still yet only already been being i you he she it we they there all both just since',
);

/** Carry the tense of the participle after them. */
export const PRESENT_AUXILIARIES = wordSet('is are am');
/** As `PRESENT_AUXILIARIES`. */
export const PERFECT_AUXILIARIES = wordSet('has have had having ve');
/** As `PRESENT_AUXILIARIES`; after “n't”, without it. */
export const PAST_AUXILIARIES = wordSet('was were did could didn wasn weren couldn wouldn');
/** As `PRESENT_AUXILIARIES`; “to” and “be” too, for what is to be done lies ahead. */
export const FUTURE_AUXILIARIES = wordSet('will shall be to may might should must can ll');
