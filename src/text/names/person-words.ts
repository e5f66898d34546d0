function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** What stands before or behind a name and is no part of it: offices, ranks, forms of address, degrees. */
export const titles = listed(`
  mr mrs ms miss mx sir dame lord lady dr doctor prof professor rev reverend fr father sr hon honourable honorable
  president prasident presidente premier chancellor kanzler minister secretary senator congressman congresswoman
  representative deputy governor mayor ambassador judge justice king queen prince princess duke duchess count baron
  emperor sultan emir shah general gen colonel col lt lieutenant maj major capt captain sgt sergeant cpl corporal pvt
  private admiral adm commander cmdr brig brigadier marshal ltgen majgen inspector constable officer sheikh shaikh shaykh
  sheik cheikh sayyid sayyed seyyed seyed sayed ayatollah hojjatoleslam hojatoleslam imam mullah mulla molla mawlawi maulvi
  moulavi maulana mufti qari ustad ustadh hajj haji hadji hajji mohtarma pope saint cardinal archbishop bishop patriarch
  rabbi monsignor msgr don dona doña señor senor señora senora herr frau fraulein monsieur madame mme mlle signor signora
  comrade tovarishch esq phd md dds mba jd llb qc kc mp obe cbe mbe kbe ret retired
  spokesman spokeswoman spokesperson chairman chairwoman chairperson director chief leader analyst lawyer attorney activist
  reporter correspondent доктор президент генерал гн`);

/** Words that begin a title of several words, and are none by themselves. */
export const titleBeginnings = listed(
  'prime foreign defence defense interior vice deputy former acting ex first second grand field brigadier lieutenant major',
);

/** Titles of men and of women: 0 and 1. Somebody who bears one is nobody who bears the other. */
export const gendered: ReadonlyMap<string, number> = new Map([
  ...titled(
    'mr sir lord king prince duke count baron father sheikh herr monsieur signor senor señor don emperor spokesman',
    0,
  ),
  ...titled(
    'mrs ms miss dame lady queen princess duchess frau fraulein madame mme mlle signora senora señora dona doña sheikha',
    1,
  ),
]);

function titled(words: string, gender: number): [string, number][] {
  return words.split(' ').map((word): [string, number] => [word, gender]);
}

/** Titles that are names too: they stay where only one word would be left without them. */
export const weakTitles = listed(`
  don king prince princess shah count baron duke major marshal judge bishop pope saint sultan emir hon miss lord dean sheikh
  general private father lady queen qari mufti imam fr sr`);

/** What tells generations apart, as a number: 0 the elder, -1 the younger, 1 and on as counted. */
export const generations: ReadonlyMap<string, number> = new Map([
  ['sr', 0],
  ['senior', 0],
  ['pere', 0],
  ['jr', -1],
  ['junior', -1],
  ['jun', -1],
  ['fils', -1],
  ['filho', -1],
  ['hijo', -1],
  ['ii', 2],
  ['2nd', 2],
  ['iii', 3],
  ['3rd', 3],
  ['iv', 4],
  ['4th', 4],
  ['v', 5],
  ['vi', 6],
  ['vii', 7],
  ['viii', 8],
]);

/** Small words that belong to the name behind them, and are left out as often as not. */
export const particles = listed(`
  de del della delle di da das do dos du des d la le les l los las el al ul van von vom zu zum zur der den ten ter te af av y e i
  san as ad an at ar az ash`);

/** Those that may stand first, where a family's name stands alone or in front. */
export const leadingParticles = listed('de da di do del della dos du von vom van zu');

/** Articles of Arabic with their assimilated forms (sun letters). */
export const articles = listed('al el ul ol ad an ar as at az ash adh ath ed en er es et ez esh il');

/** "Son of" and "daughter of": the name behind them is a father's. */
export const filiations = listed('bin ibn abn ben bint binti bt ould wuld bn');

/** Begin a name by which somebody is called after a child or a thing; a name with and without them are two. */
export const kunyas: ReadonlyMap<string, string> = new Map([
  ['abu', 'abu'],
  ['abou', 'abu'],
  ['aboo', 'abu'],
  ['abw', 'abu'],
  ['umm', 'umm'],
  ['um', 'umm'],
  ['oum', 'umm'],
]);

/** "Servant of", which with the name of God behind it makes one name. */
export const servants = listed('bd abd abdul abdel abdal abdol abdur abdoul abdar abdus abdil');

/** Given names that mostly stand before a second one, so that one without it may be somebody else. */
export const compoundGivenNames = listed(`
  mohammad ahmad ali sayyid abdul maria jean juan jose karl johann hans anna marie luis pedro joao ana van thi nguyen le tran
  carl per jan gul mohammed muhammad`);

/**
 * Family names that millions bear, of languages that write Latin letters: agreement on one says little, and a near spelling
 * is another name. From the census tables of many countries.
 */
export const commonSurnames = listed(`
  smith johnson williams brown jones garcia miller davis davies rodriguez martinez hernandez lopez gonzalez wilson anderson
  thomas taylor moore jackson martin perez thompson thomson white harris sanchez clark clarke ramirez lewis robinson walker
  young allen allan king wright scott torres hill flores green greene adams nelson baker hall rivera campbell mitchell carter
  roberts bush clinton reed reid kelly kelley stewart stuart phillips philips fisher evans edwards collins cook morgan bell
  murphy bailey cooper richardson cox howard ward peterson gray grey james bennett wood barnes ross henderson coleman jenkins
  perry powell long patterson hughes price myers ford graham sullivan wallace west cole hayes
  muller mueller moller moeller schmidt schmitt schneider fischer weber meyer meier maier mayer mayr wagner becker schulz
  schulze hoffmann hofmann schafer koch bauer richter klein wolf schroder neumann schwarz zimmermann braun hartmann lange
  hansen hanson johansen olsen olson larsen larson andersen pedersen petersen nilsen kristiansen jensen nielsen christensen
  johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson
  silva santos oliveira souza sousa pereira costa ferreira rodrigues almeida fernandes fernandez gomez gomes diaz dias cruz
  reyes morales ortiz gutierrez ruiz alvarez alvares mendes mendez castro vargas ramos
  rossi russo ferrari bianchi romano colombo dubois durand leroy moreau laurent simon michel bernard petit roux fournier
  cohen cohn levi levy jansen janssen janssens bakker visser smit novak nowak kowalski horvat nagy kovacs toth szabo varga
  yilmaz kaya demir celik sahin yildiz ozturk mwangi tanaka suzuki sato watanabe ito yamamoto`);

/** The same of languages that write other letters, in their commonest spellings. */
export const commonTransliterated = listed(`
  ivanov ivanova petrov petrova sidorov smirnov smirnova kuznetsov popov popova volkov sokolov lebedev kozlov novikov morozov
  khan ali ahmad ahmed hussain hussein hassan mohammad mohammed muhammad mohamed ibrahim abdullah islam rahman begum sheikh
  shah singh kumar sharma patel gupta das`);

/**
 * Family names in front of which nothing stands: those of China, Korea and Vietnam, where the first word is the family's
 * and the rest one given name.
 */
export const familyFirst = listed(`
  kim lee park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song ryu
  yoo yu hong moon mun ri yi ro roh noh wang li zhang liu chen yang huang zhao wu zhou chou xu hsu sun ma zhu hu guo kuo he lin
  luo gao liang zheng mao deng teng xi hsi peng jiang chiang bo wen wei nguyen tran pham hoang huynh phan vu vo dang bui do ho
  ngo duong ly le ko ku mo nam paek ra so hyon ryang chon tian ren fang xiao dong tsai cai`);

/**
 * Families of Korea and China, with the spellings that passports and papers give them (Revised Romanization of 2000 or
 * Hanyu Pinyin first, then McCune and Reischauer, Wade and Giles, and custom). A spelling of two families is left out.
 */
export const familySpellings: ReadonlyMap<string, string> = new Map(
  `gim kim | yi i lee ri rhee | bak park pak | choe choi | jeong jung chung jong | gang kang | jo cho | yun yoon youn | mun moon |
   no roh noh | sin shin | gwon kwon | baek paek paik | seo suh | hwang whang | an ahn | im lim rim | yu yoo ryu | gu koo ku |
   zhou chou | xi hsi | deng teng | jiang chiang | xu hsu | guo kuo | cai tsai | zhao chao | zhu chu | xie hsieh | xiao hsiao |
   zeng tseng | deng teng | qian chien | zheng cheng`
    .split('|')
    .flatMap((family) => {
      const [head = '', ...spellings] = family.trim().split(/\s+/);
      return [head, ...spellings].map((spelling): [string, string] => [spelling, head]);
    }),
);
