/** A report that nobody wrote, as the piles of the benchmark are made of. */
export interface MadeReport {
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601 date. */
  readonly published: string;
  readonly paragraphs: readonly string[];
}

const givenNames = words(
  'Orla Tomas Ines Bram Petra Ilan Maud Anton Selma Joris Vera Casper Noor Emil Rhea Lucan',
);
const familyNames = words(
  'Finch Reed Vale Holt Lund Marek Brel Quist Amory Teller Sand Corvin Dask Wray Pell Orsen Kolb Tarn Ives Mott Garrow Stamm',
);
const roles = [
  'the harbour master',
  'a spokeswoman for the council',
  'the mayor',
  'a member of the pilots’ union',
  'an engineer at the lock',
  'the head of the fire service',
  'a lawyer for the owners',
  'a night watchman',
];
const bodies = [
  'the Harbour Office',
  'the Council of Olm',
  'the Pilots Union',
  'the River Court',
  'the Ferry Company',
  'the Coast Guard',
];
const places = words('harbour lock bridge quay mill market ferry tower dam depot archive school');
const events = [
  'closed before the storm',
  'sold without a vote',
  'searched in the night',
  'repaired with the wrong steel',
  'left without a guard',
  'paid for twice',
  'flooded for the third time',
];
const publishers = ['Morning Tern', 'Olm Herald', 'Pelnews', 'Coast Courier', 'River Post'];

/** Draws from 0 to below `end`. */
type Draw = (end: number) => number;

/**
 * The report of this number, which is always the same: one to eight paragraphs, 300 bytes to 2 KB, most sentences with somebody's
 * words in them, of several hundred people.
 */
export function madeReport(n: number): MadeReport {
  const draw = drawing(n);
  const place = pick(places, draw);
  const count = 1 + draw(8);
  return {
    title: `The ${place} was ${pick(events, draw)}, ${pick(bodies, draw)} says`,
    publisher: pick(publishers, draw),
    published: date(draw),
    paragraphs: [lead(n, place, draw), ...Array.from({ length: count }, () => paragraph(draw))],
  };
}

/** Holds the number, so that no two reports have the same bytes. */
function lead(n: number, place: string, draw: Draw): string {
  return `OLM — ${capital(pick(bodies, draw))} said on ${date(draw)} that the ${place} had been ${pick(events, draw)}. It was case ${n} in the register of the river, where all such cases are kept until the spring.`;
}

function paragraph(draw: Draw): string {
  const name = `${pick(givenNames, draw)} ${pick(familyNames, draw)}`;
  const place = pick(places, draw);
  const event = pick(events, draw);
  const kinds = [
    `${name}, ${pick(roles, draw)}, denied that the ${place} had been ${event}. The road beside it was dry by noon.`,
    `“The ${place} was ${event}, and everybody knew it,” ${name} told the ${pick(publishers, draw)}. “I have nothing to add.”`,
    `According to ${pick(bodies, draw)}, ${10 + draw(90)} people had left before the ${place} was ${event}.`,
    `${name} said that ${pick(roles, draw)} had told ${pick(bodies, draw)} that the ${place} was ${event} on ${date(draw)}.`,
    `The ${place} stands where two rivers meet. It will be open again in ${2032 + draw(8)}, with a new roof and ${2 + draw(7)} doors.`,
  ];
  return pick(kinds, draw);
}

function date(draw: Draw): string {
  return `${2031 + draw(4)}-${twoDigits(1 + draw(12))}-${twoDigits(1 + draw(28))}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function words(list: string): readonly string[] {
  return list.split(' ');
}

function pick(list: readonly string[], draw: Draw): string {
  return list[draw(list.length)] ?? '';
}

/** Numbers that depend on `seed` alone (mulberry32, Tommy Ettinger 2017). */
function drawing(seed: number): Draw {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return (end) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
}
