import type { Gender } from '../../entities/antecedents/mention.ts';

/** Nouns and titles in pairs of which each tells whether a woman or a man is meant. In lower case, base forms. */
const pairs = `
  ms mr|miss mister|madam sir|lady lord|queen king|princess prince|duchess duke|countess baron|empress emperor
  woman man|girl boy|lady gentleman|female male|mother father|mum dad|mom dad|mam pa|mama papa|mummy daddy|daughter son|sister brother
  wife husband|widow widower|aunt uncle|auntie grandad|niece nephew|grandmother grandfather|grandma grandpa|granddaughter grandson
  stepmother stepfather|stepdaughter stepson|stepsister stepbrother|bride bridegroom|fiancée fiancé|fiancee fiance|girlfriend boyfriend
  godmother godfather|goddaughter godson|abbess abbot|nun monk|landlady landlord|schoolgirl schoolboy|headmistress headmaster
  spokeswoman spokesman|chairwoman chairman|policewoman policeman|businesswoman businessman|congresswoman congressman
  councilwoman councilman|assemblywoman assemblyman|sportswoman sportsman|servicewoman serviceman|noblewoman nobleman|frenchwoman frenchman
  englishwoman englishman|irishwoman irishman|dutchwoman dutchman|clergywoman clergyman|saleswoman salesman|camerawoman cameraman`;

/** Those whose counterpart is said of both: an actor, a host or a hero may be a woman, and a foreman of a jury often is. */
const alone = 'mrs dame actress hostess heiress waitress stewardess goddess heroine';

/**
 * Given names that hardly anybody of the other gender bears, in many languages. As many of one as of the other; a name on
 * neither list tells nothing.
 */
const women = `
  ada adele agata agnes agnieszka aisha alice alina amalia amelia amina anastasia angela anita anna anne annika astrid audrey barbara beata
  beatrice bella berta bianca birgit bridget brigitte camilla carla carmen carolina caroline catherine cecilia charlotte chiara christina clara
  claudia cristina daniela daria deborah diana dolores dorothy edith elena eleanor elisa elisabeth elizabeth ella ellen elsa emilia emily emma
  erika esther eva evelyn fatima fiona florence frances francesca frida gabriela galina gerda giulia gloria greta gudrun hannah hedwig heidi
  helen helena helga henrietta ida ilse imke inga ingeborg ingrid irena irene irina isabel isabella jadwiga jane janet jennifer joanna johanna
  josephine judith julia juliet karin katarina katherine khadija kirsten kristina laila laura leila lena lidia linda lisa lise louise lucia lucy ludmila
  magdalena malgorzata margaret margarita maria marie marina marta martha mary matilda mathilde melissa michelle miriam monica monika nadia
  natalia natasha nina nora olga olivia ottilie pamela patricia paula pauline petra priya rachel rebecca rita rosa rosalind rose ruth sabine
  sandra sara sarah selma signe silvia sofia sonia sophia sophie stella susan susanna svetlana sylvia tamara tatiana teresa theresa tove
  ulrike ursula valentina vera veronica victoria virginia wilhelmina yasmin yolanda yvonne zainab zofia`;
const men = `
  aaron abdullah abraham adam adrian ahmed albert alberto alejandro alexander alfred ali amir amos anders andreas andrew anton antonio
  arthur august axel benjamin bernard boris brian bruno carl carlos charles christopher claus clive cornelius daniel danilo dario david
  dennis diego dietrich dimitri dmitri dominic donald edgar eduardo edward edwin emil emilio enrique eric erik ernest ernst eugene fabio felix
  ferdinand fernando francis francisco frank franz frederick fritz gabriel george georg gerald gerhard giovanni giuseppe gregory
  gunnar gustav hamid hans harald harold harry hassan heinrich henrik henry herbert hermann hugo hussein ibrahim igor ilan
  isaac ivan jack jacob jakob james jan javier jerome joel johannes john jonas jonathan jorge josef joseph joshua juan julian jurgen
  karl kenneth khalid klaus konrad kurt lars laurence leo leonard leopold liam lorenzo ludwig luigi luis lukas magnus mahmoud manuel marcel
  marco marcus mario mark martin matteo matthew maurice max michael miguel mikhail mohammed moritz mustafa nathan nicholas nikolai nils
  olaf oleg oliver omar oscar oskar otto pablo patrick paul pavel pedro peter philip pierre pietro piotr ramon raymond richard robert
  roberto roger roland rolf ronald rudolf samuel sebastian sergei sergio simon stefan stephen stuart sven theodore thomas tobias tomas`;

const byNoun = new Map<string, Gender>();
for (const pair of pairs.trim().split(/[|\n]/)) {
  const [female = '', male = ''] = pair.trim().split(' ');
  byNoun.set(female, 'female').set(male, 'male');
}
for (const noun of alone.split(' ')) byNoun.set(noun, 'female');
const byName = new Map<string, Gender>();
for (const name of women.trim().split(/\s+/)) byName.set(name, 'female');
for (const name of men.trim().split(/\s+/)) byName.set(name, 'male');

/** The gender of whom a noun or title names, given in its base form. */
export function genderOfNoun(lemma: string): Gender {
  return byNoun.get(lemma) ?? 'either';
}

/** The gender of who bears a given name, in lower case. */
export function genderOfGivenName(name: string): Gender {
  return byName.get(name) ?? 'either';
}

/** The given names that are known for each gender, for a test that holds them even. */
export const givenNames: Readonly<Record<'female' | 'male', readonly string[]>> = {
  female: women.trim().split(/\s+/),
  male: men.trim().split(/\s+/),
};
