function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Pieces of writing that somebody issues. */
export const works = listed(`
  report reports story stories article articles statement statements communique communiques release letter letters findings thread
  post posts page pages piece pieces account accounts interview interviews headline figure figures count announcement tweet
  broadcast programme bulletin dispatch note memo version claim claims allegation allegations spelling correction clarification
  apology notice notices paper papers article articles briefing answer check checks book film video blog list data survey study
  edition issue column editorial website site readers word listeners viewers user`);

/** Words behind which whoever is named is where something was read. */
export const citingWords = listed('citing quoting crediting quotes cites credits quoted cited credited via');

/** What an outlet does with a piece. */
export const publishingVerbs = listed(`
  wrote writes write written reported reports reporting published publishes printed prints carried carries ran runs reprints reprinted repeated
  repeats quoted quotes cites cited puts put makes picked say says said claims claimed revealed reveals
  broke aired broadcast posted tweeted splashed described describes insists insisted warned warns announced announces mentions mentioned
  stands stood holds held denied denies admitted admits confirmed confirms wrote`);

/** Behind these whoever is named heard it. */
export const tellingVerbs = listed('told tell tells telling informed spoke speaking speak interview');

/** By these somebody is said to have said nothing. */
export const refusals = listed('declined refused decline refuse unavailable unanswered unreturned ignored');

/** What somebody did not do who said nothing. */
export const answers = listed('comment answer reply respond return returned talk explain reached');

export const smallNameWords = listed(
  'the of de del della di da do dos das du des la le les von van der for and',
);

/** What bodies and outlets are called without their names. */
export const bodyNouns = listed(`
  agency wire paper newspaper daily weekly tabloid magazine journal gazette broadcaster station channel radio site website blog account user
  company firm operator manufacturer owner union club hospital infirmary clinic council ministry office governor government province
  region county city mayor regulator inspectorate watchdog mission party movement group campaign church school university court
  association trust federation league board committee commission authority bank police charity society institute museum airline railway
  chat forum thread fund ministry bureau embassy secretary director caterer
  developer contractor utility laboratory foundation president minister prosecutor parliament`);

/** What a document calls itself by: *this newspaper*. */
export const ownNouns = listed(
  'newspaper paper site website page pages magazine agency programme station blog column office',
);
