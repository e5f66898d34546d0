import { isUnvowelled, romanise } from './romanise.ts';

/**
 * Common given names, a line each with its spellings in the languages that take it for the same name: what is in one line is
 * of one origin, and what is in two lines is two names, however near in writing (Mahmoud and Mohammad, Olga and Oleg). Up
 * to a `|` there are the spellings of one name; beyond it, what other languages have made of it. What stands behind `~` is
 * said among friends. These are mostly written in other scripts: the first names of each line are transliterations. Facts that any register of births holds; spellings after BGN/PCGN and ALA-LC, and those of English,
 * French, German and Spanish newspapers.
 */
const transliterated = `
mohammad mohammed muhammad muhammed mohamed mohamad muhamad mohamoud mahomed محمد
mahmoud mahmud mahmood محمود
ahmad ahmed akhmed akhmad احمد
hamad حمد
hamid hameed حميد
hamed حامد
mehmet mehmed
ahmet
hassan hasan حسن
hussein husayn hossein hussain hosein husein hoseyn husain houssein hussien hüseyin حسين حسین
mohsen muhsin محسن
ali aly علي علی
omar umar omer عمر
othman osman uthman عثمان
khaled khalid خالد
khalil khaleel خليل
jalil jaleel جليل
jamal jamaal جمال
jamil jameel جميل
kamal kemal كمال
kamel kamil كامل
karim kareem كريم کریم
karam كرم
rashid rasheed رشيد
rashed راشد
rashad رشاد
salim saleem selim سليم
salem سالم
salman سلمان
sulayman suleiman sulaiman soleiman suleyman solomon سليمان
saleh salih صالح
salah صلاح
said saeed saeid sayeed سعيد
saad سعد
saud saoud سعود
masoud massoud masood masud mas'ud مسعود
mustafa mustapha moustafa mostafa مصطفى
ibrahim ebrahim ibraheem ابراهيم
ismail ismael esmail ismaeel ismayil اسماعيل
yusuf yousef youssef yusef yousuf yusif يوسف
yasser yasir yaser ياسر
yassin yasin yaseen ياسين
nasser nasir naser ناصر
nasr نصر
mansour mansur mansoor منصور
qasem qassem qasim kassem kasem kassim ghasem ghassem qassim قاسم
bashar bachar بشار
bashir بشير
maher mahir ماهر
mahathir
hafez hafiz hafidh حافظ
hadi هادي
mahdi mehdi مهدي
reza rida ridha رضا
rami رامي
rafi
tariq tarek tareq tarik طارق
walid waleed وليد
wali ولي
faisal faysal feisal فيصل
fahd فهد
fuad fouad فؤاد
muqtada moqtada مقتدى
muammar moammar معمر
haitham haytham هيثم
hisham hicham هشام
anwar anouar انور
amin ameen امين
amir ameer emir امير
amr عمرو
imran عمران
imad emad عماد
ayman aiman ايمن
zayed zaid zayd زايد
ziad ziyad زياد
bilal belal بلال
jafar jaafar djafar جعفر
nouri nuri noori نوري
sami سامي
samir sameer سمير
hani هاني
aziz عزيز
fatima فاطمة | fatemeh | fatma
aisha aicha ayesha عائشة
maryam mariam miriam مريم
zahra zohra زهرا
zainab zeinab zaynab زينب
layla leila laila ليلى
abbas عباس
sadiq sadeq sadegh صادق
javad jawad جواد
akbar اكبر
asghar اصغر
ruhollah ruhullah روح
nawaz navaz
shehbaz shahbaz
vladimir wladimir volodymyr uladzimir ~ vova volodya
vladislav wladislaw vladyslav
sergei sergey sergej serhiy serhii siarhei serguei sergi sergii | serge ~ seryozha
alexei aleksei alexey aleksey aleksej oleksiy oleksii alexej
andrei andrey andrej andriy andrii | andrew | andreas | andre | andrea | andres | andrzej ~ andy drew
dmitry dmitri dmitriy dmytro dmitrij dimitri dimitry | dimitar | dimitrios ~ dima mitya
mikhail michail mihail mykhailo mikhael | michael | michel | miguel | mihai | mihailo | michele | mikael mikkel | michal ~ mike mick misha micha
nikolai nikolay nikolaj mykola | nicholas nicolas nikolas | nikola nicola | nikolaos | nicolae | niklas ~ nick niko kolya klaus
yevgeny evgeny yevgeniy evgeniy evgenii yevgeni evgeni jewgeni yevhen | eugene eugen | eugenio ~ zhenya gene
yuri yury iurii juri yuriy jurij yurii | george | georg | georges | jorge | giorgio | georgios giorgos yorgos | georgy georgi georgiy giorgi | jiri | jerzy ~ gosha
ivica
igor ihor
oleg oleh
olga olha
olena yelena elena | helena helene helen | ilona ~ lena
irina iryna irene irena irini ~ ira
ilya ilia illia | elias ilias | elijah
boris borys
pavel pavlo | paul | paolo | pablo | paulo | pawel | pavlos | pål paal ~ pasha
pyotr petr piotr petro | peter | pedro | pietro | pierre | petros | petar | peder | pieter | per | petter ~ pete petya
stepan | stefan stephan | stephen steven | stefano | esteban | etienne | stevan ~ steve
fyodor fedor fiodor | fedir | theodore | theodor teodor | theodoros ~ ted teddy theo
vitali vitaly vitaliy vitalii
vasily vasili vasyl vasiliy | vasilios vassilis | basil
valery valeri valeriy
gennady gennadi gennadiy hennadiy
grigory grigori hryhoriy grigorij grigoriy | gregory | gregor | gregorio ~ greg
ruslan
ramzan
rustam rustem
timur
tamerlan
arkady arkadi arkadiy
leonid
matvei matvey | matthew | matthias | matteo | mateo | mathieu matthieu | matti | mateusz | matej ~ matt
nikita
svetlana svitlana
tatiana tatyana tetiana tatjana ~ tanya
natalia natalya nataliya | nathalie ~ natasha
anastasia anastasiya
yulia iuliia yuliya julia | giulia ~ yulya
galina halyna
lyudmila ludmila liudmyla
jaroslaw yaroslav jaroslav
slobodan
zoran
dragan
miroslav
stanislav stanislaw
bogdan bohdan
sanjay
sandeep
sundar
rajiv
rahul
indira
narendra narender
recep
tayyip tayyib
abdullah abdallah abdulla abdellah عبدالله
shinzo
habib حبيب
hafs حفص
ismat عصمت
jalal جلال
latif لطيف
majid مجيد
malik malek مالك
munir mounir منير
murad mourad morad مراد
nabil نبيل
qais qays قيس
rafiq rafik رفيق
rauf raouf رؤوف
riad riyad riyadh رياض
sabri صبري
shukri choukri شكري
sultan سلطان
taha طه
tahir taher طاهر
talal طلال
yahya yahia يحيى
yunus younes younis يونس
zakaria zakariya زكريا
zuhair zuhayr زهير
parviz پرویز
pervez parvez
bahram بهرام
behzad بهزاد
farhad فرهاد
kourosh kurosh کوروش
siamak
esfandiar
houari
rifaat rifat رفعت
moshe
yitzhak yitzchak
avraham
menachem
aryeh
hovhannes
armen
davit
levan
zurab
nursultan
islom islam
gurbanguly
emomali
`;

/** Those of languages that write Latin letters; in the same form. */
const latin = `
alexander aleksandr aleksander alexandr oleksandr aliaksandr aleksandar | alexandre | alessandro | alejandro | alexandros | iskander ~ sasha alex sandy alec
alexandra aleksandra oleksandra | alejandra ~ sasha
anton | antony anthony | antonio | antoine | antonin | antoni ~ tony toni
ante
michelle
michaela mihaela
ivan | ioann | john | johann johannes | jean | juan | joao | jan | ian iain | sean | giovanni | ioannis yannis giannis | hans | jens | johan | jovan | janos | evan | jon ~ jack johnny vanya hansi
ivana | joanna | johanna | jana | giovanna | ioanna | joana
paula paola
pavlina | paulina | pauline
petra
petteri
pekka
viktor victor viktar | vittorio ~ vitya
viktoria victoria viktoriya
valentin
valentina
konstantin constantin kostyantyn | constantine | konstantinos ~ kostas kostya
roman
lev leo leon
maxim maksim maksym | maxime ~ max
julian | giuliano
julien
julius | giulio julio
juliana
maria mariya | marie | mary ~ masha
mario marius
marta martha
martin | marten | martino
mark marc | marco marko | marcos markos | markus marcus
marcel | marcello marcelo
marine | marina maryna
anna hanna | anne ann | hannah | ana ~ annie anya
angela | angelika
angelo angel
daniel | danilo danylo | daniele ~ dan danny
daniela danielle
david | davide | dawud daoud dawood داود ~ dave
thomas tomas | tomasz | tommaso | toomas ~ tom tommy
james | jacques | jacob jakob iakov yakov yaakov | jaime | giacomo | jacobo | diego | santiago ~ jim jimmy jamie
joseph josef jozef yosef | jose | giuseppe | josep ~ joe joey pepe yossi
simon | semyon | szymon | simone | shimon ~ si
philip philipp filip filipp | philippe | felipe | filippo ~ phil
robert | roberto ~ bob rob bobby robbie bert
richard | ricardo riccardo ~ dick rick richie
william | wilhelm vilhelm | guillaume | guillermo | willem | guglielmo ~ bill will billy liam
henry | heinrich | henri | enrique | enrico | hendrik henrik ~ harry hank
heinz
charles | karl carl | carlos | carlo | karel ~ charlie chuck
charlotte
edward edvard | eduardo | edouard eduard ~ ed eddie ted ned
edmund edmond
edgar
frederick frederic frederik fredrik | friedrich friedrych fridrich fredrich | federico | fryderyk ~ fred freddy fritz
frank
francis | franz frans | francisco | francesco | francois ~ frankie paco
ferdinand fernando ferran
louis | ludwig | luis luiz | luigi | lodewijk ~ lou
louise luisa
lukas lucas | luca luka | luc | luke
ludovic
laurence lawrence | lorenzo | laurent | lars | lorenz ~ larry
christopher | christoph | christophe | cristobal | kristoffer ~ chris kit
christian kristian cristian
christina kristina cristina | christine kristin ~ tina
catherine katherine | katharina | ekaterina yekaterina kateryna | katarina catarina caterina | catalina ~ kate katie katya kathy
elizabeth elisabeth | isabel isabella | yelizaveta | elisabetta ~ liz beth betty lisa eliza
emma
emily emilie emilia
emil emilio emile
emmanuel emanuel immanuel | manuel ~ manny
benjamin binyamin binjamin benyamin ~ ben benny bibi
bernard bernhard bernardo
barack barak ~ barry
donald ~ don
dominic dominique domingo dominik
timothy timofei timoteo ~ tim
patrick patrik patricio padraig ~ pat paddy
samuel shmuel ~ sam
shlomo
raul raoul
ramon raymond raimund ~ ray
raphael rafael raffaele
gabriel gavriel gabriele ~ gabe
gerard gerardo | gerhard | gerald ~ gerry
gunther gunter
gustav gustave gustavo
hugo hugh ugo
jeffrey geoffrey ~ jeff geoff
kenneth ~ ken
ronald ~ ron ronnie
nigel
norman
olaf olav
olof
oscar oskar
otto
ralph rolf
rudolf rodolfo rudolph ~ rudy
sebastian sebastien
sigmund
sophia sofia sophie
susan susanna suzanne susana ~ sue
teresa therese theresa
ulf
ulrich
uwe
vincent vicente vincenzo
walter
werner
wolfgang
xavier javier
fidel
evo
lech
milan
bohumil
gordon
graham
harold harald
ingrid
ingeborg
jorgen joergen | juergen jurgen | jorg joerg
karin
knut
kare kaare
lennart
magnus
nils niels nels
soren
sven
torsten thorsten
erik eric erich
erika erica
anders
astrid
bjorn
sonia sonya
imre
orsolya
laszlo
zoltan
tibor
istvan
erdal
yilmaz
taro
jiro
ichiro
juma
jomo
amanda
barbara varvara
brian bryan
bruce
bruno
claire | clara klara
claude claudio
claudia
claus
deborah ~ debbie
dennis denis denys
diana diane
douglas ~ doug
ernest ernst | ernesto
eva eve
felix
gary
giorgia
hector
heather
jason
jennifer ~ jenny
jessica
joan
jonathan ~ jon
joshua ~ josh
judith ~ judy
justin
kevin
kylian
laura
linda
lucy | lucia | lucie
margaret | margarita | margarete marguerite margarethe ~ maggie peggy greta meg
monica monika
nancy
nathan natan
nicole
oliver olivier
olivia
pamela ~ pam
rachel raquel
rebecca ~ becky
roger
ruth
ryan
sandra
sara sarah
selena
serena
scott
sharon
silvia sylvia
silvio
stella
sunil
veronica veronika
virginia
wendy
zachary ~ zach
`;

/** A given name of the list. */
export interface GivenName {
  /** The first spelling of those that are one name letter for letter. */
  readonly head: string;
  /** The first spelling of its line: the same for Johann and Juan. */
  readonly family: string;
  /** Whether it comes into Latin letters from another script, each system in its own way. */
  readonly isTransliterated: boolean;
}

const known = new Map<string, GivenName>();
const bare = new Map<string, GivenName>();
const familiar = new Map<string, string[]>();
for (const line of transliterated.trim().split('\n')) readLine(line, true);
for (const line of latin.trim().split('\n')) readLine(line, false);

function readLine(line: string, isFromScript: boolean): void {
  const [names = '', short = ''] = line.split(' ~ ');
  const family = names.split(' ')[0] ?? '';
  names.split(' | ').forEach((spellings, at) => {
    const words = spellings.split(' ');
    const name = { head: romanise(words[0] ?? ''), family, isTransliterated: isFromScript && at === 0 };
    for (const word of words) (isUnvowelled(word) ? bare : known).set(romanise(word), name);
  });
  for (const word of short.split(' ').filter(Boolean))
    familiar.set(word, [...(familiar.get(word) ?? []), family]);
}

/** The given name that a word is, or null. What Arabic writes without vowels is not taken for a short word in Latin. */
export function givenName({
  written,
  text,
}: {
  readonly written: string;
  readonly text: string;
}): GivenName | null {
  return (isUnvowelled(written) ? bare : known).get(text) ?? null;
}

/** The families of the names that a word is said for among friends. */
export function familiarNames(word: string): readonly string[] {
  return familiar.get(word) ?? [];
}
