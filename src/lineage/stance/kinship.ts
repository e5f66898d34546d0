import { stemOf } from './stem.ts';

/** Words that can stand for each other in news, or so near that a headline and a claim would mean the same by them; by stem. */
const alike =
  'dead die dying death kill slay slain decease murder execute behead perish|' +
  'arrest detain capture caught catch hold held nab seize custody apprehend jail imprison|shoot shot shooting gun fire|' +
  'airstrike strike bomb bombing bombard raid shell|buy acquire acquisition purchase bought|' +
  'launch release debut unveil reveal introduce ship arrive sale available|cost price pricing retail worth|' +
  'leader chief head boss|steal stole stolen theft rob robbery|wound injure hurt injury harm|' +
  'marijuana weed cannabis pot|school pupil student|woman female girl lady women|man male guy boy men bloke|' +
  'child kid children baby son daughter infant toddler|photo image picture photograph pic|quit resign resignation step|' +
  'fighter militant fight jihadi jihadist rebel insurgent gunman gunmen|fake hoax false bogus|stop halt end shut close shutdown cease|' +
  'start begin open|big huge giant massive enormous monster large|find found discover spot locate|make made earn|' +
  'pregnant pregnancy birth born|movie film|phone iphone smartphone|plane jet aircraft airliner|fall drop decline decrease plunge|' +
  'rise increase grow climb|attack assault storm|town city village|police cop officer|wife spouse husband|say claim report|' +
  'ban bar prohibit forbid|sell sold sale|sex sexual|battle war fight combat|money cash fund|doctor physician surgeon medic|' +
  'blast explosion explode blow detonate|crash collide collision|refuse reject decline|escape flee fled|' +
  'leave exit withdraw depart quit|meet meeting talk|pay paid payment|vote election elect|fine penalty|' +
  'sick ill illness disease|car vehicle|house home|job work|split separate divide|teacher professor|protest demonstrate rally';

/** Words of which one says that the other is not so: what stands before the stroke against what stands behind it. By stem. */
const opposite =
  'dead die death kill slay slain behead execute murder drown/alive live survive safe well unharmed|' +
  'arrest detain capture caught held kidnap abduct jail/free release safe escape|start begin open/stop end close shut cease|' +
  'accept agree/reject refuse decline|buy/sell|win won/lose lost|true real genuine/fake false hoax|keep stay remain stick/leave quit stop shut|' +
  'rise increase grow/fall drop decrease decline shrink|first/last|male/female|more/less fewer|stop cut disconnect ban/keep continue allow|' +
  'missing lost/found|illegal/legal|guilty/innocent|resign quit/stay remain|withdraw leave/stay remain|damage destroy/intact|' +
  'steal stolen theft/safe|sick ill/healthy well|confirm/deny|support back/oppose';

const groupsByStem = new Map<string, number[]>();
alike.split('|').forEach((group, number) => {
  for (const stem of stemsOf(group)) push(groupsByStem, stem, number);
});

/** Signed: what one side has as n the other has as -n. */
const sidesByStem = new Map<string, number[]>();
opposite.split('|').forEach((pair, number) => {
  const [one = '', other = ''] = pair.split('/');
  for (const stem of stemsOf(one)) push(sidesByStem, stem, number + 1);
  for (const stem of stemsOf(other)) push(sidesByStem, stem, -number - 1);
});

const none: readonly number[] = [];

/** Numbers of the groups of words alike in which a stem is. */
export function groupsOf(stem: string): readonly number[] {
  return groupsByStem.get(stem) ?? none;
}

/** Sides of opposites on which a stem is, from ±1; words are opposite where one has n and the other -n. */
export function sidesOf(stem: string): readonly number[] {
  return sidesByStem.get(stem) ?? none;
}

function stemsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(stemOf));
}

function push(table: Map<string, number[]>, stem: string, number: number): void {
  const list = table.get(stem);
  if (list === undefined) table.set(stem, [number]);
  else list.push(number);
}
