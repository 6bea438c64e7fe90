import { CST, Lexer } from "yaml";

/** A token of YAML as the parser's own lexer cuts it. */
export interface YamlToken {
  readonly kind: CST.TokenType | "unknown";
  readonly text: string;
  /** Its offset in the whole text. */
  readonly start: number;
}

/** The tokens of a part of a text, cut one after the other: who stops asking pays for no more. */
export function* yamlTokens(text: string, start = 0, end = text.length): Generator<YamlToken> {
  let position = start;
  let isScalar = false;
  for (const token of new Lexer().lex(text.slice(start, end))) {
    // Marks are of no length in the text: behind this one a scalar follows, whatever it begins with.
    if (token === CST.SCALAR) {
      isScalar = true;
      continue;
    }
    yield { kind: isScalar ? "scalar" : (CST.tokenType(token) ?? "unknown"), text: token, start: position };
    isScalar = false;
    if (token !== CST.DOCUMENT && token !== CST.FLOW_END) position += token.length;
  }
}
