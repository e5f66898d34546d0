/** A short report in one language, with a word in it that somebody may search for, as it stands there. */
export interface TextInLanguage {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly text: string;
  readonly word: string;
}

/** One report, retold in languages of which the analysis knows none but English. */
export const textsInLanguages: readonly TextInLanguage[] = [
  {
    language: 'fr',
    text: `La digue de Vorel a cédé dans la nuit de mardi, a déclaré la maire Ana Brel. « Nous avons perdu le moulin et deux ponts », a-t-elle dit. Selon les pompiers, personne n’a été blessé, mais les habitants de la ville basse ne sont pas encore rentrés chez eux.`,
    word: 'pompiers',
  },
  {
    language: 'de',
    text: `Der Damm von Vorel ist in der Nacht zum Dienstag gebrochen, sagte Bürgermeisterin Ana Brel. „Wir haben die Mühle und zwei Brücken verloren“, sagte sie. Nach Angaben der Feuerwehr wurde niemand verletzt, doch die Bewohner der Unterstadt sind noch nicht zurückgekehrt.`,
    word: 'Brücken',
  },
  {
    language: 'es',
    text: `El dique de Vorel cedió en la noche del martes, dijo la alcaldesa Ana Brel. «Hemos perdido el molino y dos puentes», afirmó. Según los bomberos, no hubo heridos, pero los vecinos de la ciudad baja todavía no han vuelto a sus casas.`,
    word: 'alcaldesa',
  },
  {
    language: 'it',
    text: `La diga di Vorel ha ceduto nella notte di martedì, ha detto la sindaca Ana Brel. «Abbiamo perso il mulino e due ponti», ha aggiunto. Secondo i vigili del fuoco non ci sono feriti, ma gli abitanti della città bassa non sono ancora tornati nelle loro case.`,
    word: 'mulino',
  },
  {
    language: 'pt',
    text: `O dique de Vorel cedeu na noite de terça-feira, disse a prefeita Ana Brel. “Perdemos o moinho e duas pontes”, afirmou ela. Segundo os bombeiros, não há feridos, mas os moradores da cidade baixa ainda não voltaram para as suas casas.`,
    word: 'moinho',
  },
  {
    language: 'nl',
    text: `De dijk bij Vorel is in de nacht van dinsdag doorgebroken, zei burgemeester Ana Brel. ‘We zijn de molen en twee bruggen kwijt’, zei ze. Volgens de brandweer is er niemand gewond geraakt, maar de bewoners van de benedenstad zijn nog niet naar huis.`,
    word: 'bruggen',
  },
  {
    language: 'pl',
    text: `Wał w Vorel pękł w nocy na wtorek, powiedziała burmistrz Ana Brel. „Straciliśmy młyn i dwa mosty”, dodała. Według strażaków nikt nie został ranny, ale mieszkańcy dolnego miasta jeszcze nie wrócili do domów, a drogi nad rzeką są zamknięte.`,
    word: 'mosty',
  },
  {
    language: 'tr',
    text: `Belediye başkanı Ana Brel, Vorel barajının salı gecesi yıkıldığını söyledi. “Değirmeni ve iki köprüyü kaybettik” dedi. İtfaiyeye göre yaralı yok, ancak aşağı mahallede oturanlar daha evlerine dönmedi ve nehir kıyısındaki yollar için bir karar da yok.`,
    word: 'nehir',
  },
  {
    language: 'sw',
    text: `Bwawa la Vorel lilibomoka usiku wa Jumanne, alisema meya Ana Brel. “Tumepoteza kinu na madaraja mawili,” alisema. Kwa mujibu wa zimamoto, hakuna mtu aliyejeruhiwa, lakini wakazi wa mji wa chini bado hawajarudi katika nyumba zao na barabara za mto zimefungwa.`,
    word: 'madaraja',
  },
  {
    language: 'vi',
    text: `Đập Vorel đã vỡ trong đêm thứ Ba, bà thị trưởng Ana Brel cho biết. “Chúng tôi đã mất cối xay và hai cây cầu”, bà nói. Theo lính cứu hỏa, không có ai bị thương, nhưng người dân ở khu phố dưới vẫn chưa được về nhà.`,
    word: 'thương',
  },
  {
    language: 'id',
    text: `Tanggul Vorel jebol pada Selasa malam, kata wali kota Ana Brel. “Kami kehilangan kincir dan dua jembatan,” katanya. Menurut petugas pemadam, tidak ada yang terluka, tetapi warga kota bawah belum kembali ke rumah mereka dan jalan di tepi sungai itu ditutup.`,
    word: 'jembatan',
  },
  {
    language: 'ru',
    text: `Плотина в Вореле прорвалась в ночь на вторник, сообщила мэр Ана Брель. «Мы потеряли мельницу и два моста», — сказала она. По словам пожарных, никто не пострадал, но жители нижнего города ещё не вернулись домой.`,
    word: 'пожарных',
  },
  {
    language: 'uk',
    text: `Дамбу у Ворелі прорвало в ніч на вівторок, повідомила міська голова Ана Брель. «Ми втратили млин і два мости», — сказала вона. За словами рятувальників, ніхто не постраждав, але мешканці нижнього міста ще не повернулися додому.`,
    word: 'мости',
  },
  {
    language: 'ar',
    text: `قالت رئيسة البلدية آنا بريل إن سد فوريل انهار ليلة الثلاثاء. وقالت: «فقدنا الطاحونة وجسرين». وأكد رجال الإطفاء أن أحدا لم يصب، لكن سكان المدينة السفلى لم يعودوا إلى بيوتهم حتى الآن.`,
    word: 'الطاحونة',
  },
  {
    language: 'fa',
    text: `آنا برل، شهردار، گفت که سد ورل در شب سه‌شنبه شکست. او گفت: «ما آسیاب و دو پل را از دست دادیم.» به گفته آتش‌نشانان کسی زخمی نشده است، اما ساکنان پایین شهر هنوز به خانه‌های خود برنگشته‌اند.`,
    word: 'شهردار',
  },
  {
    language: 'ur',
    text: `میئر آنا بریل نے کہا ہے کہ ووریل کا بند منگل کی رات ٹوٹ گیا۔ انہوں نے کہا کہ ہم نے چکی اور دو پل کھو دیے ہیں۔ فائر بریگیڈ کے مطابق کوئی زخمی نہیں ہوا لیکن نچلے شہر کے لوگ ابھی تک گھر نہیں لوٹے۔`,
    word: 'چکی',
  },
  {
    language: 'he',
    text: `הסכר בוורל קרס בליל שלישי, אמרה ראש העיר אנה ברל. "איבדנו את הטחנה ושני גשרים", אמרה. לדברי הכבאים איש לא נפצע, אך תושבי העיר התחתית עדיין לא חזרו לבתיהם.`,
    word: 'הכבאים',
  },
  {
    language: 'hi',
    text: `मेयर आना ब्रेल ने कहा कि वोरेल का बाँध मंगलवार की रात टूट गया। उन्होंने कहा, “हमने चक्की और दो पुल खो दिए हैं।” दमकल विभाग के अनुसार कोई घायल नहीं हुआ, लेकिन निचले शहर के लोग अभी घर नहीं लौटे हैं।`,
    word: 'चक्की',
  },
  {
    language: 'zh',
    text: `市长安娜·布雷尔说,沃雷尔大坝星期二夜里决堤。“我们失去了磨坊和两座桥,”她说。消防员表示没有人受伤,但下城的居民还没有回家。`,
    word: '大坝',
  },
  {
    language: 'ja',
    text: `アナ・ブレル市長は、ヴォレルの堤防が火曜日の夜に決壊したと述べた。「水車小屋と橋を二つ失った」と語った。消防によると、けが人はいないが、下町の住民はまだ家に戻っていない。`,
    word: '堤防',
  },
  {
    language: 'ko',
    text: `아나 브렐 시장은 보렐의 둑이 화요일 밤에 무너졌다고 말했다. “우리는 방앗간과 다리 두 개를 잃었다”고 그는 말했다. 소방서는 다친 사람이 없다고 밝혔지만, 아랫마을 주민들은 아직 집에 돌아오지 못했다.`,
    word: '주민',
  },
  {
    language: 'th',
    text: `นายกเทศมนตรีอานา เบรล กล่าวว่าเขื่อนโวเรลพังลงในคืนวันอังคาร "เราสูญเสียโรงสีและสะพานสองแห่ง" เธอกล่าว เจ้าหน้าที่ดับเพลิงระบุว่าไม่มีผู้บาดเจ็บ แต่ชาวเมืองยังไม่ได้กลับบ้าน`,
    word: 'สะพาน',
  },
  {
    language: 'el',
    text: `Το φράγμα του Βορέλ έσπασε τη νύχτα της Τρίτης, είπε η δήμαρχος Άνα Μπρελ. «Χάσαμε τον μύλο και δύο γέφυρες», είπε. Σύμφωνα με την πυροσβεστική κανείς δεν τραυματίστηκε.`,
    word: 'γέφυρες',
  },
  {
    language: 'my',
    text: `ဗိုရဲလ် ရေကာတာ အင်္ဂါနေ့ညက ကျိုးပေါက်သွားသည်ဟု မြို့တော်ဝန် အန်နာဘရယ်လ်က ပြောသည်။ ဒဏ်ရာရသူ မရှိဟု မီးသတ်တပ်ဖွဲ့က ဆိုသည်။`,
    word: 'ရေကာတာ',
  },
];
