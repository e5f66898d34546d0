/** Adjectives of nations, parts of the world and faiths, by themselves no names: `Iraqi forces`. Lower case. */
export const nationalities: ReadonlySet<string> = new Set(
  `afghan african albanian algerian american andorran angolan arab arabian argentine argentinian armenian asian australian austrian
  azerbaijani azeri bahraini bangladeshi basque belarusian belgian bolivian bosnian botswanan brazilian british bulgarian burmese burundian
  cambodian cameroonian canadian catalan chadian chechen chilean chinese colombian congolese croatian cuban cypriot czech danish dutch
  ecuadorian egyptian emirati english eritrean estonian ethiopian european filipino finnish flemish french gambian georgian german ghanaian
  greek guatemalan guinean haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian
  jamaican japanese jordanian kazakh kenyan korean kosovan kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian
  macedonian malagasy malawian malaysian malian maltese mauritanian mexican moldovan mongolian montenegrin moroccan mozambican
  namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan persian peruvian polish
  portuguese qatari romanian russian rwandan salvadoran saudi scottish senegalese serbian singaporean slovak slovakian slovene slovenian
  somali spanish sri-lankan sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian turkish turkmen ugandan
  ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean islamic
  christian jewish muslim catholic protestant orthodox hindu sikh buddhist sunni shia shiite northern southern eastern western`.split(
    /\s+/,
  ),
);

/** Countries and great cities that a text names without saying what they are. Lower case. */
export const knownPlaces: ReadonlySet<string> = new Set(
  `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia
  bosnia botswana brazil britain bulgaria burma cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus
  denmark ecuador egypt england eritrea estonia ethiopia europe finland france gaza georgia germany ghana greece guatemala guinea haiti
  honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kurdistan kuwait
  kyrgyzstan laos latvia lebanon liberia libya lithuania macedonia malawi malaysia mali malta mauritania mexico moldova mongolia
  montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama
  paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain
  sudan sweden switzerland syria taiwan tajikistan tanzania thailand tibet tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan
  venezuela vietnam wales yemen zambia zimbabwe africa asia america crimea chechnya catalonia siberia
  london paris berlin madrid rome vienna brussels moscow kyiv kiev warsaw prague budapest athens ankara istanbul baghdad tehran damascus
  beirut amman jerusalem cairo tripoli tunis algiers riyadh doha dubai kabul islamabad karachi delhi mumbai beijing shanghai tokyo seoul
  bangkok jakarta manila sydney nairobi lagos johannesburg washington chicago boston toronto geneva zurich amsterdam stockholm oslo
  u.s. u.s u.s.a. usa u.k. uk uae manhattan brooklyn
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
  pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
  copenhagen helsinki lisbon dublin edinburgh belfast mosul basra erbil aleppo
  new_york new_jersey new_mexico new_hampshire new_orleans new_delhi new_zealand north_carolina south_carolina north_dakota south_dakota
  west_virginia rhode_island puerto_rico los_angeles san_francisco san_diego las_vegas north_korea south_korea south_africa south_sudan
  saudi_arabia sri_lanka hong_kong costa_rica el_salvador sierra_leone burkina_faso ivory_coast united_kingdom united_states
  united_arab_emirates tel_aviv abu_dhabi buenos_aires mexico_city middle_east west_bank gaza_strip`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
);
