/** How far the machine is to be believed, in words: `99 % sure`. Of a hundred findings of which it says so, about so many are right. */
export function sureness(confidence: number): string {
  return `${Math.round(confidence * 100)} % sure`;
}
