/** Titles and ranks that stand before a name and are no part of it. Lower case, without a full stop. */
export const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady madam rev reverend father brother sister bishop archbishop rabbi imam sheikh
  capt captain col colonel gen general maj major lt lieutenant sgt sergeant cpl corporal constable det supt inspector superintendent
  commander admiral commodore chief president premier minister chancellor governor mayor senator congressman congresswoman representative
  rep sen gov mp secretary ambassador envoy king queen prince princess duke judge justice coach manager deputy vice prime foreign interior
  defence defense health trade finance former ex acting spokesman spokeswoman spokesperson speaker lawmaker councillor chairman chairwoman
  chair director detective`.split(/\s+/),
);

/** Words in the name of a body. */
export const bodyWords: ReadonlySet<string> = new Set(
  `ministry agency council party committee police university department office company inc ltd plc llc union league group bank court
  government movement commission mission authority institute association forum federation army navy corps directorate bureau board trust
  foundation society network centre center assembly parliament congress senate house club brigades front alliance coalition chamber
  service services command staff cabinet administration corporation mills rovers city united hospital church school`.split(
    /\s+/,
  ),
);

/** Words in the name of a publication or broadcaster. */
export const publicationWords: ReadonlySet<string> = new Set(
  `herald post times news gazette radio tv television daily weekly chronicle courier journal tribune mail echo star sun mirror guardian
  telegraph observer ledger wire press review magazine bulletin broadcasting beacon bugle lantern`.split(
    /\s+/,
  ),
);

/** Nouns for what is written or shown and speaks as a source: `a leaked memo`, `the minutes`. Singular. */
export const documentNouns: ReadonlySet<string> = new Set(
  `report memo memorandum letter minute statement study survey note leaflet sign diary document paper map image email e-mail filing
  notice label banner ruling record log transcript article editorial communique communiqué release review poll figure file ticket draft
  book website page post message declaration indictment verdict photograph video audit finding datum data register certificate`.split(
    /\s+/,
  ),
);

/** Nouns for what prints or sends news. Singular. */
export const pressNouns: ReadonlySet<string> = new Set(
  `agency paper newspaper newswire wire daily weekly tabloid broadsheet magazine journal broadcaster station channel network website site
  outlet blog programme program`.split(/\s+/),
);
