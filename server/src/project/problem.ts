/** Something in a project file that is not as it should be; the rest of the file is read all the same. */
import type { Span } from "../syntax/document.ts";
import type { Message } from "../texts/text.ts";

export interface Problem {
  readonly span: Span;
  readonly message: Message;
}
