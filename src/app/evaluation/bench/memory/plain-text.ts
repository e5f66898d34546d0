const names = ['Orla Finch', 'Tomas Reed', 'Ines Vale', 'Bram Holt', 'Petra Lund'];
const places = [
  'harbour',
  'council hall',
  'old ferry',
  'stone bridge',
  'mill',
  'market',
  'school',
  'river bank',
];

/** A report of that many characters in short paragraphs: of four sentences one is attributed and one has a date. */
export function plainText(size: number): string {
  const paragraphs: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const paragraph = paragraphOf(index);
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n').slice(0, size);
}

function paragraphOf(index: number): string {
  const name = names[index % names.length];
  const [here, there] = [places[index % places.length], places[(index + 3) % places.length]];
  return (
    `The road from the ${here} to the ${there} was under water in the early morning. ` +
    `${name} said that ${20 + (index % 70)} people had left the ${there} before the rain began. ` +
    `Most of the shops near the ${here} stayed shut for the whole of the day. ` +
    `The ${there} is to be open again on ${1 + (index % 28)} May 2031, with a new roof.`
  );
}
