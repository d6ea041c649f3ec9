/** Which id of a recording stands for which of the mock. */
export interface IdMap {
  /** Pairs two ids, unless one of them is paired. */
  pair(recorded: unknown, mocked: unknown): void;
  /** A text of the recording, with the ids of the mock. */
  toMock(text: string): string;
  /** A text of the mock, with the ids of the recording. */
  toRecorded(text: string): string;
}

export function createIdMap(): IdMap {
  const toMock = createTranslation();
  const toRecorded = createTranslation();
  return {
    pair(recorded, mocked) {
      if (typeof recorded !== 'string' || typeof mocked !== 'string' || recorded === '' || mocked === '') return;
      if (toMock.has(recorded) || toRecorded.has(mocked)) return;
      toMock.add(recorded, mocked);
      toRecorded.add(mocked, recorded);
    },
    toMock: toMock.translate,
    toRecorded: toRecorded.translate,
  };
}

function createTranslation() {
  const words = new Map<string, string>();
  let pattern: RegExp | undefined;
  return {
    has: (word: string) => words.has(word),
    add(word: string, other: string) {
      words.set(word, other);
      pattern = undefined;
    },
    translate(text: string): string {
      if (words.size === 0) return text;
      // The longest first: one name may begin with another.
      pattern ??= new RegExp(
        [...words.keys()]
          .sort((a, b) => b.length - a.length)
          .map(literal)
          .join('|'),
        'g',
      );
      return text.replace(pattern, (word) => words.get(word) ?? word);
    },
  };
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
