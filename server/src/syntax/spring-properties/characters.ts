/** The characters of .properties text as Spring Boot's loader meets them: unescaped, continued lines joined, leading blanks gone. */

const CONTROL: Readonly<Record<string, string>> = { t: "\t", r: "\r", n: "\n", f: "\f" };

/** A cursor that stands on one character; it mends nothing, so that every oddity of Spring's own reader comes out the same. */
export class SpringCharacters {
  /** The character, unescaped; empty at the end of the text. */
  char = "";
  escaped = false;
  /** Where the character begins in the text, its backslash included, and where it ends. */
  start = 0;
  end = 0;
  /** Counts from the beginning of the line, leading blanks included; Spring looks for comments and dividers by it. */
  column = -1;
  /** Where the first `\u` stands that four hexadecimal digits do not follow. */
  badEscape: number | undefined;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes on to the next character; false at the end of the text. */
  next(): boolean {
    this.escaped = false;
    this.raw();
    this.column++;
    if (this.column === 0) this.skipBlanks();
    if (this.char === "\\") this.escape();
    else if (this.char === "\n") this.column = -1;
    return this.char !== "";
  }

  skipBlanks(): void {
    while (this.isBlank()) {
      this.raw();
      this.column++;
    }
  }

  /** To the line end, whatever backslashes stand before it. */
  skipLine(): void {
    while (this.char !== "\n" && this.char !== "") this.raw();
    this.column = -1;
  }

  isBlank(): boolean {
    return !this.escaped && this.char !== "" && " \t\f".includes(this.char);
  }

  isLineEnd(): boolean {
    return this.char === "" || (!this.escaped && this.char === "\n");
  }

  isUnescaped(chars: string): boolean {
    return !this.escaped && this.char !== "" && chars.includes(this.char);
  }

  /** One character of the text; each kind of line end is `\n`. */
  private raw(): void {
    this.start = this.end;
    const char = this.text.charAt(this.start);
    this.end = this.start + (char === "\r" && this.text[this.start + 1] === "\n" ? 2 : char.length);
    this.char = char === "\r" ? "\n" : char;
  }

  private escape(): void {
    const start = this.start;
    this.escaped = true;
    this.raw();
    if (this.char === "\n") {
      this.column = -1;
      this.next();
      return;
    }
    if (this.char === "u") this.unicode(start);
    else this.char = CONTROL[this.char] ?? this.char;
    this.start = start;
  }

  private unicode(start: number): void {
    const digits = this.text.slice(this.end, this.end + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) {
      this.badEscape ??= start;
      return;
    }
    this.char = String.fromCharCode(Number.parseInt(digits, 16));
    this.end += 4;
  }
}
