/** What a byte of JSON is where it is not part of a string. */

/** Spaces, and what numbers, `true`, `false`, `null`, colons and commas are made of. */
export const plain = 1;
/** A bracket that opens. */
export const opens = 2;
/** A bracket that closes. */
export const closes = 3;
/** The quotation mark with which a string starts. */
export const starts = 4;
/** A line break. */
export const breaks = 5;
/** For each byte one of these; 0 for what cannot stand there. */
export const kinds = byteKinds();

function byteKinds(): Uint8Array {
  const table = new Uint8Array(256);
  const set = (characters: string, kind: number): void => {
    for (const byte of Buffer.from(characters)) table[byte] = kind;
  };
  set(" \t\r,:0123456789+-.eEtruefalsn", plain);
  set("{[", opens);
  set("}]", closes);
  set('"', starts);
  set("\n", breaks);
  return table;
}
