/** So many texts does a turn go back and forth between: the message, its sentences, and what a correction keeps of them. */
const kept = 6;

/** The same reader, which reads a text only once as long as few others come between: many rules look at the same words. */
export function rememberLast<Rest extends readonly string[], Reading>(
  read: (text: string, ...rest: Rest) => Reading,
): (text: string, ...rest: Rest) => Reading {
  const readings = new Map<string, Reading>();
  return (text, ...rest) => {
    const key = [text, ...rest].join('\u0000');
    const before = readings.get(key);
    if (before !== undefined) return before;
    const reading = read(text, ...rest);
    const [oldest] = readings.keys();
    if (readings.size >= kept && oldest !== undefined) readings.delete(oldest);
    readings.set(key, reading);
    return reading;
  };
}
