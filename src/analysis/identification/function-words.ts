function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/**
 * Words that carry grammar, the commonest of each language, by BCP 47 primary subtag. In lower case and NFC, and split
 * at apostrophes. All lists are about equally long, since what counts is how many words of a text are in each.
 */
export const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    listed(
      `the of and to that for with by from his her their they which would have has been this not it at as be are who were had said
      will when there what about after but you she he we can could into its other our than more if or them some in is was
      on an`,
    ),
  ],
  [
    'de',
    listed(
      `der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus er hat dass sie nach wird bei
      einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch wurde ich wir sein kann`,
    ),
  ],
  [
    'fr',
    listed(
      `le la les de des du et en un une que qui est dans pour pas sur au aux par plus ce il elle je ne se sont avec nous vous mais ou
      été cette ont ses son sa leur être fait comme tout à même aussi après d l qu n très c ces avait était`,
    ),
  ],
  [
    'es',
    listed(
      `el la los las de del que y en un una por con para se su sus no es al lo como más pero fue ha ya este esta entre son también hasta
      sobre cuando muy sin ser hay donde todo nos desde tras según están era había porque años le dijo`,
    ),
  ],
  [
    'pt',
    listed(
      `o os as de do da dos das que e em um uma para com não por mais se na no nas nos ao foi como sua seu mas são à ou também pelo pela
      até isso ela ele entre quando muito já está depois sobre ser tem às aos nem segundo disse eu foram`,
    ),
  ],
  [
    'it',
    listed(
      `il lo la gli le di del della dei delle che e è un una in non per con si da sono come anche più al alla nel nella ma ha dal dalla
      questo questa su se ci dopo stato essere tra suo sua ai sul era hanno dell l o ed loro perché`,
    ),
  ],
  [
    'nl',
    listed(
      `de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft ze hij wordt tegen door
      over was worden zich deze meer hebben kan wel geen die tot werd zou al wat ik of volgens na`,
    ),
  ],
  [
    'af',
    listed(
      `die van en in is nie het wat dit te om met vir op sy aan hulle ook sal as word deur kan ons haar by ʼn n maar na uit was hy meer
      wees oor tot ek dat sê nog baie moet`,
    ),
  ],
  [
    'sv',
    listed(
      `och att det i en som är av för på med den till inte har de ett om men var sig från så kan han hon vi nu ska när också eller efter
      vid mot under hade skulle över alla där blir blev mycket sina än detta säger utan`,
    ),
  ],
  [
    'da',
    listed(
      `og at det i en er til på af som for der den med de ikke et har var om fra jeg vi men han hun sig vil kan ud nu så efter når blev
      også eller være mod ved under have skal siger over alle været hvor meget meget deres mange bliver`,
    ),
  ],
  [
    'no',
    listed(
      `og at det i en er til på av som for den med de ikke et har var om fra jeg vi men han hun seg vil kan ut nå så etter når ble
      også eller være mot ved under ha skal sier over alle vært hvor mye deres mange blir`,
    ),
  ],
  [
    'is',
    listed(
      `og að í á er sem um við til en það ekki með hann var af fyrir þetta því þá eru hún frá hafa þegar eftir verið sé hefur þeir þess
      segir upp ég þeim sér eða ekki eins verður mjög sagði`,
    ),
  ],
  [
    'fi',
    listed(
      `ja on ei että se oli hän ovat mukaan myös kun mutta joka tai kuin jo sekä sen olla ollut vuonna jotka ole hänen niin nyt voi
      mitä kuitenkin siitä tämä vain sanoo sanoi vielä jos ne he olisi minä me`,
    ),
  ],
  [
    'et',
    listed(
      `ja on ei et see oli ta kui ka oma mis aga ning või kes selle nii siis ole ma nad seda veel välja juba pärast tema kuid olnud
      üle üks vaid mida aasta saab olid ütles kõik`,
    ),
  ],
  [
    'lv',
    listed(
      `un ir ka no ar uz par kas bet lai to tas gan tika arī nav pēc vai viņš bija jau viņa kā ja līdz kad pie tiek ko būs savu vēl
      šo tā gada nevar ļoti teica`,
    ),
  ],
  [
    'lt',
    listed(
      `ir kad į iš su tai jis yra bet už kaip buvo apie po iki dėl nuo savo ar jau ne taip tik bei jo ji prie to pagal daugiau labai dar
      jų šį buvo metų sakė kurie kuris`,
    ),
  ],
  [
    'pl',
    listed(
      `w i z na się nie do to że jest o jak po od za dla ale przez przy co są oraz tym który która które tego jego będzie był była było
      czy może już ich tylko także jej został tej ze też pod`,
    ),
  ],
  [
    'cs',
    listed(
      `a se v na je že s z do o i k si by ale pro jako za od po při jsou podle který která které však nebo už byl byla bylo jeho také
      tak ve aby jsem co má bude není jen ze až není tím řekl`,
    ),
  ],
  [
    'sk',
    listed(
      `a sa v na je že s z do o aj k si by ale pre ako za od po pri sú podľa ktorý ktorá ktoré však alebo už bol bola bolo jeho tak vo
      aby som čo má bude nie len zo až tým povedal sme ich`,
    ),
  ],
  [
    'sl',
    listed(
      `in je v na za da se so z po ki ne tudi pa s bi kot od do pri še ob ni bo ali bil bila bilo kar o ko lahko več le zaradi med sta
      jih svoje smo sem dejal že`,
    ),
  ],
  [
    'hr',
    listed(
      `i je u na da se su za od s o kako ali koji koja koje bi te što iz nije sve po bio bila biti to će do kao samo ili više pri
      nakon a ne on ona ih već može dok im rekao`,
    ),
  ],
  [
    'hu',
    listed(
      `a az és hogy nem is egy van volt meg ez azt csak már ki de ha el mint még szerint után vagy lehet minden pedig között kell
      ezt lesz sem volna több ő lett amely akkor mondta nagyon azonban`,
    ),
  ],
  [
    'ro',
    listed(
      `și de în la a că nu o cu să pe din care este un pentru mai au sunt fost ce al am lui prin sau dar după ca ale îi va lor fi
      această acest ei când le aceasta într se spus foarte`,
    ),
  ],
  [
    'sq',
    listed(
      `të e në dhe i një për me që nga se ka është u më si do nuk po ai janë kjo ky duke kishte shumë ishte tij mund kanë edhe ose pas
      saj pasi deri këtë jo tha`,
    ),
  ],
  [
    'tr',
    listed(
      `ve bir bu da de için ile olarak çok daha olan gibi sonra kadar ama ne en ise o var ki değil ya göre her mi oldu ancak olduğunu
      şu dedi ben biz bunu veya hem yok onun tarafından üzerine yeni`,
    ),
  ],
  [
    'az',
    listed(
      `və bir bu da də üçün ilə olan çox kimi sonra o daha isə ki edib onun görə qeyd bildirib edir olub var lakin hər bunu həmin
      olaraq artıq etmək ən dedi deyil biz mən`,
    ),
  ],
  [
    'id',
    listed(
      `yang dan di ke dari untuk dengan pada ini itu tidak akan dalam juga adalah ada oleh sebagai telah bisa saat mereka karena dia
      kepada sudah atau kata lebih orang saya kami tersebut bahwa menjadi para seperti tahun hanya lagi`,
    ),
  ],
  [
    'tl',
    listed(
      `ang ng sa na mga at ay ni si para ito kay kung hindi may siya nang po din rin niya ko naman pa lang kaya mula nila ayon dahil
      ating bago isang`,
    ),
  ],
  [
    'vi',
    listed(
      `và của là có được trong cho không người với các một đã những này để khi đến ra từ về cũng ông bà vào tại trên theo sẽ rằng bị
      nhiều phải năm đó như nói lại hơn`,
    ),
  ],
  [
    'sw',
    listed(
      `ya na wa kwa ni katika za la kuwa hii huo cha vya alisema yake hiyo kama pia watu baada ambao ambayo huyo wake lakini hivyo hao
      hilo wakati amesema hata nchi wao kutoka bila sana zaidi hakuna mimi yao`,
    ),
  ],
  [
    'so',
    listed(
      `oo iyo ka ku in ee uu ayaa waxaa la waa soo u si ay kale uga kala waxa inuu markii isaga kuwa sida dalka ayuu sheegay ugu loo
      aan aad lagu iyada`,
    ),
  ],
  [
    'ha',
    listed(
      `da a na ta ya ba an da cewa wannan kuma ne ce za su daga cikin wani don shi sun zuwa ma ga kan mai amma yi kasar yadda masu
      sai wanda`,
    ),
  ],
  [
    'ku',
    listed(
      `û li de ku ji bi jî ew di ye bo ne ev her hat kir xwe bûn heye dike got wî wê wan dê me ên yên piştî gelek yek`,
    ),
  ],
  [
    'ca',
    listed(
      `el la els les de del que i en un una per amb és no al ha a dels als més però com aquest aquesta van ser han també fins quan hi
      sobre són seva seu entre va perquè d l s després segons`,
    ),
  ],
  [
    'gl',
    listed(
      `o a os as de do da dos das que e en un unha para con non por máis se na no nas nos ao foi como súa seu pero son tamén polo pola
      ata isto entre cando moi xa está despois sobre ser ten`,
    ),
  ],
  [
    'eu',
    listed(
      `eta da ez du dira bat ere izan zuen dute hori duen egin bere baina dela zen den dituzte arte baino bai gaur beste esan horrek
      diren ditu gehiago zuten`,
    ),
  ],
  [
    'ga',
    listed(
      `an na agus ar i a is le go do bhí sé ag tá ní sin nach seo leis ó gur chun atá mar bhfuil siad den bheith sí faoi nuair féin
      ach raibh`,
    ),
  ],
  [
    'cy',
    listed(
      `y yn i a o ar mae yr wedi ei ac am eu bod ond gan oedd gyda hyn sydd wrth fel nid cael hefyd nhw fod bydd dywedodd roedd ym`,
    ),
  ],
  [
    'ht',
    listed(
      `nan yo ki ak pou li te la se pa sou gen yon nou moun men mwen fè ap sa epi lè tout a ou kap depi anpil di`,
    ),
  ],
  [
    'ru',
    listed(
      `и в не на что с по он как из это за его к но от у же о для все был она так а было то бы только были их при или еще ещё до если
      также после чтобы который которые я мы вы который`,
    ),
  ],
  [
    'uk',
    listed(
      `і в не на що з та у за до як це його від про й по але із для він які є також був вона було після або який ще щодо їх бути при
      під буде були через ми я що ці`,
    ),
  ],
  [
    'be',
    listed(
      `і у не на што з да ён як гэта за яго але ад па пра для я было быў яна таксама або які якія пасля каб мы іх быць яшчэ дзе ў
      гэтым калі`,
    ),
  ],
  [
    'bg',
    listed(
      `на и за да от се не с е по в че са като това ще до си той които през бе но който беше след при или още му тази този може ли
      има само според а ако няма`,
    ),
  ],
  [
    'sr',
    listed(
      `и је у на да се су за од с о као али који која које би што из није све по био била бити то ће до само или више након а не он
      она их већ може како рекао
      i je u na da se su za od s o kako ali koji koja koje bi te što iz nije sve po bio bila biti to će do samo ili više nakon ne on
      ona ih već može rekao`,
    ),
  ],
  [
    'mk',
    listed(
      `на и во за да од се не со е што ќе ги го по ја до како беше но кои кој тоа оваа овој или дека според им при му уште нема сум
      бил рече`,
    ),
  ],
  [
    'kk',
    listed(
      `және бұл мен деп бір үшін да де бар жоқ осы ол сол кейін туралы болды болып еді керек көп олар қазір ғана дейін бойынша деді
      отыр`,
    ),
  ],
  [
    'mn',
    listed(
      `нь энэ байна юм бол гэж ч бөгөөд тэр байгаа болон гэсэн хэмээн байсан уу л хүн дээр оны өөр гэдэг бид тул`,
    ),
  ],
  [
    'tg',
    listed(
      `ва дар ки аз ба барои ин бо он аст шуд мардум мекунад кард низ худ буд намуд то ҳам як мешавад бошад гуфт`,
    ),
  ],
  [
    'ar',
    listed(
      `في من على أن إلى التي عن مع هذا هذه الذي ما لا كان بعد قد بين وقال كما أو لم كل قال ذلك منذ حتى غير ولا هو هي وفي ومن وأن إن
      خلال كانت عند بأن قبل`,
    ),
  ],
  [
    'fa',
    listed(
      `و در به از که این را با است برای آن یک خود تا بر هم نیز شد کرد شده می بود اما ها باید گفت وی او های ای هر اگر کرده بین ما
      دارد کند پس آنها`,
    ),
  ],
  [
    'ur',
    listed(
      `کے کی میں ہے اور سے کا کو اس نے پر کہ ہیں نہیں کر ان تھا بھی یہ کہا ایک وہ تھی لیے گیا ہو جو تو ہی کیا تک جا بعد`,
    ),
  ],
  [
    'ps',
    listed(
      `د په او چې کې له دې ته سره دی هم يې یې نه څخه به شوی کړی وي دا خو لپاره پر کړي ده وو هغه ویلي ترڅو`,
    ),
  ],
  [
    'ckb',
    listed(
      `لە و بە کە بۆ ئەو ئەم دا لەگەڵ هەر سەر نییە بوو دەکات ئەوە خۆی بەڵام هەیە تا گوت یان وەک پێش دوای`,
    ),
  ],
  [
    'hi',
    listed(
      `के में की है और से का को ने पर कि यह हैं नहीं कर एक भी इस वह था हो तो ही लिए जो कहा गया थी साथ बाद उन्होंने रहे अपने या हुए`,
    ),
  ],
  [
    'mr',
    listed(
      `आहे आणि या व हे तर ते मध्ये नाही केली केला यांनी होते असे त्या एक झाली झाला होता आहेत मी पण म्हणाले यांच्या करण्यात तसेच काही`,
    ),
  ],
  [
    'ne',
    listed(`र छ को मा ले यो पनि गरेको गर्न भएको छन् हो थियो एक नेपाल लागि भने गरी बाट भन्ने तर उनले हुने गर्ने त्यो बताए`),
  ],
]);
