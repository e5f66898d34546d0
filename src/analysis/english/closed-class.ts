/** Every preposition and subordinator of one word, lower case. Another word that is tagged `IN` was mistaken for one. */
export const prepositions: ReadonlySet<string> = new Set(
  `aboard about above across after against albeit along alongside although amid amidst among amongst around as aside astride at atop
  because before behind below beneath beside besides between beyond but by circa come concerning considering cos cuz de despite down
  during except excepting excluding failing following for from given granted if in including inside into la lest like minus near 'neath
  next notwithstanding of off on once onto opposite out outside over past pending per plus post pre pro provided providing qua
  re regarding round save seeing since so such supposing than that though through throughout thru thro thru till 'til til to toward
  towards under underneath unless unlike until unto up upon v v. versus via vis-à-vis vs vs. w/ w/o wanting while whilst whereas whether
  with within without worth wherever whenever ago apart away ahead en ex sans then yet @ y'know b/c`.split(
    /\s+/,
  ),
);

/** Words that may stand before an article: the only ones that `PDT` fits. */
export const predeterminers: ReadonlySet<string> = new Set(
  'all both half such quite rather many what nary double twice'.split(' '),
);
